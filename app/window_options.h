#pragma once

#include "app/services.h"

#include <QStringList>

#include <optional>

namespace secondtick::app {

/// What the window takes from its command line. None of it is a secret.
struct WindowOptions
{
    enum class Ask
    {
        Window,
        Help,
        Version
    };

    Ask ask = Ask::Window;
    QString help; ///< for Ask::Help
    ServiceOptions services;
    QString practiceWorld; ///< empty: the real platform
    QString language;
    QString rulesFolder;
};

/// The error is a sentence (kind Usage) that repeats nothing of the arguments: a secret may stand there by mistake.
Outcome<WindowOptions> readWindowOptions(const QStringList &arguments);

} // namespace secondtick::app
