#pragma once

#include "app/commands/command.h"
#include "base/outcome.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>

namespace secondtick::app {

/// The arguments, read. `command` is empty only when --help or --version stand alone.
struct CommandLine
{
    std::optional<Command> command;
    std::unique_ptr<QCommandLineParser> parser; ///< has parsed; never null
};

/// Options may stand before the command or after it. What cannot be used is an Error with a sentence (kind Usage) that
/// repeats nothing of the arguments but names of options: a secret may stand there by mistake.
Outcome<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace secondtick::app
