// CandidateReader where white space stands inside or behind a token.
#include "paste/candidate_reader.h"
#include "paste/characters.h"
#include "paste/other_secrets.h"
#include "paste/pieces.h"
#include "paste/token_sizes.h"

namespace secondtick::paste {

/// White space: the end, unless the next piece continues the token on a line of its own (a wrap, taken out) or on the
/// same line (refused).
bool CandidateReader::takeBlanks()
{
    qsizetype next = at(m_at) == u'\\' ? m_at + 1 : m_at;
    bool hasBreak = false;
    bool isQuoted = false;
    for (; next < m_text.size(); ++next) {
        const QChar c = at(next);
        if (isLineBreak(c))
            hasBreak = true;
        else if (c == u'>' && hasBreak)
            isQuoted = true;
        else if (!isBlank(c))
            break;
    }
    const QStringView piece = leadingTokenChars(rest(next));
    if (piece.isEmpty() || (piece.startsWith(kTokenStart) && piece.size() > kTokenStart.size()))
        return false;
    // A label, an address, or a secret with other signs inside: not a piece of this token.
    const QChar behind = at(next + piece.size());
    if (isBadChar(behind) || behind == u'@' || behind == u':' || behind == u'='
        || (behind == u'.' && isTokenChar(at(next + piece.size() + 1))))
        return false;
    return hasBreak ? takeWrappedLine(piece, next, isQuoted) : takeSpacedPiece(piece, next);
}

bool CandidateReader::takeWrappedLine(QStringView piece, qsizetype from, bool isQuoted)
{
    measureLine();
    if (!isContinuation(piece))
        return false;
    const qsizetype size = piece.size();
    m_sawLastLine = m_pieces > 0 && size < m_line;
    m_isEven = size == m_line;
    m_line = size;
    ++m_pieces;
    m_wasWrapped = true;
    m_wasQuotedReply = m_wasQuotedReply || isQuoted;
    takePiece(from, size);
    return true;
}

/// Wrapped lines are equally long but for the last, which is not longer. The first may be only the end of its line.
bool CandidateReader::isContinuation(QStringView piece) const
{
    if (m_sawLastLine || isOtherSecret(piece) || (m_pieces > 0 && piece.size() > m_line))
        return false;
    if (isOpaque(piece) || (m_pieces > 0 && piece.size() == m_line && piece.size() >= kOpaqueLength))
        return true;
    // A short end: part of the token where a width was seen, else only when nobody could write it as a word.
    if (m_isEven)
        return piece.size() < 3 || !shapeOf(piece).isPlain();
    return isMixed(piece, 4) && m_line >= kShortestToken;
}

bool CandidateReader::takeSpacedPiece(QStringView piece, qsizetype from)
{
    if (!isOpaque(piece) && !(m_letters < kShortestWhole && isMixed(piece, 8)))
        return false;
    m_hasSpaces = m_isBroken = true;
    takePiece(from, piece.size());
    return true;
}

} // namespace secondtick::paste
