#pragma once

#include "app/common_options.h"

#include <QByteArray>
#include <QJsonObject>

namespace secondtick::app {

/// Said before a long run rather than after it: the file of this option exists and may not be replaced. No file named
/// is fine.
Outcome<> checkTarget(const QString &path, const QString &option, Overwrite overwrite);

/// Prints the result, or saves it whole with mode 0600 where --output says so. The error is a sentence.
Outcome<> writeResult(const QByteArray &result, const CommonOptions &options);

/// Prints at once, also into a pipe.
Outcome<> printNow(const QByteArray &text);

/// Indented, with a line break at the end.
QByteArray jsonDocument(const QJsonObject &object);
/// On one line, with a line break at the end.
QByteArray jsonLine(const QJsonObject &object);

} // namespace secondtick::app
