#include "practice/connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

Connection::Connection(QTcpSocket *socket, Respond respond, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_respond(std::move(respond))
{
    socket->setParent(this);
    socket->setReadBufferSize(RequestReader::kLargestHead + RequestReader::kLargestBody);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_delay.setSingleShot(true);
    m_next.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readOn);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, this, &Connection::close);
    connect(&m_next, &QTimer::timeout, this, &Connection::readOn);
    connect(&m_delay, &QTimer::timeout, this, &Connection::sendHead);
    connect(&m_drip, &QTimer::timeout, this, &Connection::sendDrop);
    m_patience.start();
}

void Connection::readOn()
{
    if (m_playing || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_reader.feed(m_socket->readAll());
    if (const auto request = m_reader.next())
        play(m_respond(*request), request->keepAlive);
    else if (m_reader.refusal())
        play(Answer::complaint(m_reader.refusal(),
                               {{u"problem"_s, u"This is not a request the practice server can read."_s}}),
             false);
}

void Connection::play(Answer answer, bool keepAlive)
{
    m_patience.stop();
    m_playing = true;
    m_answer = std::move(answer);
    m_keepAlive = keepAlive && !m_answer.cutAt;
    m_sent = 0;
    if (!m_answer.never)
        m_delay.start(m_answer.delay);
}

void Connection::sendHead()
{
    m_socket->write(m_answer.head(m_keepAlive));
    if (m_answer.drip) {
        m_drip.start(m_answer.drip->interval);
        return;
    }
    m_socket->write(m_answer.body.first(std::min(m_answer.cutAt.value_or(m_answer.body.size()), m_answer.body.size())));
    finishAnswer();
}

void Connection::sendDrop()
{
    const qsizetype end = std::min(m_answer.cutAt.value_or(m_answer.body.size()), m_answer.body.size());
    const qsizetype size = std::min(m_answer.drip->bytes, end - m_sent);
    m_socket->write(m_answer.body.sliced(m_sent, size));
    m_sent += size;
    if (m_sent >= end) {
        m_drip.stop();
        finishAnswer();
    }
}

void Connection::finishAnswer()
{
    m_playing = false;
    if (!m_keepAlive) {
        close();
        return;
    }
    m_patience.start();
    m_next.start(); // through the event queue: a thousand requests sent at once must not deepen the stack
}

void Connection::close()
{
    m_socket->disconnectFromHost(); // sends what is written first
}

} // namespace secondtick::practice
