// CandidateReader at the end of a token: what is it?
#include "paste/candidate_reader.h"
#include "paste/characters.h"
#include "paste/token_sizes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

bool CandidateReader::isPlaceholder() const
{
    const QStringView all = m_text.sliced(m_start, m_at - m_start);
    std::array<bool, 128> seen{};
    int distinct = 0;
    qsizetype run = 0;
    qsizetype longestRun = 0;
    for (const QChar c : all) {
        run = c == u'x' || c == u'X' ? run + 1 : 0;
        longestRun = std::max(longestRun, run);
        if (isTokenChar(c) && !seen.at(c.unicode())) {
            seen.at(c.unicode()) = true;
            ++distinct;
        }
    }
    constexpr std::array words{"YOUR_"_L1,       "YOURTOKEN"_L1, "YOURACCESS"_L1,  "YOUR-"_L1,
                               "ACCESSTOKEN"_L1, "_TOKEN"_L1,    "PLACEHOLDER"_L1, "TOKENHERE"_L1};
    return distinct < kFewestDifferent || longestRun >= kTellingRun
        || std::any_of(words.begin(), words.end(),
                       [all](QLatin1StringView word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// In the order of the contract's table.
CandidateKind CandidateReader::judge() const
{
    if (m_look == StartLook::Case && m_letters >= kShortestToken)
        return m_hasForeign ? CandidateKind::LookalikeLetters : CandidateKind::CaseChanged;
    if (m_letters < kShortestToken && !m_hasDots && !m_isMasked)
        return CandidateKind::TooShort;
    if (m_isMasked)
        return CandidateKind::Masked;
    if (isPlaceholder())
        return CandidateKind::Placeholder;
    if (m_letters > kLongestToken)
        return CandidateKind::TooLong;
    if (m_hasControl)
        return CandidateKind::ControlChars;
    if (m_hasBadChar)
        return CandidateKind::BadCharInside;
    if (m_hasForeign)
        return CandidateKind::LookalikeLetters;
    if (m_hasSpaces)
        return CandidateKind::InnerSpaces;
    return m_hasDots || m_length < kShortestWhole ? CandidateKind::Cut : CandidateKind::Whole;
}

} // namespace secondtick::paste
