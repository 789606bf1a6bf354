#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace secondtick::practice {

/// One request as it came over the wire.
struct HttpRequest
{
    QByteArray method;
    QString path; ///< below the version, decoded, without a slash at its end: "/me/permissions"
    QString fullPath; ///< with the version, as sent: "/v25.0/me/permissions"
    QByteArray version; ///< "v25.0"; empty when the path names none
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray head; ///< request line and headers, raw, with the empty line
    bool keepAlive = true;

    QByteArray header(QByteArrayView name) const; ///< first of that name, or empty; `name` in lower case
};

/// Cuts a stream of bytes into requests. Refuses what is not HTTP/1.1 or HTTP/1.0, and what is too large, so that its
/// memory is bounded whatever arrives. Bodies are taken off the stream and dropped: this API is read only.
class RequestReader
{
public:
    static constexpr qsizetype kLargestHead = 16'384;
    static constexpr qsizetype kLargestBody = 65'536;

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// The next whole request; empty when more bytes are needed, or when the stream was refused.
    std::optional<HttpRequest> next();
    /// HTTP status the stream was refused with (400, 413, 431, 501); 0 while all is well. Nothing is read after it.
    int refusal() const noexcept { return m_refusal; }

private:
    std::optional<HttpRequest> refuse(int status);
    bool looksLikeHttp() const;
    QByteArray takeHead();

    QByteArray m_buffer;
    qsizetype m_bodyLeft = 0;
    int m_refusal = 0;
};

} // namespace secondtick::practice
