#pragma once

#include "paste/paste_buffer.h"

#include <QStringView>

#include <vector>

namespace secondtick::paste {

/// What a place that begins like a token turned out to be, best first.
enum class CandidateKind
{
    Whole, ///< 100 to 1,024 characters
    Cut, ///< starts right, but is short or followed by dots
    TooShort, ///< under 40 characters, no dots behind
    Masked, ///< stars or bullets stand for characters, or dots for the middle
    Placeholder, ///< fewer than ten different characters, or words like YOUR_TOKEN
    TooLong, ///< over 1,024 characters
    ControlChars, ///< a control character touches it
    BadCharInside, ///< one of _ - + / inside what should be one token
    LookalikeLetters, ///< letters of another script inside or at its start
    InnerSpaces, ///< a space on one line inside it
    CaseChanged, ///< the start was lower-cased
};

/// A place of the text that begins like a token. For Whole and Cut the token is text().sliced(start, length): pieces of
/// wrapped lines are already pulled together.
struct TokenCandidate
{
    CandidateKind kind = CandidateKind::TooShort;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end = 0; ///< where the search goes on; between start + length and end stands nothing of use
    bool wasWrapped = false;
    bool wasQuotedReply = false; ///< "> " stood in front of a line of it
};

/// All places that begin like a token, in the order of the text. Pulls wrapped tokens together inside the buffer.
/// Time grows with the length of the text alone.
std::vector<TokenCandidate> findTokenCandidates(PasteBuffer &buffer);

} // namespace secondtick::paste
