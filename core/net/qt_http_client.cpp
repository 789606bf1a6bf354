#include "net/qt_http_client.h"

#include "net/http_call.h"
#include "net/network_fault.h"
#include "net/secret_writer.h"
#include "net/system_proxies.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QVersionNumber>

#include <unordered_map>
#include <utility>

namespace secondtick::net {

using namespace Qt::StringLiterals;

bool mayUseHttp2(const QVersionNumber &qt)
{
    const QVersionNumber longTerm(6, 8, 4);
    const QVersionNumber current(6, 9, 1);
    return qt >= current || (qt >= longTerm && qt < QVersionNumber(6, 9));
}

class QtHttpClient::Private
{
public:
    explicit Private(Options given);

    std::optional<NetworkFault> prepare(const HttpRequest &from, QNetworkRequest &request) const;
    void setRules(QNetworkRequest &request) const;
    Peer peer() const;
    bool isEncrypted() const { return options.endpoint.base().scheme() == "https"_L1; }

    Options options;
    SecretWriter writer;
    QSslConfiguration tls;
    bool caFileFailed = false;
    bool http2 = false;
    SystemProxies *proxies = nullptr; ///< owned by the manager; nullptr: none are used
    QNetworkAccessManager manager;
    std::unordered_map<CallId, std::unique_ptr<QObject>> calls;
    CallId lastId = 0;
};

QtHttpClient::Private::Private(Options given)
    : options(std::move(given))
    , writer(options.endpoint)
    , http2(mayUseHttp2(QVersionNumber::fromString(QLatin1StringView(qVersion()))))
{
    manager.setAutoDeleteReplies(false);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (options.endpoint.isLoopback()) {
        manager.setProxy(QNetworkProxy::NoProxy);
    } else {
        proxies = new SystemProxies;
        manager.setProxyFactory(proxies);
    }
    if (!isEncrypted() || !QSslSocket::supportsSsl())
        return;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (options.endpoint.isLoopback() && !options.extraCaFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(options.extraCaFile);
        caFileFailed = own.isEmpty();
        tls.addCaCertificates(own); // setCaCertificates would leave the others to chance (CVE-2023-34410)
    }
}

Peer QtHttpClient::Private::peer() const
{
    Peer peer;
    peer.host = options.endpoint.base().host();
    peer.port = quint16(options.endpoint.base().port(isEncrypted() ? 443 : 80));
    peer.tls = tls;
    peer.encrypted = isEncrypted();
    peer.loopback = options.endpoint.isLoopback();
    if (proxies) {
        peer.proxyHost = proxies->lastHost();
        peer.proxyPort = proxies->lastPort();
    }
    return peer;
}

void QtHttpClient::Private::setRules(QNetworkRequest &request) const
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to unpack, so nothing can be a bomb
    request.setRawHeader("User-Agent", "SecondTick/" SECONDTICK_VERSION);
    if (isEncrypted())
        request.setSslConfiguration(tls);
}

std::optional<NetworkFault> QtHttpClient::Private::prepare(const HttpRequest &from, QNetworkRequest &request) const
{
    if (isEncrypted() && !QSslSocket::supportsSsl())
        return NetworkFault::TlsMissing;
    if (caFileFailed)
        return NetworkFault::CaFile;
    if (!writer.write(from, request))
        return NetworkFault::Unsigned;
    setRules(request);
    return std::nullopt;
}

QtHttpClient::QtHttpClient(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

QtHttpClient::~QtHttpClient() = default;

HttpClient::CallId QtHttpClient::send(const HttpRequest &request, QObject *context, Answer answer)
{
    const CallId id = ++d->lastId;
    auto deliver = [this, id, guard = QPointer(context), answer = std::move(answer)](const HttpReply &reply) {
        // We are called by the call that ends here.
        if (const auto call = d->calls.find(id); call != d->calls.end()) {
            call->second.release()->deleteLater();
            d->calls.erase(call);
        }
        if (guard)
            answer(reply);
    };
    QNetworkRequest prepared;
    if (const auto fault = d->prepare(request, prepared)) {
        HttpReply refusal;
        refusal.obstacle = errorFor(*fault, request.label());
        auto waiting = std::make_unique<QObject>();
        QMetaObject::invokeMethod(
            waiting.get(), [deliver, refusal] { deliver(refusal); }, Qt::QueuedConnection);
        d->calls.emplace(id, std::move(waiting));
        return id;
    }
    QNetworkReply *reply = d->manager.get(prepared);
    d->calls.emplace(id,
                     std::make_unique<HttpCall>(reply, HttpCall::Terms{d->options.limits, d->peer(), request.label()},
                                                std::move(deliver), nullptr));
    return id;
}

void QtHttpClient::cancel(CallId call)
{
    // A connection that is still being set up would be kept for later: it goes when nobody is left to use it.
    if (d->calls.erase(call) > 0 && d->calls.empty())
        d->manager.clearConnectionCache();
}

} // namespace secondtick::net
