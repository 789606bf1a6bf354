#pragma once

#include <QNetworkProxyFactory>

namespace secondtick::net {

/// The proxies set on this computer, and which of them was taken last: that one may be named in a sentence, by host and
/// port. User and password that stand in the setting stay inside Qt.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    SystemProxies() = default;
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    QString lastHost() const { return m_lastHost; } ///< empty: no proxy
    quint16 lastPort() const { return m_lastPort; }

private:
    Q_DISABLE_COPY_MOVE(SystemProxies)

    QString m_lastHost;
    quint16 m_lastPort = 0;
};

} // namespace secondtick::net
