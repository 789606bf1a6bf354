#include "net/graph_endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackHost(const QString &host)
{
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isLoopback();
    // Exactly this one: a mapped IPv4 address or a scope would be a second spelling to reason about.
    return address == QHostAddress(QHostAddress::LocalHostIPv6) && address.scopeId().isEmpty();
}

bool isPlainBase(const QUrl &url)
{
    const bool schemeKnown = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool pathEmpty = url.path().isEmpty() || url.path() == "/"_L1;
    return url.isValid() && schemeKnown && pathEmpty && url.userInfo().isEmpty() && !url.authority().contains(u'@')
        && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
}

bool isSafePath(const QString &path)
{
    static const QRegularExpression form(u"\\A(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)+\\z"_s);
    return form.match(path).hasMatch();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

GraphEndpoint::GraphEndpoint()
    : m_base(u"https://graph.facebook.com"_s)
    , m_version(u"v25.0"_s)
{
}

Outcome<GraphEndpoint> GraphEndpoint::loopback(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!isPlainBase(parsed) || !isLoopbackHost(parsed.host())) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Network",
                                                 "Another address for the Graph API must be on this computer, such as "
                                                 "http://127.0.0.1:8080: a token is sent nowhere else but to Meta."),
                     {},
                     u"not_loopback"_s};
    }
    GraphEndpoint endpoint;
    endpoint.m_loopback = true;
    endpoint.m_base = QUrl();
    endpoint.m_base.setScheme(parsed.scheme());
    endpoint.m_base.setHost(parsed.host());
    endpoint.m_base.setPort(parsed.port());
    return endpoint;
}

Outcome<> GraphEndpoint::setVersion(const QString &version)
{
    static const QRegularExpression form(u"\\Av([1-9][0-9]?)\\.([0-9]{1,2})\\z"_s);
    const QRegularExpressionMatch match = form.match(version);
    if (!match.hasMatch()) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Network", "A version of the Graph API looks like v25.0."),
                     {},
                     u"version"_s};
    }
    m_version = u"v%1.%2"_s.arg(match.captured(1).toInt()).arg(match.captured(2).toInt());
    return done();
}

QUrl GraphEndpoint::address(const QString &path) const
{
    if (!isSafePath(path))
        return {};
    QUrl url = m_base;
    url.setPath(u'/' + m_version + path, QUrl::StrictMode);
    return url;
}

bool GraphEndpoint::owns(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_base.scheme() && url.host() == m_base.host()
        && portOf(url) == portOf(m_base) && !url.authority().contains(u'@');
}

} // namespace secondtick::net
