#include "paste/pieces.h"

#include "paste/characters.h"
#include "paste/other_secrets.h"

namespace secondtick::paste {

bool isOpaque(QStringView piece)
{
    const WordShape shape = shapeOf(piece);
    const bool isLongMix = piece.size() >= 40 && shape.hasUpper && shape.hasLower && !shape.isCapitalised;
    return piece.size() >= kOpaqueLength && (shape.hasAllClasses() || isLongMix) && !isOtherSecret(piece);
}

bool isMixed(QStringView piece, qsizetype atLeast)
{
    return piece.size() >= atLeast && shapeOf(piece).hasAllClasses() && !isOtherSecret(piece);
}

bool isBadChar(QChar c)
{
    return c == u'_' || c == u'-' || c == u'+' || c == u'/';
}

} // namespace secondtick::paste
