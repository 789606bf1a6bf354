#include "triage/tally_result.h"

#include "numbers/prefix_trie.h"
#include "triage/final_status.h"
#include "triage/tally.h"

#include <algorithm>
#include <array>
#include <thread>

namespace secondtick::triage {

namespace {

constexpr std::int64_t kDay = 24LL * 3600;
constexpr std::int64_t kHold = 30 * kDay;
constexpr std::int64_t kAuthenticationHold = 600;

void countAge(const MessageState &state, SentAges &ages, std::int64_t now)
{
    const std::int64_t age = now - std::int64_t(state.sentAt);
    if (state.sentAt == 0)
        ++ages.unknown;
    else if (age > (state.isAuthentication ? kAuthenticationHold : kHold))
        ++ages.pastHold;
    else if (age < kDay)
        ++ages.underDay;
    else
        ++(age < 7 * kDay ? ages.underWeek : ages.untilHold);
}

} // namespace

/// What a part of the table comes to.
struct Tally::Shares
{
    std::array<std::int64_t, 256> bySeen{};
    SentAges sentOnly;
    std::map<int, GroupCount> failures;

    GroupCount &group(int code) { return failures.try_emplace(code, DistinctCount::kNoLimit).first->second; }
    void merge(Shares &&other)
    {
        for (std::size_t seen = 0; seen < bySeen.size(); ++seen)
            bySeen.at(seen) += other.bySeen.at(seen);
        sentOnly += other.sentOnly;
        for (auto &[code, more] : other.failures)
            group(code).merge(std::move(more));
    }
    void writeStatuses(TallyResult &result) const;
};

void Tally::Shares::writeStatuses(TallyResult &result) const
{
    for (std::size_t seen = 0; seen < bySeen.size(); ++seen) {
        const std::int64_t count = bySeen.at(seen);
        if (count == 0)
            continue;
        const auto bits = std::uint8_t(seen);
        result.distinctMessages += count;
        result.byStatus[finalStatus(bits)] += count;
        if ((bits & SeenFailed) != 0 && (bits & kArrived) != 0)
            result.deliveredAfterFailed += count;
    }
    result.sentNeverDelivered = sentOnly;
}

SentAges &SentAges::operator+=(const SentAges &more)
{
    underDay += more.underDay;
    underWeek += more.underWeek;
    untilHold += more.untilHold;
    pastHold += more.pastHold;
    unknown += more.unknown;
    return *this;
}

std::int64_t TallyResult::failed() const
{
    std::int64_t all = 0;
    for (const FailureGroup &group : failures)
        all += group.count;
    return all;
}

Tally::Shares Tally::countShards(std::size_t first, std::size_t step, std::int64_t now) const
{
    Shares shares;
    for (std::size_t shard = first; shard < MessageTable::kShards; shard += step) {
        m_messages.forEach(shard, [&shares, now](const MessageState &state) {
            ++shares.bySeen.at(state.seen);
            if (isSentOnly(state.seen))
                countAge(state, shares.sentOnly, now);
            else if (failedInTheEnd(state.seen))
                shares.group(state.failure->code).add(*state.failure, state.order);
        });
    }
    for (auto &[code, group] : shares.failures)
        group.settle();
    return shares;
}

Tally::Shares Tally::countAll(std::int64_t now, int threads) const
{
    const auto step = std::size_t(std::clamp(threads, 1, int(MessageTable::kShards)));
    std::vector<Shares> parts(step);
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < step; ++part)
            others.emplace_back([this, &parts, part, step, now] { parts[part] = countShards(part, step, now); });
        parts.front() = countShards(0, step, now);
    }
    Shares all = std::move(parts.front());
    for (std::size_t part = 1; part < step; ++part)
        all.merge(std::move(parts[part]));
    for (const auto &[seen, count] : m_aside.statuses) {
        all.bySeen.at(seen) += count;
        if (isSentOnly(seen))
            all.sentOnly.unknown += count;
    }
    for (const auto &[code, loose] : m_aside.failures)
        all.group(code).merge(GroupCount(loose));
    return all;
}

TallyResult Tally::result(std::int64_t now, int threads) const
{
    Shares shares = countAll(now, threads);
    TallyResult result;
    shares.writeStatuses(result);
    result.isEstimate = m_aside.beyondTable > 0;
    const MarkNames names{*m_trie, m_numbers, m_categories};
    for (auto &[code, count] : shares.failures) {
        FailureGroup group = count.group(names);
        group.code = code;
        if (const auto texts = m_aside.texts.find(code); texts != m_aside.texts.end()) {
            group.title = texts->second.title;
            group.details = texts->second.details;
        }
        result.failures.push_back(std::move(group));
    }
    std::stable_sort(result.failures.begin(), result.failures.end(),
                     [](const FailureGroup &one, const FailureGroup &other) { return one.count > other.count; });
    result.otherErrors = m_aside.otherErrors;
    result.notices.assign(m_aside.notices.notices().begin(), m_aside.notices.notices().end());
    result.noticesOmitted = m_aside.notices.omitted();
    return result;
}

QString maskedNumber(std::uint8_t tail)
{
    if (tail >= FailureMark::kNoTail)
        return {};
    constexpr qsizetype hidden = 7; // always as many: the length tells the country
    return u'+' + QString(hidden, QChar(0x2022)) + QString::number(tail).rightJustified(2, u'0');
}

} // namespace secondtick::triage
