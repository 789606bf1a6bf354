#pragma once

#include "surface.h"

#include <QString>

namespace secondtick::describe {

/// The lines that fish reads when somebody presses Tab behind `secondtick-cli`.
QString fishCompletion(const Surface &surface);

} // namespace secondtick::describe
