#include "paste/pasted_text.h"

#include "paste/other_secrets.h"
#include "paste/refusals.h"
#include "paste/surroundings.h"
#include "paste/token_candidate.h"

#include <QSet>

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;
using paste::CandidateKind;
using paste::OtherKind;
using paste::PasteBuffer;
using paste::TokenCandidate;

namespace {

QString refusalWord(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::TooShort:
        return u"too_short"_s;
    case CandidateKind::Masked:
        return u"masked"_s;
    case CandidateKind::Placeholder:
        return u"placeholder"_s;
    case CandidateKind::TooLong:
        return u"too_long"_s;
    case CandidateKind::ControlChars:
        return u"control_chars"_s;
    case CandidateKind::BadCharInside:
        return u"bad_char_inside"_s;
    case CandidateKind::LookalikeLetters:
        return u"lookalike_letters"_s;
    case CandidateKind::InnerSpaces:
        return u"inner_spaces"_s;
    case CandidateKind::CaseChanged:
        return u"case_changed"_s;
    case CandidateKind::Whole:
    case CandidateKind::Cut:
        break;
    }
    return {};
}

/// Candidates of one kind, each different text once.
std::vector<TokenCandidate> distinct(const std::vector<TokenCandidate> &all, CandidateKind kind, QStringView text)
{
    std::vector<TokenCandidate> found;
    QSet<QStringView> seen;
    for (const TokenCandidate &candidate : all) {
        const QStringView token = text.sliced(candidate.start, candidate.length);
        if (candidate.kind != kind || seen.contains(token))
            continue;
        seen.insert(token);
        found.push_back(candidate);
    }
    return found;
}

/// The longest of them: of several damaged ones it is nearest to a token.
TokenCandidate longest(const std::vector<TokenCandidate> &candidates)
{
    return *std::max_element(candidates.begin(), candidates.end(),
                             [](const TokenCandidate &a, const TokenCandidate &b) { return a.length < b.length; });
}

} // namespace

/// Decides the verdict from what was found; fills one PastedText.
class PasteReading
{
public:
    PasteReading(PastedText &result, QStringView text)
        : m_result(result)
        , m_buffer(text)
    {
    }

    void decide()
    {
        m_result.m_removed = m_buffer.undone();
        if (m_buffer.isBlank()) {
            refuse(PasteVerdict::Reject, u"empty"_s);
            return;
        }
        const auto all = findTokenCandidates(m_buffer);
        if (!takeWhole(all) && !takeCut(all) && !takeOtherKind())
            refuse(PasteVerdict::Reject,
                   all.empty() ? paste::refusalOf(m_buffer.text()) : refusalWord(longest(all).kind));
    }

private:
    bool takeWhole(const std::vector<TokenCandidate> &all)
    {
        const auto whole = distinct(all, CandidateKind::Whole, m_buffer.text());
        if (whole.size() > 1)
            askWhich(whole);
        else if (!whole.empty())
            accept(whole.front());
        return !whole.empty();
    }

    bool takeCut(const std::vector<TokenCandidate> &all)
    {
        const auto cut = distinct(all, CandidateKind::Cut, m_buffer.text());
        if (!cut.empty())
            confirm(longest(cut));
        return !cut.empty();
    }

    bool takeOtherKind()
    {
        const OtherKind secret = paste::findOtherSecret(m_buffer.text());
        const OtherKind kind = secret != OtherKind::None ? secret : paste::wholeTextKind(m_buffer.text());
        if (kind != OtherKind::None)
            refuse(PasteVerdict::WrongKind, paste::toWord(kind));
        return kind != OtherKind::None;
    }

    void refuse(PasteVerdict verdict, const QString &message)
    {
        m_result.m_verdict = verdict;
        m_result.m_message = message;
    }

    void keep(const TokenCandidate &token)
    {
        if (m_result.m_tokenCount++ >= PastedText::kMaxKept)
            return;
        m_result.m_tokens.push_back(Secret::fromText(m_buffer.text().sliced(token.start, token.length)));
    }

    void askWhich(const std::vector<TokenCandidate> &tokens)
    {
        m_result.m_verdict = PasteVerdict::AskWhich;
        m_result.m_message = u"several_tokens"_s;
        for (const TokenCandidate &token : tokens)
            keep(token);
    }

    void describe(const TokenCandidate &token)
    {
        const paste::Surroundings around = surroundingsOf(m_buffer.text(), token);
        m_result.m_removed += around.removed;
        if (m_buffer.wasTrimmed())
            m_result.m_removed.append(u"outer_whitespace"_s);
        m_result.m_removed.sort();
        if (paste::findOtherSecret(m_buffer.text()) != OtherKind::None)
            m_result.m_warnings.append(u"also_contains_other_secret"_s);
        if (around.wasInUrl)
            m_result.m_warnings.append(u"was_in_a_url"_s);
    }

    void accept(const TokenCandidate &token)
    {
        keep(token);
        describe(token);
        const bool isClean = std::all_of(m_result.m_removed.begin(), m_result.m_removed.end(),
                                         [](const QString &word) { return word == u"outer_whitespace"_s; });
        m_result.m_verdict = isClean ? PasteVerdict::Accept : PasteVerdict::AcceptCleaned;
        m_result.m_message = isClean        ? u"ok"_s
            : m_result.m_warnings.isEmpty() ? u"cleaned"_s
                                            : u"cleaned_with_warning"_s;
    }

    void confirm(const TokenCandidate &token)
    {
        keep(token);
        describe(token);
        m_result.m_warnings.append(u"looks_truncated"_s);
        m_result.m_warnings.sort();
        m_result.m_verdict = PasteVerdict::Confirm;
        m_result.m_message = u"looks_truncated"_s;
    }

    PastedText &m_result;
    PasteBuffer m_buffer;
};

QString toWord(PasteVerdict verdict)
{
    switch (verdict) {
    case PasteVerdict::Accept:
        return u"accept"_s;
    case PasteVerdict::AcceptCleaned:
        return u"accept_cleaned"_s;
    case PasteVerdict::Confirm:
        return u"confirm"_s;
    case PasteVerdict::AskWhich:
        return u"ask_which"_s;
    case PasteVerdict::WrongKind:
        return u"wrong_kind"_s;
    case PasteVerdict::Reject:
        break;
    }
    return u"reject"_s;
}

PastedText PastedText::read(QStringView text)
{
    PastedText result;
    if (text.size() > kMaxCharacters) {
        result.m_message = u"too_large"_s;
        return result;
    }
    PasteReading(result, text).decide();
    return result;
}

QString PastedText::fingerprint() const
{
    const bool isAccepted = m_verdict == PasteVerdict::Accept || m_verdict == PasteVerdict::AcceptCleaned;
    return isAccepted && !m_tokens.empty() ? m_tokens.front().fingerprint() : QString();
}

Secret PastedText::takeToken(int index)
{
    Secret token;
    if (index >= 0 && std::size_t(index) < m_tokens.size())
        token = std::move(m_tokens[std::size_t(index)]);
    m_tokens.clear();
    m_tokenCount = 0;
    return token;
}

} // namespace secondtick
