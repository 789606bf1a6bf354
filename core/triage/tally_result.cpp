#include "numbers/prefix_trie.h"
#include "triage/tally_parts.h"

#include <algorithm>
#include <array>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kHoldSeconds = 30LL * 24 * kSecondsPerHour;
constexpr std::int64_t kAuthenticationHoldSeconds = 600;

bool isSentOnly(std::uint8_t seen)
{
    return (seen & SeenSent) != 0 && (seen & (SeenFailed | kArrived)) == 0;
}

} // namespace

void Tally::countSent(const MessageState &state, TallyResult &result, std::int64_t now) const
{
    ++result.sentNeverDelivered;
    const std::int64_t hold = state.isAuthentication ? kAuthenticationHoldSeconds : kHoldSeconds;
    if (state.sentAt == 0)
        ++result.sentAgeUnknown;
    else if (now - std::int64_t(state.sentAt) > hold)
        ++result.sentPastHold;
}

void Tally::countMessages(TallyResult &result, std::int64_t now) const
{
    std::array<std::int64_t, 256> bySeen{};
    for (const MessageState &state : m_messages.places()) {
        if (state.id == IdHash{})
            continue;
        ++bySeen.at(state.seen);
        if (isSentOnly(state.seen))
            countSent(state, result, now);
    }
    result.distinctMessages = std::int64_t(m_messages.size());
    for (const auto &[seen, count] : m_looseStatuses) {
        bySeen.at(seen) += count;
        result.distinctMessages += count;
        if (isSentOnly(seen)) {
            result.sentNeverDelivered += count;
            result.sentAgeUnknown += count;
        }
    }
    for (std::size_t seen = 0; seen < bySeen.size(); ++seen) {
        if (bySeen.at(seen) == 0)
            continue;
        const auto bits = std::uint8_t(seen);
        result.byStatus[finalStatus(bits)] += bySeen.at(seen);
        if ((bits & SeenFailed) != 0 && (bits & kArrived) != 0)
            result.deliveredAfterFailed += bySeen.at(seen);
    }
}

void Tally::collect(FailureGroup &group, const FailureMark &mark, std::uint64_t order) const
{
    ++group.count;
    const std::string &number = m_numbers.name(mark.number);
    if (!number.empty())
        ++group.numbers[textOf(number)];
    ++group.countries[mark.country == 0 ? u"unknown"_s : m_trie->region(mark.country)];
    const std::string &category = m_categories.name(mark.category);
    if (!category.empty())
        ++group.categories[textOf(category)];
    if (mark.at != 0)
        ++group.hours[std::uint32_t(mark.at / kSecondsPerHour)];
    widen(group, mark.at, mark.at);
    keepSamples(group.samples, {mark.at, order, mark.tail});
}

Tally::Collected Tally::collected() const
{
    Collected groups;
    std::map<int, std::vector<std::uint64_t>> recipients;
    for (const MessageState &state : m_messages.places()) {
        if (state.id == IdHash{} || !failedInTheEnd(state.seen))
            continue;
        const Code &code = m_codes[state.failure.code];
        FailureGroup &group = groups[code.code];
        group.code = code.code;
        keepText(group.title, group.details, code.title, code.details);
        collect(group, state.failure, state.id.first);
        if (state.failure.recipient != 0)
            recipients[code.code].push_back(state.failure.recipient);
    }
    for (const auto &[code, loose] : m_loose) {
        groups[code].code = code;
        addGroup(groups[code], loose.group);
        std::vector<std::uint64_t> &all = recipients[code];
        all.insert(all.end(), loose.recipients.begin(), loose.recipients.end());
    }
    for (auto &[code, all] : recipients) {
        std::sort(all.begin(), all.end());
        groups[code].recipients = std::unique(all.begin(), all.end()) - all.begin();
    }
    return groups;
}

TallyResult Tally::result(std::int64_t now) const
{
    TallyResult result;
    countMessages(result, now);
    result.isEstimate = m_beyondTable > 0;
    Collected groups = collected();
    for (auto &[code, group] : groups)
        result.failures.push_back(std::move(group));
    std::stable_sort(result.failures.begin(), result.failures.end(),
                     [](const FailureGroup &one, const FailureGroup &other) { return one.count > other.count; });
    result.otherErrors = m_otherErrors;
    result.notices = m_notices;
    std::sort(result.notices.begin(), result.notices.end());
    result.noticesOmitted = m_noticesOmitted;
    return result;
}

} // namespace secondtick::triage
