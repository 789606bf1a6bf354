#pragma once

#include <cstdint>
#include <string_view>

namespace secondtick::triage {

/// 128 bits of a text: two ids of one log share them with a chance of less than one in 10^24.
struct TextHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    friend bool operator==(TextHash, TextHash) = default;
};

TextHash hashOf(std::string_view text);

/// One failure of a message as small as it can be kept. Small numbers stand for names of the tally.
struct FailureMark
{
    static constexpr std::uint8_t kNoTail = 100;

    std::uint64_t recipient = 0; ///< hash; 0: none given
    std::uint32_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::int32_t code = 0;
    std::uint16_t country = 0; ///< region of the prefix trie
    std::uint16_t number = 0;
    std::uint8_t category = 0;
    std::uint8_t tail = kNoTail; ///< last two digits of the recipient
};

/// Takes hash and last two digits of a recipient; nothing else of it is kept.
void readRecipient(std::string_view recipient, FailureMark &mark);

/// As 32 bits; 0 when it does not fit, which is after the year 2106.
std::uint32_t seconds(std::int64_t at);

} // namespace secondtick::triage
