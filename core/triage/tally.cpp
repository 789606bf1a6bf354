#include "triage/tally.h"

#include "numbers/prefix_trie.h"
#include "triage/tally_parts.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace secondtick::triage {

namespace {

constexpr std::size_t kMostNotices = 1000;

} // namespace

std::uint16_t Tally::Names::number(std::string_view name)
{
    constexpr std::size_t mostNames = 60'000;
    constexpr std::size_t longestName = 64;
    name = name.substr(0, longestName);
    if (name.empty())
        return 0;
    if (name == m_names[m_latest])
        return m_latest;
    const auto known = m_numbers.find(name);
    if (known == m_numbers.end() && m_names.size() >= mostNames)
        return 0;
    if (known != m_numbers.end()) {
        m_latest = known->second;
    } else {
        m_latest = std::uint16_t(m_names.size());
        m_names.emplace_back(name);
        m_numbers.emplace(std::string(name), m_latest);
    }
    return m_latest;
}

Tally::Tally(const PrefixTrie &trie)
    : m_trie(&trie)
{
}

void Tally::add(const StatusEvent &event)
{
    const std::uint8_t seen = seenOf(event.status);
    MessageState *const state = event.id.empty() ? nullptr : m_messages.place(hashOf(event.id));
    if (state == nullptr) {
        m_beyondTable += event.id.empty() ? 0 : 1;
        addLoose(event, seen);
        return;
    }
    if (seen == SeenFailed) {
        const FailureMark mark = markOf(event);
        if ((state->seen & SeenFailed) == 0 || isLater(mark, state->failure))
            state->failure = mark;
    }
    const std::uint32_t at = seconds(event.at);
    if (seen == SeenSent && at != 0 && (state->sentAt == 0 || at < state->sentAt))
        state->sentAt = at;
    if (event.category == "authentication")
        state->isAuthentication = true;
    state->seen |= seen;
}

void Tally::add(Notice notice)
{
    if (m_notices.size() >= kMostNotices) {
        ++m_noticesOmitted;
        return;
    }
    for (std::string *const text : {&notice.field, &notice.event, &notice.subject, &notice.reason}) {
        if (text->size() > kLongestText)
            text->resize(kLongestText);
    }
    m_notices.push_back(std::move(notice));
}

void Tally::merge(Tally &&other)
{
    if (other.m_messages.size() > m_messages.size())
        std::swap(*this, other);
    for (const MessageState &state : other.m_messages.places()) {
        if (state.id != IdHash{})
            mergeState(state, other);
    }
    other.m_messages.clear();
    mergeLoose(other);
    addTo(m_otherErrors, other.m_otherErrors);
    m_beyondTable += other.m_beyondTable;
    m_noticesOmitted += other.m_noticesOmitted;
    for (Notice &notice : other.m_notices)
        add(std::move(notice));
}

FailureMark Tally::markOf(const StatusEvent &event)
{
    FailureMark mark;
    readRecipient(event.recipient, mark);
    mark.at = seconds(event.at);
    mark.code = codeNumber(event);
    mark.country = m_trie->find(event.recipient);
    mark.number = m_numbers.number(event.number);
    mark.category = std::uint8_t(std::min<int>(m_categories.number(event.category), 255));
    return mark;
}

std::uint16_t Tally::codeNumber(const StatusEvent &event)
{
    const auto known = m_codeNumbers.find(event.code);
    if (known != m_codeNumbers.end()) {
        Code &code = m_codes[known->second];
        keepText(code.title, code.details, event.title, event.details);
        return known->second;
    }
    Code code{event.code, {}, {}};
    keepText(code.title, code.details, event.title, event.details);
    return codeNumber(std::move(code));
}

std::uint16_t Tally::codeNumber(Code code)
{
    constexpr std::size_t mostCodes = 60'000;
    const auto known = m_codeNumbers.find(code.code);
    if (known != m_codeNumbers.end()) {
        keepText(m_codes[known->second].title, m_codes[known->second].details, code.title, code.details);
        return known->second;
    }
    if (m_codes.size() >= mostCodes)
        return 0;
    const auto number = std::uint16_t(m_codes.size());
    m_codeNumbers.emplace(code.code, number);
    m_codes.push_back(std::move(code));
    return number;
}

void Tally::addLoose(const StatusEvent &event, std::uint8_t seen)
{
    ++m_looseStatuses[seen];
    if (seen != SeenFailed)
        return;
    const FailureMark mark = markOf(event);
    Loose &loose = m_loose[event.code];
    loose.group.code = event.code;
    keepText(loose.group.title, loose.group.details, event.title, event.details);
    collect(loose.group, mark, mark.recipient);
    if (mark.recipient != 0 && loose.recipients.size() < kMostLooseRecipients)
        loose.recipients.insert(mark.recipient);
}

/// The same answer whatever came first: by time, then by what is in it.
bool Tally::isLater(const FailureMark &one, const FailureMark &other) const
{
    const auto rank = [this](const FailureMark &mark) {
        return std::make_tuple(mark.at, m_codes[mark.code].code, mark.recipient, mark.country,
                               std::cref(m_numbers.name(mark.number)), std::cref(m_categories.name(mark.category)));
    };
    if (one.at != other.at)
        return one.at > other.at;
    const auto ranked = rank(one);
    return ranked > rank(other);
}

void Tally::mergeState(const MessageState &state, const Tally &other)
{
    MessageState *const mine = m_messages.place(state.id);
    if (mine == nullptr) {
        ++m_beyondTable;
        ++m_looseStatuses[state.seen];
    }
    MessageState beyond;
    MessageState &kept = mine == nullptr ? beyond : *mine;
    if ((state.seen & SeenFailed) != 0) {
        FailureMark mark = state.failure;
        mark.code = codeNumber(other.m_codes[mark.code]);
        mark.number = m_numbers.number(other.m_numbers.name(mark.number));
        mark.category = std::uint8_t(std::min<int>(m_categories.number(other.m_categories.name(mark.category)), 255));
        if ((kept.seen & SeenFailed) == 0 || isLater(mark, kept.failure))
            kept.failure = mark;
    }
    if (kept.sentAt == 0 || (state.sentAt != 0 && state.sentAt < kept.sentAt))
        kept.sentAt = state.sentAt;
    kept.isAuthentication = kept.isAuthentication || state.isAuthentication;
    kept.seen |= state.seen;
    if (mine == nullptr && failedInTheEnd(kept.seen)) {
        Loose &loose = m_loose[m_codes[kept.failure.code].code];
        loose.group.code = m_codes[kept.failure.code].code;
        collect(loose.group, kept.failure, state.id.first);
    }
}

void Tally::mergeLoose(const Tally &other)
{
    addTo(m_looseStatuses, other.m_looseStatuses);
    for (const auto &[code, more] : other.m_loose) {
        Loose &loose = m_loose[code];
        loose.group.code = code;
        addGroup(loose.group, more.group);
        for (const std::uint64_t recipient : more.recipients) {
            if (loose.recipients.size() < kMostLooseRecipients)
                loose.recipients.insert(recipient);
        }
    }
}

} // namespace secondtick::triage
