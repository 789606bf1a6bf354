#pragma once

#include <QString>

namespace secondtick {

/// Text from outside, made fit to be shown: control, bidirectional and invisible characters become visible
/// (`[U+202E]`), half of a surrogate pair becomes U+FFFD, CR LF one line break. What exceeds `cap` characters is cut:
/// with an ellipsis, and from a cap of 200 on with the number of characters that are missing. Never interprets
/// anything.
QString visibleText(const QString &text, qsizetype cap = 2000);

} // namespace secondtick
