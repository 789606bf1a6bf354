#pragma once

#include <QApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

namespace secondtick::test {

/// Ends the program once the window was painted for the first time, and prints the moment by the clock that all
/// processes share, in microseconds, and the most memory that was held, in KiB.
class FirstPaint : public QObject // clazy:exclude=missing-qobject-macro
{
public:
    explicit FirstPaint(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, &FirstPaint::end); // all of it is painted by then
        }
        return QObject::eventFilter(object, event);
    }

private:
    static void end()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        rusage usage{};
        (void)getrusage(RUSAGE_SELF, &usage);
        (void)std::printf("%lld %ld\n",
                          static_cast<long long>(std::chrono::microseconds(now / std::chrono::microseconds(1)).count()),
                          usage.ru_maxrss);
        (void)std::fflush(stdout);
        QApplication::quit();
    }

    bool m_isPainted = false;
};

} // namespace secondtick::test
