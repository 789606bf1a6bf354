#include "triage/message_table.h"

#include "triage/name_list.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace secondtick::triage {

namespace {

constexpr std::size_t kFirstFailures = 64;
constexpr unsigned kShardShift = 58; // the upper six bits choose one of 64

std::size_t shardOf(MessageId id)
{
    return std::size_t(id.first >> kShardShift);
}

/// Where the search for an id begins; any number of places, not only powers of two.
std::size_t firstSlot(std::uint32_t hash, std::size_t places)
{
    return std::size_t((std::uint64_t(hash) * places) >> 32U);
}

/// The entries in the order of their shards: those of shard s stand at begin[s] up to begin[s + 1].
struct ByShard
{
    explicit ByShard(std::span<const MessageNews> news)
        : places(news.size())
    {
        for (const MessageNews &each : news)
            ++begin[shardOf(each.id) + 1];
        for (std::size_t shard = 1; shard < begin.size(); ++shard)
            begin[shard] += begin[shard - 1];
        std::array<std::size_t, MessageTable::kShards + 1> next = begin;
        for (std::size_t index = 0; index < news.size(); ++index)
            places[next[shardOf(news[index].id)]++] = index;
    }
    std::span<const std::size_t> of(std::size_t shard) const
    {
        return {places.data() + begin[shard], begin[shard + 1] - begin[shard]};
    }

    std::array<std::size_t, MessageTable::kShards + 1> begin{};
    std::vector<std::size_t> places;
};

} // namespace

bool FailureOrder::isLater(const FailureMark &one, const FailureMark &other) const
{
    if (one.at != other.at)
        return one.at > other.at;
    const auto rank = [this](const FailureMark &mark) {
        return std::make_tuple(mark.code, mark.recipient, mark.country, std::cref(m_numbers->name(mark.number)),
                               std::cref(m_categories->name(mark.category)));
    };
    return rank(one) > rank(other);
}

void MessageTable::merge(std::span<const MessageNews> news, std::size_t firstShard, std::vector<std::size_t> &beyond)
{
    const ByShard order(news);
    for (std::size_t step = 0; step < kShards; ++step) {
        const std::size_t index = (firstShard + step) % kShards;
        const std::span<const std::size_t> entries = order.of(index);
        Shard &shard = m_shards.at(index);
        const std::scoped_lock lock(shard.mutex);
        shard.keepRoomFor(entries.size());
        const auto fetchFor = [&](std::size_t at) {
            if (at < entries.size())
                fetch(&shard.places[firstSlot(news[entries[at]].id.second, shard.places.size())]);
        };
        for (std::size_t at = 0; at < kFetchedAhead; ++at)
            fetchFor(at);
        for (std::size_t at = 0; at < entries.size(); ++at) {
            fetchFor(at + kFetchedAhead);
            if (!add(shard, news[entries[at]]))
                beyond.push_back(entries[at]);
        }
    }
}

bool MessageTable::add(Shard &shard, const MessageNews &news)
{
    Place &place = shard.places[shard.slotOf(news.id)];
    if (place.seen == 0) {
        if (m_size >= m_most)
            return false;
        ++m_size;
        ++shard.size;
        place.first = news.id.first;
        place.second = news.id.second;
    }
    place.seen |= news.seen;
    place.isAuthentication = place.isAuthentication || news.isAuthentication;
    if (place.sentAt == 0 || (news.sentAt != 0 && news.sentAt < place.sentAt))
        place.sentAt = news.sentAt;
    if ((news.seen & SeenFailed) == 0)
        return true;
    if (place.failure == 0) {
        shard.keepRoomForFailures();
        shard.failures.push_back(news.failure);
        place.failure = std::uint32_t(shard.failures.size());
    } else if (FailureMark &known = shard.failures[place.failure - 1]; m_order.isLater(news.failure, known)) {
        known = news.failure;
    }
    return true;
}

std::size_t MessageTable::Shard::slotOf(MessageId id) const
{
    std::size_t slot = firstSlot(id.second, places.size());
    while (places[slot].seen != 0 && (places[slot].first != id.first || places[slot].second != id.second)) {
        ++slot;
        if (slot == places.size())
            slot = 0;
    }
    return slot;
}

/// At most three quarters full, also with `more` new messages.
void MessageTable::Shard::keepRoomFor(std::size_t more)
{
    const std::size_t needed = (size + more) * 4 / 3 + 1;
    if (needed <= places.size())
        return;
    std::vector<Place> old(std::max(needed, places.size() + places.size() / 2));
    old.swap(places);
    for (const Place &place : old) {
        if (place.seen == 0)
            continue;
        MessageId id;
        id.first = place.first;
        id.second = place.second;
        places[slotOf(id)] = place;
    }
}

/// By a quarter, where a vector would double.
void MessageTable::Shard::keepRoomForFailures()
{
    if (failures.size() == failures.capacity())
        failures.reserve(failures.size() + failures.size() / 4 + kFirstFailures);
}

} // namespace secondtick::triage
