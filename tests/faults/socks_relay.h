#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace secondtick::test {

/// A SOCKS5 proxy that takes every caller to 127.0.0.1:443, whomever they ask for, and remembers that.
class SocksRelay final : public QObject
{
    Q_OBJECT
public:
    SocksRelay()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *caller = m_server.nextPendingConnection())
                greet(caller);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port on 127.0.0.1");
    }

    quint16 port() const { return m_server.serverPort(); }
    QList<QByteArray> asked() const { return m_asked; } ///< host names

private:
    void greet(QTcpSocket *caller)
    {
        caller->setParent(this);
        connect(caller, &QTcpSocket::readyRead, this, [this, caller] { talk(caller); });
    }

    void talk(QTcpSocket *caller)
    {
        const QByteArray said = caller->readAll();
        if (said.size() < 5) { // which ways of signing in it knows
            caller->write(QByteArray("\5\0", 2));
            return;
        }
        m_asked.append(said.mid(5, uchar(said.at(4)))); // a name, and its length before it
        caller->disconnect(this);
        auto *const target = new QTcpSocket(caller);
        target->setProxy(QNetworkProxy::NoProxy);
        connect(target, &QTcpSocket::connected, caller,
                [caller] { caller->write(QByteArray("\5\0\0\1\x7f\0\0\1\1\xbb", 10)); });
        connect(target, &QTcpSocket::readyRead, caller, [caller, target] { caller->write(target->readAll()); });
        connect(caller, &QTcpSocket::readyRead, target, [caller, target] { target->write(caller->readAll()); });
        connect(target, &QTcpSocket::disconnected, caller, &QTcpSocket::disconnectFromHost);
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), 443);
    }

    QTcpServer m_server;
    QList<QByteArray> m_asked;
};

} // namespace secondtick::test
