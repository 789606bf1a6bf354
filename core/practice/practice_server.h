#pragma once

#include "practice/scenario.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace secondtick::practice {

/// A stand-in for the Graph API: HTTP/1.1 on a loopback port of the system's choice, playing one scenario. Shares no
/// code with the client, so that both cannot share one mistake. A request the scenario does not know gets 501 and is
/// remembered. Can be told to answer late, never, in drips, cut off, as HTML, or with a redirect.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(Scenario scenario, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Binds to 127.0.0.1. False when the port is taken. `port` 0: any free one.
    bool listen(quint16 port = 0);
    QString url() const; ///< "http://127.0.0.1:49152"; empty while not listening

    /// Answers as if it were this moment: dates and the Date header. A null time: the clock of this computer.
    void setNow(const QDateTime &now);
    /// How long a client may take for one whole request, and be silent between two. 30 s.
    void setPatience(std::chrono::milliseconds patience);

    int requestCount() const;
    QStringList unknownRequests() const; ///< "GET /v25.0/nonsense", without query
    /// Raw request heads (request line and headers) of the last thousand requests, for tests that look for what must
    /// not be there. A credential other than the scenario's own is somebody's secret and replaced by "[credential]".
    QList<QByteArray> requestHeads() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace secondtick::practice
