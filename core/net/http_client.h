#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

class QObject;

namespace secondtick {

class Secret;

namespace net {

/// How a request is signed. Refers to secrets without holding them: whoever sends must keep them alive until the answer
/// came or the call was cancelled.
struct Credentials
{
    const Secret *token = nullptr; ///< goes into "Authorization: Bearer"
    QString appId; ///< needed with asApp only
    const Secret *appSecret = nullptr; ///< signs appsecret_proof of `token`; nullptr: no proof
    bool asApp = false; ///< call as the app: the bearer is "appid|secret", `token` and proof stay out
    const Secret *inspected = nullptr; ///< becomes the query value input_token (debug_token only)
};

/// One GET. Path and query hold no secret. `path` is below the version: "/me/permissions".
struct HttpRequest
{
    QString path;
    QList<QPair<QString, QString>> query;
    Credentials credentials;

    /// "GET /me/permissions": the only form in which a request is ever shown, logged or stored.
    QString label() const { return QStringLiteral("GET ") + path; }
};

/// What came back. Exactly one of two states: `obstacle` is set and nothing else counts, or there is an answer of the
/// platform's form: HTTP status, JSON content type, whole body under the cap. Statuses that tell of the service itself
/// (408, 429, 5xx but 511) are answers whatever their body is.
struct HttpReply
{
    std::optional<Error> obstacle;
    int status = 0;
    QByteArray body; ///< up to 2 MiB, whole
    QByteArray contentType;
    QDateTime serverDate; ///< the Date header, UTC; null when absent
    QByteArray appUsage; ///< X-App-Usage, raw JSON; empty when absent
    QByteArray businessUsage; ///< X-Business-Use-Case-Usage
    std::optional<std::chrono::seconds> retryAfter; ///< up to a day
    bool asksToWait = false; ///< there was a Retry-After, whether it could be read or not
};

/// The only door to the network. Production opens sockets; tests answer from memory or loopback.
/// `done` runs exactly once, on the caller's thread, through the event queue - also for answers that are known at
/// once - and never after `context` is gone or the call was cancelled.
class HttpClient
{
public:
    using CallId = quint64;
    using Answer = std::function<void(const HttpReply &)>;

    HttpClient() = default;
    virtual ~HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)

    virtual CallId send(const HttpRequest &request, QObject *context, Answer answer) = 0;
    /// The socket is closed within a second; `answer` is not called any more. Unknown ids are ignored.
    virtual void cancel(CallId call) = 0;
};

} // namespace net
} // namespace secondtick
