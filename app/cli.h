#pragma once

#include <QStringList>

namespace secondtick::app {

/// The command line without its main(): reads `arguments` (the first is the program), does what they ask, and gives
/// the exit status. Needs an application object that has been named.
int runCommandLine(const QStringList &arguments);

} // namespace secondtick::app
