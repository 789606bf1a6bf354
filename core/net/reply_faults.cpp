#include "net/reply_faults.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Statuses by which the service speaks of itself. 511 is what a sign-in page of a network sends.
bool isServiceStatus(int status)
{
    return status == 408 || status == 429 || (status >= 500 && status < 600 && status != 511);
}

/// Errors that Qt derives from the status of a whole answer. For most it has a code above 200; 400 is an "operation
/// that was requested is not valid", in the range of protocol errors.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    const bool derived = error > 200 || error == QNetworkReply::ProxyAuthenticationRequiredError;
    return status >= 400 && derived;
}

bool hasOneOf(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
{
    return std::any_of(errors.begin(), errors.end(), [wanted](const QSslError &error) {
        return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
    });
}

NetworkFault certificateFault(const QList<QSslError> &errors)
{
    // An unknown issuer comes first: what else such a certificate says is not to be relied upon.
    if (hasOneOf(errors,
                 {QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                  QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
                  QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted})) {
        const bool noStore = QSslConfiguration::systemCaCertificates().isEmpty();
        return noStore ? NetworkFault::TlsNoStore : NetworkFault::TlsUnknownCa;
    }
    if (hasOneOf(errors, {QSslError::CertificateNotYetValid}))
        return NetworkFault::TlsNotYet;
    if (hasOneOf(errors, {QSslError::CertificateExpired}))
        return NetworkFault::TlsExpired;
    if (hasOneOf(errors, {QSslError::HostNameMismatch}))
        return NetworkFault::TlsWrongHost;
    // Qt 6.4 has no name for "key too small" and its kind.
    if (hasOneOf(errors, {QSslError::UnspecifiedError}))
        return NetworkFault::TlsWeak;
    return NetworkFault::Tls;
}

NetworkFault closedFault(const Peer &peer, const CallTrace &trace, int status)
{
    if (status > 0)
        return NetworkFault::Cut;
    if (trace.timesSent == 0 && peer.hasProxy())
        return NetworkFault::ProxyRefused;
    if (trace.timesSent == 0 && peer.encrypted)
        return NetworkFault::TlsCut;
    // A connection that just ends is tried twice by Qt; more often only when bytes came that are no HTTP answer.
    const bool bytesCame = trace.timesConnected > 0 && trace.timesSent > 2;
    return bytesCame && !peer.encrypted ? NetworkFault::NotHttp : NetworkFault::Interrupted;
}

NetworkFault handshakeFault(const CallTrace &trace)
{
    if (!trace.certificateErrors.isEmpty())
        return certificateFault(trace.certificateErrors);
    return NetworkFault::TlsPlain;
}

NetworkFault otherFault(QNetworkReply::NetworkError error, const Peer &peer, const CallTrace &trace)
{
    if (peer.hasProxy() && trace.timesSent == 0)
        return NetworkFault::ProxyRefused;
    if (error == QNetworkReply::UnknownNetworkError && trace.timesSent == 0)
        return NetworkFault::Unreachable;
    // TLS 1.3 asks for a device certificate after our side is done, so the request was on its way by then.
    if (error == QNetworkReply::UnknownNetworkError && peer.encrypted)
        return NetworkFault::TlsDevice;
    return error > 300 && error < 400 ? NetworkFault::NotHttp : NetworkFault::Interrupted;
}

bool asksForPassword(const QNetworkReply &reply)
{
    const QByteArray challenge =
        (reply.rawHeader("WWW-Authenticate") + ',' + reply.rawHeader("Proxy-Authenticate")).toLower();
    // The platform's own challenge is "OAuth".
    constexpr std::array schemes{"basic", "digest", "ntlm", "negotiate"};
    const QList<QByteArray> parts = challenge.split(',');
    return std::any_of(parts.begin(), parts.end(), [&schemes](const QByteArray &part) {
        const QByteArray word = part.trimmed().split(' ').first();
        return std::any_of(schemes.begin(), schemes.end(), [&word](const char *scheme) { return word == scheme; });
    });
}

std::optional<NetworkFault> contentFault(const QByteArray &header)
{
    const QByteArray type = header.split(';').first().trimmed().toLower();
    if (type == "application/json" || type == "text/javascript")
        return std::nullopt;
    const bool html = type == "text/html" || type == "application/xhtml+xml";
    return html ? NetworkFault::Html : NetworkFault::ContentType;
}

bool isCut(const QNetworkReply &reply, qint64 bodySize)
{
    if (!reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Transfer-Encoding"))
        return false;
    bool isNumber = false;
    const qint64 announced = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return !isNumber || announced != bodySize; // two different lengths arrive joined, and are no number
}

} // namespace

std::optional<NetworkFault> connectionFault(const QNetworkReply &reply, const Peer &peer, const CallTrace &trace)
{
    const int status = statusOf(reply);
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError || isStatusError(error, status) || isServiceStatus(status))
        return std::nullopt;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return peer.hasProxy() ? NetworkFault::ProxyRefused : NetworkFault::Refused;
    case QNetworkReply::HostNotFoundError:
        return peer.hasProxy() ? NetworkFault::ProxyRefused : NetworkFault::Dns;
    case QNetworkReply::RemoteHostClosedError:
        return closedFault(peer, trace, status);
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeFault(trace);
    case QNetworkReply::TimeoutError:
        return trace.timesSent > 0 ? NetworkFault::TimeoutIdle : NetworkFault::TimeoutConnect;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkFault::ProxyPassword;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return NetworkFault::ProxyRefused;
    case QNetworkReply::UnknownContentError:
        return NetworkFault::Encoding;
    default:
        return otherFault(error, peer, trace);
    }
}

std::optional<NetworkFault> answerFault(const QNetworkReply &reply, const CallTrace &trace)
{
    const int status = statusOf(reply);
    if ((status >= 300 && status < 400) || reply.hasRawHeader("Refresh"))
        return NetworkFault::Redirect;
    if (isServiceStatus(status))
        return std::nullopt;
    if (status == 401 || status == 407) {
        if (status == 407 || asksForPassword(reply))
            return NetworkFault::Challenge;
    }
    if (status != 200 && (status < 400 || status >= 500))
        return status == 511 ? NetworkFault::Html : NetworkFault::Status;
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return NetworkFault::Encoding;
    if (const auto fault = contentFault(reply.rawHeader("Content-Type")))
        return fault;
    return isCut(reply, trace.bodySize) ? std::optional(NetworkFault::Cut) : std::nullopt;
}

} // namespace secondtick::net
