#include "support/loopback_server.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

// Enough to keep a fast reader busy, too little to fill the memory with what a slow one will never take.
constexpr qint64 kMostUnwritten = 256LL * 1024;
constexpr qint64 kMostAtOnce = 64LL * 1024;

QString pathOf(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    return words.size() < 2 ? QString() : QString::fromLatin1(words.at(1).split('?').first());
}

void cutOff(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    (void)setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

} // namespace

Script &Script::send(const QByteArray &bytes)
{
    m_steps.append({Act::Send, bytes, 1, {}});
    return *this;
}

Script &Script::wait(std::chrono::milliseconds pause)
{
    m_steps.append({Act::Wait, {}, 1, pause});
    return *this;
}

Script &Script::repeat(const QByteArray &bytes, int times, std::chrono::milliseconds pause)
{
    m_steps.append({Act::Repeat, bytes, times, pause});
    return *this;
}

Script &Script::close()
{
    m_steps.append({Act::Close, {}, 1, {}});
    return *this;
}

Script &Script::reset()
{
    m_steps.append({Act::Reset, {}, 1, {}});
    return *this;
}

Script Script::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return whole("application/json; charset=UTF-8", body, status, headers);
}

Script Script::whole(const QByteArray &contentType, const QByteArray &body, int status, const QByteArray &headers)
{
    Script script;
    script.send("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    return script;
}

/// One connection: collects a request head, plays the script for it, and starts over.
class LoopbackServer::Connection final : public QObject // clazy:exclude=missing-qobject-macro
{
public:
    Connection(LoopbackServer &server, QTcpSocket *socket)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_waitsForRoom)
                play();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            --m_server.m_open;
            m_steps.clear();
            deleteLater();
        });
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Connection::play);
        if (m_server.m_greeting)
            begin(*m_server.m_greeting);
        read();
    }

private:
    void read()
    {
        const QByteArray fresh = m_socket->readAll();
        m_server.m_received += fresh.size();
        m_input += fresh;
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_input.left(end + 4);
        m_input.remove(0, end + 4);
        m_server.m_heads.append(head);
        if (const auto script = m_server.scriptFor(head))
            begin(*script);
        emit m_server.requestSeen();
    }

    void begin(const Script &script)
    {
        m_steps = script.steps();
        play();
    }

    void play()
    {
        m_waitsForRoom = false;
        qint64 written = 0;
        while (!m_steps.isEmpty() && !m_pause.isActive()) {
            if (m_socket->bytesToWrite() > kMostUnwritten) {
                m_waitsForRoom = true;
                return;
            }
            if (written > kMostAtOnce) {
                m_pause.start(0); // the other side may live in this event loop, too
                return;
            }
            written += m_steps.constFirst().bytes.size();
            playOne();
        }
    }

    void playOne()
    {
        Script::Step &step = m_steps.first();
        const Script::Step now = step;
        if (now.act != Script::Act::Repeat || --step.times <= 0)
            m_steps.removeFirst();
        switch (now.act) {
        case Script::Act::Send:
        case Script::Act::Repeat:
            m_socket->write(now.bytes);
            m_socket->flush();
            break;
        case Script::Act::Wait:
            break;
        case Script::Act::Close:
            m_socket->disconnectFromHost();
            return;
        case Script::Act::Reset:
            cutOff(*m_socket);
            return;
        }
        if (now.pause.count() > 0)
            m_pause.start(now.pause);
    }

    LoopbackServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_input;
    QList<Script::Step> m_steps;
    QTimer m_pause;
    bool m_waitsForRoom = false;
};

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
{
    start(std::make_unique<QTcpServer>());
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls, QObject *parent, quint16 port)
    : QObject(parent)
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    server->setHandshakeTimeout(10'000);
    connect(server.get(), &QSslServer::startedEncryptionHandshake, this, [this] { ++m_connections; });
    start(std::move(server), port);
}

LoopbackServer::~LoopbackServer() = default;

void LoopbackServer::start(std::unique_ptr<QTcpServer> server, quint16 port)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::takeConnections);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("no free port on 127.0.0.1");
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

QString LoopbackServer::url() const
{
    return (m_tls ? u"https"_s : u"http"_s) + u"://127.0.0.1:"_s + QString::number(port());
}

void LoopbackServer::addScript(const Script &script, const QString &path)
{
    m_scripts[path].append(script);
}

void LoopbackServer::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (!m_tls)
            ++m_connections;
        ++m_open;
        new Connection(*this, socket);
    }
}

std::optional<Script> LoopbackServer::scriptFor(const QByteArray &head)
{
    auto row = m_scripts.find(pathOf(head));
    if (row == m_scripts.end())
        row = m_scripts.find(QString());
    if (row == m_scripts.end())
        return std::nullopt;
    return row->size() > 1 ? row->takeFirst() : row->constFirst();
}

} // namespace secondtick::test
