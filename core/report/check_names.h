#pragma once

#include <QString>
#include <QStringList>

namespace secondtick::report {

/// What a check looks at, in plain words, by its id ("token-expiry"). An id without words comes back as it is.
QString checkName(const QString &id);
/// Of every check, in the order in which they are made.
QStringList allCheckNames();

} // namespace secondtick::report
