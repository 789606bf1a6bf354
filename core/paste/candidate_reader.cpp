#include "paste/candidate_reader.h"

#include "paste/characters.h"
#include "paste/pieces.h"
#include "paste/token_sizes.h"

#include <algorithm>

namespace secondtick::paste {

namespace {

constexpr qsizetype kFarthestLineStart = 120; // longer lines are no wrapped mail

bool isDot(QChar c)
{
    return c == u'.' || c.unicode() == 0x2026;
}

bool opensBracket(QChar c)
{
    return c == u'[' || c == u'(' || c == u'<' || c == u'{';
}

/// Length of the white space at the start of `text` when a line ends in it, else 0.
qsizetype blanksWithBreak(QStringView text)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(), isBlank);
    return std::any_of(text.begin(), end, isLineBreak) ? end - text.begin() : 0;
}

} // namespace

CandidateReader::CandidateReader(PasteBuffer &buffer, qsizetype start, StartLook look)
    : m_buffer(buffer)
    , m_text(buffer.text())
    , m_look(look)
    , m_start(start)
    , m_at(start)
{
}

TokenCandidate CandidateReader::read()
{
    lookBack();
    while (goOn()) { }
    TokenCandidate candidate;
    candidate.kind = judge();
    if (candidate.kind == CandidateKind::Whole || candidate.kind == CandidateKind::Cut)
        measureLine();
    candidate.start = m_start;
    candidate.length = m_length;
    candidate.end = std::max(m_at, m_start + 1);
    candidate.wasWrapped = m_wasWrapped;
    candidate.wasQuotedReply = m_wasQuotedReply;
    return candidate;
}

/// What stands directly in front.
void CandidateReader::lookBack()
{
    m_hasForeign = m_look == StartLook::Foreign;
    if (m_start == 0)
        return;
    // A letter or digit in front can only be the end of a terminal's colour sequence: else no token begins here.
    m_hasControl = isTokenChar(at(m_start - 1)) || isControl(at(m_start - 1));
    m_hasForeign = m_hasForeign || isForeignLetter(codePointBefore(m_text, m_start).value);
}

/// How long the first line is up to the end of the token's first piece, and whether it is a quoted reply.
void CandidateReader::measureLine()
{
    if (m_line >= 0)
        return;
    qsizetype lineStart = m_start;
    while (lineStart > 0 && m_start - lineStart < kFarthestLineStart && !isLineBreak(at(lineStart - 1)))
        --lineStart;
    qsizetype content = lineStart;
    while (content < m_start && (isBlank(at(content)) || at(content) == u'>'))
        ++content;
    m_wasQuotedReply = content == m_start && m_text.sliced(lineStart, m_start - lineStart).contains(u'>');
    m_line = m_start - content + m_length;
}

/// One step forward; false at the end of the candidate.
bool CandidateReader::goOn()
{
    if (m_at >= m_text.size())
        return false;
    const QChar c = at(m_at);
    if (isTokenChar(c))
        return takeLetters();
    if (takeForeign())
        return true;
    if (m_look == StartLook::Case)
        return false;
    if (isDot(c))
        return takeDots();
    if (isMask(c))
        return takeMask();
    if (opensBracket(c) && (isDot(at(m_at + 1)) || isMask(at(m_at + 1)))) {
        ++m_at; // "EAAG[...]ZDZD"
        return true;
    }
    if (isControl(c))
        return takeControl();
    if (isBadChar(c))
        return takeBadChar();
    if (isBlank(c) || (c == u'\\' && isLineBreak(at(m_at + 1))))
        return takeBlanks();
    // A sign that is no letter ends the token, unless the token plainly goes on behind it.
    if (c.unicode() >= 0x80 && !isSmartQuote(c)) {
        const qsizetype next = m_at + codePointAt(m_text, m_at).units;
        if (isOpaque(leadingTokenChars(rest(next)))) {
            m_hasBadChar = m_isBroken = true;
            m_at = next;
            return true;
        }
    }
    return false;
}

