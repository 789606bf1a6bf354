#pragma once

#include "base/error.h"

#include <QString>

namespace secondtick::app {

/// What is said beside the result goes to standard error, one line at a time, with everything of the shape of a token
/// removed and control characters made visible.

/// Something is wrong, or needs to be known.
void complain(const QString &text);
/// The error's sentence, after the name of the file it is about.
void complain(const Error &error);

enum class Verbosity
{
    Quiet,
    Usual
};

/// Progress; nothing when quiet.
void tell(Verbosity verbosity, const QString &text);

} // namespace secondtick::app
