#pragma once

#include "wizard/shell.h"

#include <QList>
#include <QString>

namespace secondtick::app {
class PracticeSwitch;
}

namespace secondtick::test {

/// One picture: which practice world, which page, and what is done there before the picture is taken.
struct Scene
{
    const char *name;
    const char *world;
    ui::PageId page;
    void (*prepare)(ui::SecondTickWizard &wizard);
};

const QList<Scene> &scenes();

/// Walks the wizard to the scene's page as a user would. False, with a line on standard error, when it cannot be
/// reached in time.
bool walkTo(ui::SecondTickWizard &wizard, const Scene &scene);

/// Runs the event loop until `condition` holds or 20 seconds have passed.
bool waitUntil(const std::function<bool()> &condition);

} // namespace secondtick::test
