#include "status/status_feed.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <array>

namespace secondtick::status {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10s;
constexpr qint64 kLargestFeed = 512LL * 1024;
constexpr std::array kFeeds = {"/outage-events-feed-whatsapp-business-api.rss", "/outage-events-feed-graph-api.rss"};

QNetworkRequest requestFor(QUrl address, const char *feed)
{
    address.setPath(QString::fromLatin1(feed));
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/rss+xml, application/xml, text/xml");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to unpack, so nothing can be a bomb
    request.setRawHeader("User-Agent", "SecondTick/" SECONDTICK_VERSION);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

} // namespace

/// One look: all feeds at once.
class StatusFeed::Look
{
public:
    Look(const QUrl &address, const MakeProxies &makeProxies, std::function<void(const StatusLook &)> done)
        : m_done(std::move(done))
    {
        m_manager.setAutoDeleteReplies(false);
        if (makeProxies)
            m_manager.setProxyFactory(makeProxies());
        else
            m_manager.setProxy(QNetworkProxy::NoProxy);
        for (const char *feed : kFeeds)
            watch(m_manager.get(requestFor(address, feed)));
        QObject::connect(&m_deadline, &QTimer::timeout, &m_manager, [this] { abortAll(); });
        m_deadline.setSingleShot(true);
        m_deadline.start(kPatience);
    }

private:
    void watch(QNetworkReply *reply)
    {
        ++m_open;
        reply->setParent(&m_manager);
        QObject::connect(reply, &QNetworkReply::readyRead, &m_manager, [reply] {
            if (reply->bytesAvailable() > kLargestFeed)
                reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [this, reply] { take(*reply); });
    }

    void abortAll()
    {
        const QList<QNetworkReply *> replies = m_manager.findChildren<QNetworkReply *>();
        for (QNetworkReply *reply : replies) {
            if (reply->isRunning())
                reply->abort();
        }
    }

    void take(QNetworkReply &reply)
    {
        const bool isAnswer = reply.error() == QNetworkReply::NoError
            && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        const auto incidents = isAnswer ? readFeed(reply.readAll()) : std::nullopt;
        if (incidents) {
            ++m_read;
            addNew(*incidents);
        }
        if (--m_open == 0)
            m_done(verdict());
    }

    /// One incident may stand in both feeds.
    void addNew(const QList<Incident> &incidents)
    {
        for (const Incident &incident : incidents) {
            if (!m_found.incidents.contains(incident))
                m_found.incidents.append(incident);
        }
    }

    StatusLook verdict()
    {
        m_found.at = QDateTime::currentDateTimeUtc();
        if (!m_found.incidents.isEmpty())
            m_found.answer = StatusLook::Answer::Incidents;
        else if (m_read == int(kFeeds.size()))
            m_found.answer = StatusLook::Answer::NothingReported;
        else
            m_found.answer = m_read > 0 ? StatusLook::Answer::PartOfIt : StatusLook::Answer::NoAnswer;
        return m_found;
    }

    std::function<void(const StatusLook &)> m_done;
    StatusLook m_found;
    int m_open = 0;
    int m_read = 0;
    QTimer m_deadline;
    QNetworkAccessManager m_manager; ///< last: its replies go before the rest
};

QUrl StatusFeed::officialAddress()
{
    return QUrl(u"https://metastatus.com"_s);
}

StatusFeed::StatusFeed(QUrl address, MakeProxies makeProxies, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_makeProxies(std::move(makeProxies))
{
}

StatusFeed::~StatusFeed() = default;

void StatusFeed::look()
{
    m_look.reset();
    m_look = std::make_unique<Look>(m_address, m_makeProxies, [this, number = ++m_looks](const StatusLook &look) {
        // We are called from inside of what ends here.
        QTimer::singleShot(0, this, [this, number, look] { finish(number, look); });
    });
}

bool StatusFeed::isLooking() const
{
    return m_look != nullptr;
}

void StatusFeed::finish(int number, const StatusLook &look)
{
    if (number != m_looks)
        return;
    m_look.reset();
    emit looked(look);
}

} // namespace secondtick::status
