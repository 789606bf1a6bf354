#include "net/system_proxies.h"

#include <QNetworkProxy>

namespace secondtick::net {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    m_lastHost.clear();
    m_lastPort = 0;
    if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy) {
        m_lastHost = proxies.constFirst().hostName();
        m_lastPort = proxies.constFirst().port();
    }
    return proxies;
}

} // namespace secondtick::net
