#pragma once

#include "net/graph_endpoint.h"
#include "net/http_client.h"

#include <QObject>

#include <chrono>
#include <memory>

class QVersionNumber;

namespace secondtick::net {

/// Limits of one call, as in the threat model. Tests shorten them.
struct HttpLimits
{
    std::chrono::milliseconds connectAndIdle{15'000}; ///< no byte for this long
    std::chrono::milliseconds total{30'000}; ///< whole call, however it drips
    qint64 bodyBytes = 2LL * 1024 * 1024;
    std::chrono::milliseconds connect{10'000}; ///< until the request is sent; connectAndIdle if that is less
};

/// Whether this Qt may speak HTTP/2: older ones have known holes there (CVE-2023-51714, CVE-2024-39936 and others).
bool mayUseHttp2(const QVersionNumber &qt);

/// HttpClient over QNetworkAccessManager. GET only, HTTP/1.1 (see mayUseHttp2), redirects refused, cookies, cache and
/// stored credentials off, own deadline and size cap, loopback never through a proxy. Whatever is not an answer of the
/// platform's form becomes an obstacle with a sentence; Qt's own texts are never used, they hold addresses.
///
/// One manager per run: destroy the client at the end of the run, its connection cache holds the last request. Qt sends
/// a request again by itself when a connection ends before an answer began: the server may see up to four.
class QtHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT
public:
    struct Options
    {
        GraphEndpoint endpoint;
        HttpLimits limits;
        QString extraCaFile; ///< PEM, added to the system's authorities; loopback endpoints only
    };

    explicit QtHttpClient(Options options, QObject *parent = nullptr);
    ~QtHttpClient() override;

    CallId send(const HttpRequest &request, QObject *context, Answer answer) override;
    void cancel(CallId call) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace secondtick::net
