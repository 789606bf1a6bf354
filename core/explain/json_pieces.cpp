#include "explain/json_pieces.h"

#include "explain/loose_scalar.h"

#include <algorithm>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

/// `'error' =>`: PHP writes objects in the brackets of lists.
bool isPhpName(QStringView text, qsizetype at)
{
    constexpr qsizetype longestName = 60;
    const QChar quote = charAt(text, at);
    if (quote != u'"' && quote != u'\'')
        return false;
    const QStringView near = text.mid(at + 1, longestName);
    const qsizetype end = near.indexOf(quote);
    return end > 0 && near.sliced(end + 1).trimmed().startsWith("=>"_L1);
}

/// Whether a bracket in a text could open a value rather than stand in prose.
bool couldOpen(QStringView text, qsizetype at)
{
    const QChar bracket = text.at(at);
    if (bracket == u'a' || bracket == u'A')
        return isPhpArray(text, at) && !charAt(text, at - 1).isLetter();
    if (bracket != u'{' && bracket != u'[')
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    const QChar c = charAt(text, next);
    if (bracket == u'[')
        return c == u'{' || c == u'[' || isPhpName(text, next);
    return c == u'"' || c == u'\'' || c == u'\\' || c == u':' || c == u'/' || c == u'_' || c.isLetter();
}

} // namespace

QList<Piece> piecesIn(QStringView text)
{
    QList<Piece> pieces;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!couldOpen(text, at))
            continue;
        const Piece piece = readPiece(text, at);
        const bool isBeginOfJson = piece.fault && text.mid(at, 2) == "{\""_L1;
        if (!piece.isEmpty || isBeginOfJson)
            pieces.append(piece);
        at = std::max(at, piece.end - 1);
    }
    return pieces;
}

} // namespace secondtick::explain
