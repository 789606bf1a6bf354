#pragma once

#include <QtGlobal>

namespace secondtick {

/// Whether others of the same user may look into this process: debuggers, core files, and the services of the desktop,
/// which look up who asks them for something.
///
///   no secret is held             as the system has it
///   a Secret holds something      drawn: nobody may look
///   ... and a LiftedCurtain lives as the system has it
///
/// Linux only (PR_SET_DUMPABLE); elsewhere nothing happens. Administrators may look in any case.
class Curtain
{
public:
    static void secretMade() noexcept;
    static void secretGone() noexcept;
};

/// Lifts the curtain while it lives. Needed around a file dialog and around opening a link: where the desktop's portal
/// may not look up who asks, no dialog ever comes, and nothing is said about it.
class LiftedCurtain
{
public:
    LiftedCurtain() noexcept;
    ~LiftedCurtain();
    Q_DISABLE_COPY_MOVE(LiftedCurtain)
};

} // namespace secondtick
