#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace secondtick::test {

/// What a LoopbackServer does with one connection after a request head came in: a list of steps, played in order. A
/// script that ends without close() or reset() leaves the connection open for the next request.
class Script
{
public:
    enum class Act
    {
        Send,
        Wait,
        Repeat,
        Close,
        Reset
    };
    struct Step
    {
        Act act = Act::Send;
        QByteArray bytes;
        int times = 1;
        std::chrono::milliseconds pause{0};
    };

    Script &send(const QByteArray &bytes);
    Script &wait(std::chrono::milliseconds pause);
    /// `bytes` again and again with a pause in between; without a pause as fast as the other side reads.
    Script &repeat(const QByteArray &bytes, int times, std::chrono::milliseconds pause = {});
    Script &close(); ///< in good order
    Script &reset(); ///< as if the connection was cut: the other side sees a reset

    const QList<Step> &steps() const { return m_steps; }

    /// A whole answer with Content-Length. `headers` are further lines, each ended by CR LF.
    static Script json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
    static Script whole(const QByteArray &contentType, const QByteArray &body, int status = 200,
                        const QByteArray &headers = {});

private:
    QList<Step> m_steps;
};

/// A server on 127.0.0.1 that plays scripts, well-formed or not, and remembers what it was sent. Lives on the thread of
/// its event loop. Knows nothing of HTTP but the blank line that ends a request head.
class LoopbackServer final : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackServer(QObject *parent = nullptr);
    /// Speaks TLS with this configuration; scripts start after the handshake. A `port` of its own choice is for tests
    /// that have a whole network to themselves.
    explicit LoopbackServer(const QSslConfiguration &tls, QObject *parent = nullptr, quint16 port = 0);
    ~LoopbackServer() override;

    /// Free port of the system's choice; fails the program when there is none.
    quint16 port() const;
    QString url() const; ///< "http://127.0.0.1:49152", https with TLS

    /// The next script for requests of this path (without query); the last one added repeats. Empty path: any other.
    void addScript(const Script &script, const QString &path = {});
    /// Played as soon as a connection is there, before any request.
    void setGreeting(const Script &script) { m_greeting = script; }

    int connectionCount() const { return m_connections; }
    int openConnections() const { return m_open; }
    int requestCount() const { return int(m_heads.size()); }
    qint64 bytesReceived() const { return m_received; } ///< decrypted ones with TLS
    QList<QByteArray> requestHeads() const { return m_heads; } ///< raw: request line and headers

signals:
    void requestSeen();

private:
    class Connection;
    void start(std::unique_ptr<QTcpServer> server, quint16 port = 0);
    void takeConnections();
    std::optional<Script> scriptFor(const QByteArray &head);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, QList<Script>> m_scripts;
    std::optional<Script> m_greeting;
    QList<QByteArray> m_heads;
    bool m_tls = false;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_received = 0;
};

} // namespace secondtick::test

Q_DECLARE_METATYPE(secondtick::test::Script)
