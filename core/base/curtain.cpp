#include "base/curtain.h"

#include <QMutex>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace secondtick {

namespace {

/// The one process there is.
struct State
{
    int secrets = 0;
    int lifts = 0;
    bool isDrawn = false;
    bool wasOpen = false; ///< before it was drawn
};

QBasicMutex gMutex;
State gState;

void setOpen([[maybe_unused]] bool open)
{
#ifdef Q_OS_LINUX
    (void)prctl(PR_SET_DUMPABLE, open ? 1UL : 0UL, 0UL, 0UL, 0UL);
#endif
}

bool isOpen()
{
#ifdef Q_OS_LINUX
    return prctl(PR_GET_DUMPABLE, 0UL, 0UL, 0UL, 0UL) == 1;
#else
    return false;
#endif
}

void change(int State::*count, int by) noexcept
{
    const QMutexLocker locker(&gMutex);
    gState.*count += by;
    const bool draw = gState.secrets > 0 && gState.lifts == 0;
    if (draw == gState.isDrawn)
        return;
    gState.isDrawn = draw;
    if (draw)
        gState.wasOpen = isOpen();
    if (gState.wasOpen)
        setOpen(!draw);
}

} // namespace

void Curtain::secretMade() noexcept
{
    change(&State::secrets, 1);
}

void Curtain::secretGone() noexcept
{
    change(&State::secrets, -1);
}

LiftedCurtain::LiftedCurtain() noexcept
{
    change(&State::lifts, 1);
}

LiftedCurtain::~LiftedCurtain()
{
    change(&State::lifts, -1);
}

} // namespace secondtick
