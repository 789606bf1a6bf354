#pragma once

#include <QStringList>

#include <atomic>

namespace secondtick::triage {

/// More are not listed, whatever the paths hold.
constexpr qsizetype kMostListedFiles = 100'000;

/// The files that are meant: each path itself, and of a folder the files in it and below, sorted by name, each once;
/// links to folders are not followed, hidden files and folders are left out. "-" stays. A folder that may not be read
/// stays as it is, at any depth, so that its report says so. Ends early when it is cancelled. Effects: reads folders.
QStringList logFilesOf(const QStringList &paths, const std::atomic<bool> &isCancelled);

} // namespace secondtick::triage
