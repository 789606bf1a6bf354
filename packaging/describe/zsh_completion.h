#pragma once

#include "surface.h"

#include <QString>

namespace secondtick::describe {

/// The function that zsh loads when somebody presses Tab behind `secondtick-cli`.
QString zshCompletion(const Surface &surface);

} // namespace secondtick::describe
