#pragma once

#include "surface.h"

#include <QString>

namespace secondtick::describe {

/// `outline`, a man page, with the commands and options of the program in place of the comments COMMANDS and OPTIONS.
QString manPage(QString outline, const Surface &surface);

} // namespace secondtick::describe
