#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::test {

/// What secondtick-cli asked of the system in one run, as strace wrote it down: every thread and child, one call a
/// line.
struct TracedRun
{
    int exit = -1;
    QByteArray out;
    QByteArray trace;

    /// Files it opened to write into, made, renamed or linked; what stands under /dev and /proc is no file.
    QStringList filesWritten() const;
    /// Addresses of the internet it made a socket for, connected to or listened on: "127.0.0.1:49152".
    QStringList connectedTo() const;
    bool hasListened() const;
    /// Lines that hold the word.
    QList<QByteArray> linesWith(const char *word) const;
};

/// How a program is started so that its calls are written to `log`: what is before its name. Descriptors are followed
/// by what they are ("<TCP:[...]>").
QStringList traceOf(const QString &log);

/// Empty where calls cannot be watched: strace is missing, or may not look.
std::optional<TracedRun> runTraced(const QStringList &arguments, const QByteArray &input, const QString &home);

} // namespace secondtick::test
