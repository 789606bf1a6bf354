#include "practice/practice_server.h"

#include "practice/answer.h"
#include "practice/connection.h"
#include "practice/fields.h"
#include "practice/http_request.h"
#include "practice/playbook.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRemembered = 1000;
constexpr int kLongestQueue = 128;
constexpr const char *kUsualVersion = "v25.0";

/// What a user brought along is a secret, also in practice; the scenario's own token is none.
QByteArray withoutForeignCredentials(const HttpRequest &request, const Scenario &scenario)
{
    constexpr qsizetype shortestCredential = 8;
    QByteArray head = request.head;
    const auto hide = [&head](const QByteArray &text) {
        if (text.size() >= shortestCredential)
            head.replace(text, "[credential]");
    };
    const QByteArray bearer = request.header("authorization").mid(qsizetype(qstrlen("Bearer ")));
    if (bearer != scenario.token.toLatin1() && bearer != scenario.appSecret.toLatin1())
        hide(bearer);
    for (const QString &name : {u"input_token"_s, u"access_token"_s}) {
        if (request.query.queryItemValue(name, QUrl::FullyDecoded) != scenario.token)
            hide(request.query.queryItemValue(name, QUrl::FullyEncoded).toLatin1());
    }
    return head;
}

} // namespace

class PracticeServer::Private
{
public:
    explicit Private(Scenario scenario)
        : playbook(std::move(scenario))
    {
    }

    Answer respond(const HttpRequest &request);
    Answer refuseUnknown(const HttpRequest &request);
    Moment moment(const HttpRequest &request) const;

    QTcpServer tcp;
    Playbook playbook;
    QDateTime now;
    std::chrono::milliseconds patience{30'000};
    int requests = 0;
    QStringList unknown;
    QList<QByteArray> heads;
};

Answer PracticeServer::Private::respond(const HttpRequest &request)
{
    ++requests;
    heads.append(withoutForeignCredentials(request, playbook.scenario()));
    if (heads.size() > kRemembered)
        heads.removeFirst();
    if (request.fullPath.endsWith(".rss"_L1)) // the status page, which is on another host outside
        return Answer::fromScript(playbook.scenario().statusFeed, moment(request));
    const auto script = playbook.scriptFor(request);
    return script ? Answer::fromScript(*script, moment(request)) : refuseUnknown(request);
}

Answer PracticeServer::Private::refuseUnknown(const HttpRequest &request)
{
    const QString label = QString::fromLatin1(request.method) + u' ' + request.fullPath;
    unknown.append(label);
    if (unknown.size() > kRemembered)
        unknown.removeFirst();
    return Answer::complaint(501,
                             {{u"problem"_s, u"This practice scenario has no answer to this request."_s},
                              {u"unknown_request"_s, label},
                              {u"scenario"_s, playbook.scenario().name}});
}

Moment PracticeServer::Private::moment(const HttpRequest &request) const
{
    // The same run of requests gives the same trace ids: what is compared must not differ by chance.
    const QByteArray seed = playbook.scenario().name.toUtf8() + QByteArray::number(requests);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    return {now.isNull() ? QDateTime::currentDateTimeUtc() : now.toUTC(),
            request.version.isEmpty() ? QByteArray(kUsualVersion) : request.version,
            'A' + hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).first(22),
            tcp.serverPort(), fieldsAskedFor(request)};
}

PracticeServer::PracticeServer(Scenario scenario, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(scenario)))
{
    d->tcp.setProxy(QNetworkProxy::NoProxy);
    d->tcp.setListenBacklogSize(kLongestQueue);
    connect(&d->tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->tcp.nextPendingConnection())
            new Connection(
                socket, [this](const HttpRequest &request) { return d->respond(request); }, d->patience, this);
    });
}

PracticeServer::~PracticeServer() = default;

bool PracticeServer::listen(quint16 port)
{
    return d->tcp.listen(QHostAddress::LocalHost, port);
}

QString PracticeServer::url() const
{
    return d->tcp.isListening() ? u"http://127.0.0.1:%1"_s.arg(d->tcp.serverPort()) : QString();
}

void PracticeServer::setNow(const QDateTime &now)
{
    d->now = now;
}

void PracticeServer::setPatience(std::chrono::milliseconds patience)
{
    d->patience = patience;
}

int PracticeServer::requestCount() const
{
    return d->requests;
}

QStringList PracticeServer::unknownRequests() const
{
    return d->unknown;
}

QList<QByteArray> PracticeServer::requestHeads() const
{
    return d->heads;
}

} // namespace secondtick::practice
