#pragma once

#include "base/outcome.h"

#include <QByteArray>
#include <QString>

namespace secondtick {

enum class Overwrite
{
    Refuse,
    Allow
};

/// Writes `content` to `path` whole or not at all, with mode 0600 from the first byte, never through a symbolic link.
/// An existing file stays as it was whenever this fails; what is no ordinary file (a device, a folder) is left alone.
/// The error is a sentence for the user.
Outcome<> writeWholeFile(const QString &path, const QByteArray &content, Overwrite overwrite);

/// Reads all of `path`, up to `cap` bytes; a larger file, a folder or an unreadable one is an Error with a sentence.
Outcome<QByteArray> readWholeFile(const QString &path, qint64 cap);

/// The same for a file that nobody has named on purpose just now: what is no ordinary file is refused. To open a pipe
/// that nobody writes into would take for ever.
Outcome<QByteArray> readOrdinaryFile(const QString &path, qint64 cap);

} // namespace secondtick
