#pragma once

#include "app/commands/command.h"

#include <optional>

namespace secondtick::app {

/// All commands in the order of --help.
QList<Command> commandTable();

std::optional<Command> findCommand(const QString &name);

} // namespace secondtick::app
