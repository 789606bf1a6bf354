#pragma once

#include "app/commands/command.h"

#include <QByteArray>

namespace secondtick::app {

QByteArray generalHelp();
QByteArray commandHelp(const Command &command);

} // namespace secondtick::app
