#include "paste/token_candidate.h"

#include "paste/candidate_reader.h"
#include "paste/characters.h"
#include "paste/token_sizes.h"

namespace secondtick::paste {

namespace {

constexpr qsizetype kLongestColour = 16;

/// Does a terminal's colour sequence end at `place`? Its last letter is no letter of the text.
bool endsColour(QStringView text, qsizetype place)
{
    qsizetype at = place - 2;
    while (at > 0 && place - at < kLongestColour && (isAsciiDigit(text[at]) || text[at] == u';' || text[at] == u'?'))
        --at;
    return at > 0 && text[at] == u'[' && text[at - 1].unicode() == 0x1b;
}

bool mayBeginAt(QStringView text, qsizetype place)
{
    return place == 0 || !isWordChar(text[place - 1]) || endsColour(text, place);
}

/// How the three letters at `place` look. Foreign letters behave as the capitals or small letters they look like.
StartLook lookAt(QStringView text, qsizetype place)
{
    bool isForeign = false;
    bool hasSmall = false;
    qsizetype at = place;
    for (const char32_t wanted : {U'e', U'a', U'a'}) {
        if (at >= text.size())
            return StartLook::None;
        const CodePoint c = codePointAt(text, at);
        const char32_t seen = lookalike(c.value);
        if ((seen | 0x20U) != wanted)
            return StartLook::None;
        isForeign = isForeign || c.value >= 0x80;
        hasSmall = hasSmall || seen == wanted;
        at += c.units;
    }
    if (isForeign)
        return StartLook::Foreign;
    return hasSmall ? StartLook::Case : StartLook::Token;
}

/// Letters of any script from `place` on; counted no further than a token is long at least.
struct LetterRun
{
    qsizetype letters = 0;
    qsizetype end = 0;
};

LetterRun letterRunAt(QStringView text, qsizetype place)
{
    LetterRun run{0, place};
    while (run.end < text.size() && run.letters < kShortestToken) {
        const CodePoint c = codePointAt(text, run.end);
        if (!isTokenChar(text[run.end]) && !isForeignLetter(c.value))
            break;
        run.end += c.units;
        ++run.letters;
    }
    return run;
}

/// The first place from `from` on that lookAt() could say something about.
qsizetype nextPossible(QStringView text, qsizetype from)
{
    const QChar *data = text.data();
    while (from < text.size() && data[from] != u'E' && data[from] != u'e' && data[from].unicode() < 0x80)
        ++from;
    return from;
}

/// "EAA" in a text about something else, and the like, is no attempt at a token.
bool isNothing(const TokenCandidate &candidate, StartLook look, QStringView text)
{
    if (candidate.kind != CandidateKind::TooShort)
        return false;
    const bool isGlued = candidate.start > 0 && isForeignLetter(codePointBefore(text, candidate.start).value);
    return look != StartLook::Token || isGlued || candidate.length <= kTokenStart.size();
}

} // namespace

std::vector<TokenCandidate> findTokenCandidates(PasteBuffer &buffer)
{
    std::vector<TokenCandidate> candidates;
    const QStringView text = buffer.text();
    for (qsizetype place = nextPossible(text, 0); place < text.size(); place = nextPossible(text, place)) {
        const StartLook look = mayBeginAt(text, place) ? lookAt(text, place) : StartLook::None;
        if (look == StartLook::None) {
            ++place;
            continue;
        }
        if (look
            != StartLook::Token) { // only damage when it is long enough; words of other languages begin like this too
            const LetterRun run = letterRunAt(text, place);
            if (run.letters < kShortestToken) {
                place = run.end;
                continue;
            }
        }
        const TokenCandidate candidate = CandidateReader(buffer, place, look).read();
        if (!isNothing(candidate, look, text))
            candidates.push_back(candidate);
        place = candidate.end;
    }
    return candidates;
}

} // namespace secondtick::paste
