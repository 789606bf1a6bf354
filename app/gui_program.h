#pragma once

#include <functional>

class QWidget;

namespace secondtick::app {

using WindowShown = std::function<void(QWidget &)>;

/// The program with the window from its first to its last line; gives back the exit status. `shown` gets the window
/// once it was told to show itself: a benchmark looks from there when it is painted.
int runProgram(int argc, char *argv[], const WindowShown &shown = {});

} // namespace secondtick::app
