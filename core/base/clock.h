#pragma once

#include <QDateTime>

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

private:
    QDateTime m_moment;
};

} // namespace secondtick
