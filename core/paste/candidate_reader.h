#pragma once

#include "paste/token_candidate.h"

namespace secondtick::paste {

/// How a place looks that may be the start of a token.
enum class StartLook
{
    None,
    Token, ///< EAA
    Foreign, ///< the same with letters of another script
    Case, ///< eaa, Eaa
};

/// Reads one candidate from its start to its end: over wrapped lines, and over what must not stand inside a token, so
/// that one damaged token gives one verdict. Goes forward only.
class CandidateReader
{
public:
    CandidateReader(PasteBuffer &buffer, qsizetype start, StartLook look);
    TokenCandidate read();

private:
    void lookBack();
    void measureLine();
    bool goOn();
    bool takeLetters();
    bool takeDots();
    bool takeMask();
    bool takeControl();
    bool takeBadChar();
    bool takeForeign();
    bool takeBlanks();
    bool takeWrappedLine(QStringView piece, qsizetype from, bool isQuoted);
    bool takeSpacedPiece(QStringView piece, qsizetype from);
    bool isContinuation(QStringView piece) const;
    void takePiece(qsizetype from, qsizetype size);
    bool isPlaceholder() const;
    CandidateKind judge() const;

    QStringView rest(qsizetype from) const { return m_text.sliced(std::min(from, m_text.size())); }
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text.data()[place] : QChar(); }

    PasteBuffer &m_buffer;
    QStringView m_text; ///< of the buffer, which never moves
    StartLook m_look;
    qsizetype m_start;
    qsizetype m_at; ///< next character to read
    qsizetype m_length = 0; ///< of the token proper, from m_start, pulled together
    qsizetype m_letters = 0; ///< letters and digits of the whole damaged thing
    bool m_isBroken = false; ///< something that cannot be taken out stands inside

    qsizetype m_line = -1; ///< length of the line before the piece that comes next; -1: not measured
    int m_pieces = 0; ///< lines pulled together so far, beyond the first
    bool m_isEven = false; ///< the last two lines were equally long
    bool m_sawLastLine = false;

    bool m_wasWrapped = false;
    bool m_wasQuotedReply = false;
    bool m_hasDots = false;
    bool m_isMasked = false;
    bool m_hasControl = false;
    bool m_hasBadChar = false;
    bool m_hasForeign = false;
    bool m_hasSpaces = false;
};

} // namespace secondtick::paste
