#pragma once

#include <QDateTime>

#include <chrono>
#include <utility>

namespace secondtick {

/// The only place that asks what time it is. Times inside the program are always UTC.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual QDateTime now() const = 0;
    /// Time since some moment, which only goes forward whatever is done to the clock. Where the system lets us (Linux)
    /// it goes on while the computer sleeps.
    virtual std::chrono::milliseconds uptime() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Always the same moment: tests, and `--now`.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment)
        : m_moment(std::move(moment))
    {
    }
    QDateTime now() const override { return m_moment; }
    std::chrono::milliseconds uptime() const override { return {}; }

private:
    QDateTime m_moment;
};

} // namespace secondtick
