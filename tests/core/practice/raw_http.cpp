#include "core/practice/raw_http.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace secondtick::test {

namespace {

/// Like QTest::qWaitFor, without its naps of 10 ms: client and server share this thread, and take turns.
bool waitUntil(const std::function<bool()> &isDone, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer alarm;
    alarm.start(milliseconds);
    while (!isDone()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(const QString &url)
{
    const QUrl address(url);
    m_socket.connectToHost(address.host(), quint16(address.port()));
    m_socket.waitForConnected(3000);
}

void RawClient::get(const QByteArray &target, const QString &bearer)
{
    QByteArray head = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!bearer.isEmpty())
        head += "Authorization: Bearer " + bearer.toLatin1() + "\r\n";
    send(head + "\r\n");
}

std::optional<RawAnswer> RawClient::takeAnswer()
{
    m_buffer += m_socket.readAll();
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawAnswer answer;
    const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1))
        answer.headers.insert(line.first(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const qsizetype length = answer.statedLength();
    if (length < 0 || m_buffer.size() < end + 4 + length)
        return std::nullopt;
    answer.body = m_buffer.sliced(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return answer;
}

std::optional<RawAnswer> RawClient::answer(int milliseconds)
{
    std::optional<RawAnswer> whole;
    (void)waitUntil(
        [&] {
            whole = takeAnswer();
            return whole || !isConnected();
        },
        milliseconds);
    return whole ? whole : takeAnswer();
}

QByteArray RawClient::pending()
{
    m_buffer += m_socket.readAll();
    return m_buffer;
}

bool RawClient::waitForEnd(int milliseconds)
{
    return waitUntil([this] { return !isConnected(); }, milliseconds);
}

} // namespace secondtick::test
