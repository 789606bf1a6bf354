#pragma once

#include <QStringList>

namespace secondtick::triage {

/// The files that are meant: each path itself, and of a folder the files in it and below, sorted by name, each once;
/// links to folders are not followed. "-" stays. A folder that may not be read stays as it is, so that its report says
/// so. Effects: reads folders.
QStringList logFilesOf(const QStringList &paths);

} // namespace secondtick::triage
