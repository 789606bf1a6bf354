#pragma once

#include "base/outcome.h"
#include "base/whole_file.h"

#include <QString>

namespace secondtick {

class Diagnosis;

/// Opens a file of saved facts; see Diagnosis::openFacts(). The error is a sentence for the user, and then nothing has
/// changed.
Outcome<> openFactsFile(Diagnosis &diagnosis, const QString &path);

/// Saves the facts of the last run whole or not at all, mode 0600. The error is a sentence for the user.
Outcome<> saveFactsFile(const Diagnosis &diagnosis, const QString &path, Overwrite overwrite);

} // namespace secondtick
