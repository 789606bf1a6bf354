#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace secondtick::triage {

/// 128 bits of a message id: two ids of one log share them with a chance of less than one in 10^24.
struct IdHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    friend bool operator==(IdHash, IdHash) = default;
};

IdHash hashOf(std::string_view text);

/// One failure of a message as small as it can be kept. Numbers point into the lists of the tally.
struct FailureMark
{
    std::uint64_t recipient = 0; ///< hash; 0: none given
    std::uint32_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::uint16_t code = 0;
    std::uint16_t country = 0;
    std::uint16_t number = 0;
    std::uint8_t category = 0;
    std::uint8_t tail = 0; ///< last two digits of the recipient, 100: none
    friend auto operator<=>(const FailureMark &, const FailureMark &) = default;
};

/// What is known of one message.
struct MessageState
{
    IdHash id; ///< both halves 0: the place is free
    FailureMark failure;
    std::uint32_t sentAt = 0; ///< the earliest `sent`, seconds since 1970; 0: unknown
    std::uint8_t seen = 0; ///< bits of Seen
    bool isAuthentication = false; ///< the platform holds such messages for minutes only
};

/// Every message of a log once: open addressing, linear probing, at most three quarters full. Grows with distinct
/// messages and with nothing else.
class MessageTable
{
public:
    static constexpr std::size_t kMostMessages = 10'000'000; ///< beyond it nothing is added

    /// The place of this message, new when it was not there; nullptr when the table is full and does not know it.
    /// Valid until the next call.
    MessageState *place(IdHash id);
    std::size_t size() const { return m_size; }
    /// All places; free ones have an id of zeros.
    const std::vector<MessageState> &places() const { return m_places; }
    void clear();

private:
    std::size_t slotOf(IdHash id) const;
    void grow();

    std::vector<MessageState> m_places;
    std::size_t m_size = 0;
};

} // namespace secondtick::triage
