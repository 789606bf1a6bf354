#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace secondtick::test {

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The longest time in which the event loop did not come round, while it lives. Not copyable: the timer knows its
/// place.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_beat.setInterval(std::chrono::milliseconds(1));
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start();
    }
    Heartbeat(const Heartbeat &) = delete;
    Heartbeat &operator=(const Heartbeat &) = delete;

    qint64 longest() const { return m_longest; } ///< milliseconds

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What it is on this machine now, with nothing to do.
inline qint64 idleGap()
{
    const Heartbeat heartbeat;
    QTest::qWait(500);
    return heartbeat.longest();
}

} // namespace secondtick::test
