#pragma once

#include "triage/failure_mark.h"
#include "triage/final_status.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace secondtick::triage {

class NameList;

/// 96 bits of a message id: two of ten million ids share them with a chance of less than one in 10^14.
struct MessageId
{
    explicit MessageId(TextHash hash)
        : first(hash.first)
        , second(std::uint32_t(hash.second))
    {
    }
    MessageId() = default;

    std::uint64_t first = 0;
    std::uint32_t second = 0;
};

/// What one status entry says of its message.
struct MessageNews
{
    MessageId id;
    std::uint32_t sentAt = 0; ///< of a `sent`, seconds since 1970; 0: unknown, or another status
    FailureMark failure; ///< counts when `failed` is among what was seen
    std::uint8_t seen = 0; ///< one bit of Seen
    bool isAuthentication = false; ///< the platform holds such messages for minutes only
};

/// What is known of one message.
struct MessageState
{
    std::uint8_t seen = 0; ///< bits of Seen
    bool isAuthentication = false;
    std::uint32_t sentAt = 0; ///< the earliest `sent`
    std::uint64_t order = 0; ///< of the id: breaks ties the same way in every run
    const FailureMark *failure = nullptr; ///< the last one; null when it never failed
};

/// Of two failures of one message the later counts; of two at the same second always the same one, whatever came first.
class FailureOrder
{
public:
    FailureOrder(const NameList &numbers, const NameList &categories)
        : m_numbers(&numbers)
        , m_categories(&categories)
    {
    }
    bool isLater(const FailureMark &one, const FailureMark &other) const;

private:
    const NameList *m_numbers;
    const NameList *m_categories;
};

/// Every message of a log once, for several threads. Open addressing in shards that have a lock each; a failure takes
/// room only where there was one. Grows with distinct messages and with nothing else: 24 bytes at two thirds full, and
/// as many for a failure.
class MessageTable
{
public:
    static constexpr std::size_t kMostMessages = 10'000'000;
    static constexpr std::size_t kShards = 64;

    /// Beyond `most` messages nothing is added.
    explicit MessageTable(FailureOrder order, std::size_t most = kMostMessages)
        : m_order(order)
        , m_most(most)
    {
    }

    /// Adds what is said. Places in `news` of messages that a full table does not know are added to `beyond`. Threads
    /// that begin at different shards do not wait for one another.
    void merge(std::span<const MessageNews> news, std::size_t firstShard, std::vector<std::size_t> &beyond);
    std::size_t size() const { return m_size; }

    /// Calls `visit` with the state of each message of a shard. Not while another thread merges.
    template <typename Visit> void forEach(std::size_t shard, Visit visit) const
    {
        const Shard &each = m_shards.at(shard);
        for (std::size_t at = 0; at < each.places.size(); ++at) {
            const Place &place = each.places[at];
            if (at + kFetchedAhead < each.places.size() && each.places[at + kFetchedAhead].failure != 0)
                fetch(&each.failures[each.places[at + kFetchedAhead].failure - 1]);
            if (place.seen == 0)
                continue;
            const FailureMark *failure = place.failure == 0 ? nullptr : &each.failures[place.failure - 1];
            visit(MessageState{place.seen, place.isAuthentication, place.sentAt, place.first, failure});
        }
    }

private:
    static constexpr std::size_t kFetchedAhead = 8; ///< entries whose memory is asked for before it is needed

    static void fetch([[maybe_unused]] const void *place)
    {
#if defined(__GNUC__)
        __builtin_prefetch(place, 1);
#endif
    }

    struct Place
    {
        std::uint64_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t sentAt = 0;
        std::uint32_t failure = 0; ///< place in the failures of the shard, from 1; 0: none
        std::uint8_t seen = 0; ///< 0: the place is free
        bool isAuthentication = false;
    };
    struct Shard
    {
        std::mutex mutex;
        std::vector<Place> places;
        std::vector<FailureMark> failures;
        std::size_t size = 0;

        std::size_t slotOf(MessageId id) const;
        void keepRoomFor(std::size_t more);
        void keepRoomForFailures();
    };

    bool add(Shard &shard, const MessageNews &news);

    FailureOrder m_order;
    std::size_t m_most;
    std::array<Shard, kShards> m_shards;
    std::atomic<std::size_t> m_size{0};
};

} // namespace secondtick::triage
