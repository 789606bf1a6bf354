#include "base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace secondtick {

std::chrono::milliseconds Clock::uptime() const
{
#ifdef Q_OS_LINUX
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return std::chrono::seconds(since.tv_sec)
            + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(since.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace secondtick
