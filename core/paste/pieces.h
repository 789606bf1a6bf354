#pragma once

#include <QChar>
#include <QStringView>

/// Does a run of letters and digits look like a piece of a token? Only a guess, used where white space or another sign
/// stands between two runs.
namespace secondtick::paste {

inline constexpr qsizetype kOpaqueLength = 16;

/// Letters and digits that nobody writes as a word: part of a secret, and none of the other kinds we know.
bool isOpaque(QStringView piece);
/// The same for short pieces, with less certainty: capitals, small letters and digits in one run.
bool isMixed(QStringView piece, qsizetype atLeast);
/// One of _ - + /, which damage or other encodings put into a token.
bool isBadChar(QChar c);

} // namespace secondtick::paste
