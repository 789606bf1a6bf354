#pragma once

#include <QSize>
#include <QString>

namespace secondtick::app {

/// All that the window remembers from one start to the next.
struct WindowMemory
{
    QSize size; ///< of the window; empty: not known
    QString language; ///< code of the language chosen in the window; empty: that of the system

    friend bool operator==(const WindowMemory &, const WindowMemory &) = default;
};

/// From window.json in the user's configuration folder. What is damaged, too large or out of range there counts as not
/// known.
WindowMemory recallWindow();

/// Saved whole or not at all, readable by the owner only. Where it cannot be saved, nothing is said: the next start
/// looks as the first one did.
void rememberWindow(const WindowMemory &memory);

} // namespace secondtick::app
