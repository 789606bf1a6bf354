#include "net/http_call.h"

#include "net/answer_headers.h"
#include "net/reply_faults.h"

#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace secondtick::net {

namespace {

// What Qt may hold for us; we take it as it comes, so this only matters while the event loop is busy.
constexpr qint64 kReadAhead = 256LL * 1024;

QString wholeSeconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

HttpCall::HttpCall(QNetworkReply *reply, Terms terms, Ended ended, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_terms(std::move(terms))
    , m_ended(std::move(ended))
{
    m_reply->setReadBufferSize(kReadAhead);
    m_idle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &HttpCall::giveUpWaiting);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(NetworkFault::Deadline); });
    m_idle.start(std::min(m_terms.limits.connect, m_terms.limits.connectAndIdle));
    m_deadline.start(m_terms.limits.total);
    watchProgress();
    // Queued: an error that Qt knows at once must not end the call before our maker has its number.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish, Qt::QueuedConnection);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &HttpCall::finish, Qt::QueuedConnection);
}

HttpCall::~HttpCall()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // At once, and without abort(): what the thread of Qt has posted about it meanwhile would be taken for a second
    // error, of which Qt complains. Nothing that Qt tells us directly leads here.
    delete m_reply.data();
}

void HttpCall::watchProgress()
{
    const QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { ++m_timesConnected; });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        // Only the first: Qt's own repeats must not stretch the wait.
        if (++m_timesSent == 1 && !m_ending)
            m_idle.start(m_terms.limits.connectAndIdle);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_terms.limits.bodyBytes)
            giveUp(NetworkFault::TooLarge);
    });
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::takeBody);
    // Kept for telling, never for ignoring: without a word from us Qt ends the call.
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors += errors; });
}

void HttpCall::takeBody()
{
    if (m_ending)
        return;
    m_idle.start(m_terms.limits.connectAndIdle);
    m_body += m_reply->readAll();
    if (m_body.size() > m_terms.limits.bodyBytes)
        giveUp(NetworkFault::TooLarge);
}

void HttpCall::giveUp(NetworkFault fault)
{
    if (m_ending || m_givenUp || m_reply->isFinished())
        return;
    m_givenUp = fault;
    m_idle.stop();
    m_deadline.stop();
    m_reply->abort();
}

void HttpCall::giveUpWaiting()
{
    if (m_timesSent > 0)
        giveUp(NetworkFault::TimeoutIdle);
    else if (m_terms.peer.hasProxy())
        giveUp(NetworkFault::ProxyDown);
    else
        giveUp(NetworkFault::TimeoutConnect);
}

void HttpCall::finish()
{
    if (m_ending)
        return;
    if (!m_givenUp)
        m_body += m_reply->readAll();
    if (m_body.size() > m_terms.limits.bodyBytes)
        m_givenUp = NetworkFault::TooLarge;
    m_ending = true;
    m_idle.stop();
    m_deadline.stop();
    if (m_givenUp) {
        lookAgain(*m_givenUp, m_terms.peer, this, [this](NetworkFault seen) { finishWith(seen); });
        return;
    }
    const CallTrace trace{m_certificateErrors, m_timesConnected, m_timesSent, m_body.size()};
    if (const auto fault = connectionFault(*m_reply, m_terms.peer, trace)) {
        lookAgain(*fault, m_terms.peer, this, [this](NetworkFault seen) { finishWith(seen); });
        return;
    }
    if (const auto fault = answerFault(*m_reply, trace))
        finishWith(*fault);
    else
        m_ended(answer());
}

void HttpCall::finishWith(NetworkFault fault)
{
    QString value = m_terms.peer.host;
    if (fault == NetworkFault::ProxyDown)
        value = m_terms.peer.proxyLabel();
    else if (fault == NetworkFault::Deadline)
        value = wholeSeconds(m_terms.limits.total);
    else if (fault == NetworkFault::TimeoutIdle)
        value = wholeSeconds(m_terms.limits.connectAndIdle);
    else if (fault == NetworkFault::TimeoutConnect)
        value = wholeSeconds(std::min(m_terms.limits.connect, m_terms.limits.connectAndIdle));
    HttpReply reply;
    reply.obstacle = errorFor(fault, m_terms.label, value);
    m_ended(reply);
}

HttpReply HttpCall::answer() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = m_body;
    reply.contentType = m_reply->rawHeader("Content-Type");
    reply.serverDate = httpDate(m_reply->rawHeader("Date"));
    reply.appUsage = m_reply->rawHeader("X-App-Usage");
    reply.businessUsage = m_reply->rawHeader("X-Business-Use-Case-Usage");
    reply.asksToWait = m_reply->hasRawHeader("Retry-After");
    reply.retryAfter = retryAfterOf(m_reply->rawHeader("Retry-After"), reply.serverDate);
    return reply;
}

} // namespace secondtick::net
