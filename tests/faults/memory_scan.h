#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::test {

/// Where the writable memory of a process holds a secret, and how often: "plain in [heap], 2 times". Looked for are the
/// whole secret as it is, in UTF-16, in base64 and in hex; its beginning with one character every 4 to 24 bytes, as a
/// line edit keeps what was typed; and every piece of 16 characters. Empty where the memory may not be read.
std::optional<QStringList> secretInMemory(qint64 pid, const QString &secret);

/// The same in a core file.
QStringList secretInCore(const QByteArray &core, const QString &secret);

} // namespace secondtick::test
