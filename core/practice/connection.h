#pragma once

#include "practice/answer.h"
#include "practice/http_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace secondtick::practice {

/// One client on the line: reads its requests one by one and plays the answers, in order. Takes the socket over and
/// goes away with it. Reading stops while an answer plays, so a client that keeps sending waits.
class Connection final : public QObject
{
    Q_OBJECT
public:
    using Respond = std::function<Answer(const HttpRequest &)>;

    /// `patience`: how long a client may take for one whole request before the connection is closed.
    Connection(QTcpSocket *socket, Respond respond, std::chrono::milliseconds patience, QObject *parent);

private:
    void readOn();
    void play(Answer answer, bool keepAlive);
    void sendHead();
    void sendDrop();
    void finishAnswer();
    void close();

    QTcpSocket *m_socket;
    Respond m_respond;
    RequestReader m_reader;
    Answer m_answer;
    qsizetype m_sent = 0; ///< bytes of the body
    bool m_playing = false;
    bool m_keepAlive = true;
    QTimer m_patience;
    QTimer m_delay;
    QTimer m_drip;
    QTimer m_next;
};

} // namespace secondtick::practice
