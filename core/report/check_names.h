#pragma once

#include <QString>

namespace secondtick::report {

/// What a check looks at, in plain words, by its id ("token-expiry"). An id without words comes back as it is.
QString checkName(const QString &id);

} // namespace secondtick::report
