#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTcpSocket>

#include <optional>

namespace secondtick::test {

/// One answer, taken apart by hand: the practice server must not be tested with the client it stands in for.
struct RawAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    qsizetype statedLength() const { return headers.value("content-length", "-1").toLongLong(); }
};

/// A client that sends exactly the bytes it is told to.
class RawClient
{
public:
    /// `url`: "http://127.0.0.1:49152"
    explicit RawClient(const QString &url);

    bool isConnected() { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// GET `target`, signed with `bearer` unless that is empty.
    void get(const QByteArray &target, const QString &bearer);
    /// The next whole answer; empty when none came within `milliseconds`, or the connection ended before its end.
    std::optional<RawAnswer> answer(int milliseconds = 3000);
    /// Bytes that came and were not taken as an answer.
    QByteArray pending();
    bool waitForEnd(int milliseconds = 3000);

private:
    std::optional<RawAnswer> takeAnswer();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace secondtick::test