bool CandidateReader::takeLetters()
{
    takePiece(m_at, leadingTokenChars(rest(m_at)).size());
    return true;
}

bool CandidateReader::takeForeign()
{
    const CodePoint c = codePointAt(m_text, m_at);
    if (!isForeignLetter(c.value))
        return false;
    m_hasForeign = m_isBroken = true;
    m_letters += 1;
    m_at += c.units;
    return true;
}

/// Adds letters that stand at `from` to the token, or only counts them when the token is broken anyway.
void CandidateReader::takePiece(qsizetype from, qsizetype size)
{
    const qsizetype end = from + size;
    if (!m_isBroken) {
        if (from != m_start + m_length)
            m_buffer.pullTogether(m_start + m_length, from, end);
        m_length += size;
    }
    m_letters += size;
    m_at = end;
}

/// "…" and ".." mean that something was left out; one dot ends a sentence.
bool CandidateReader::takeDots()
{
    qsizetype end = m_at;
    while (isDot(at(end)))
        ++end;
    if (end - m_at == 1 && at(m_at) == u'.') {
        if (!isOpaque(leadingTokenChars(rest(end))))
            return false;
        m_hasBadChar = m_isBroken = true;
        m_at = end;
        return true;
    }
    m_hasDots = m_isBroken = true;
    const qsizetype behind = at(end) == u']' || at(end) == u')' || at(end) == u'>' || at(end) == u'}' ? end + 1 : end;
    m_isMasked = isTokenChar(at(behind)) || isMask(at(behind));
    if (!m_isMasked)
        return false;
    m_at = behind;
    return true;
}

/// Stars and bullets; but "**EAA…**" is how chats write bold.
bool CandidateReader::takeMask()
{
    qsizetype end = m_at;
    while (isMask(at(end)))
        ++end;
    const bool standsInFront = m_start > 0 && at(m_start - 1) == at(m_at);
    if (standsInFront && end - m_at < kTellingMask && !isTokenChar(at(end)))
        return false;
    m_isMasked = m_isBroken = true;
    m_at = end;
    return true;
}

bool CandidateReader::takeControl()
{
    m_hasControl = m_isBroken = true;
    const bool isEscape = at(m_at).unicode() == 0x1b && at(m_at + 1) == u'[';
    ++m_at;
    if (isEscape) { // ESC [ 0 ; 1 m
        ++m_at;
        while (isAsciiDigit(at(m_at)) || at(m_at) == u';' || at(m_at) == u'?')
            ++m_at;
        if (isTokenChar(at(m_at)))
            ++m_at;
    }
    return true;
}

bool CandidateReader::takeBadChar()
{
    const QChar bad = at(m_at);
    qsizetype next = m_at;
    while (isBadChar(at(next)))
        ++next;
    const QStringView behind = rest(next);
    const QStringView piece = leadingTokenChars(behind);
    if (piece.isEmpty()) {
        // A hyphen at the end of a line may be hyphenation: then the token goes on below.
        const qsizetype below = bad == u'-' ? blanksWithBreak(behind) : 0;
        const bool goesOn = below > 0 && isOpaque(leadingTokenChars(behind.sliced(below)));
        if (!goesOn && (behind.isEmpty() || !isForeignLetter(codePointAt(behind, 0).value)))
            return false;
        next += goesOn ? below : 0;
    } else {
        const bool isNextToken = (bad == u'/' || bad == u'+') && behind.startsWith(kTokenStart);
        const bool isPathOfAddress = bad == u'/' && m_letters >= kShortestWhole && shapeOf(piece).isPlain();
        if (isNextToken || isPathOfAddress)
            return false; // not a part of this token
    }
    m_hasBadChar = m_isBroken = true;
    m_at = next;
    return true;
}

} // namespace secondtick::paste
