#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace secondtick::test {

/// Looks for a secret, or any 8 characters of it in a row, in something the program gave out. Finds it plain, reversed,
/// in UTF-16, percent-encoded, as JSON escapes, in hex and in base64 of either alphabet at any alignment. One line per
/// form found, with the place; the secret itself is not in it. Empty: nothing found.
/// Cannot look into compressed streams: unpack a PDF or gzip file first.
QStringList leaksIn(const QByteArray &content, const QString &secret);

} // namespace secondtick::test
