#pragma once

#include "surface.h"

#include <QString>

namespace secondtick::describe {

/// The file that bash reads when somebody presses Tab behind `secondtick-cli`.
QString bashCompletion(const Surface &surface);

} // namespace secondtick::describe
