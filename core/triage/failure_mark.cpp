#include "triage/failure_mark.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace secondtick::triage {

namespace {

constexpr std::uint64_t kOddA = 0x9e3779b97f4a7c15U;
constexpr std::uint64_t kOddB = 0xc2b2ae3d27d4eb4fU;
constexpr std::uint64_t kOddC = 0x165667b19e3779f9U;

std::uint64_t finished(std::uint64_t bits)
{
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdU;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53U;
    return bits ^ (bits >> 33U);
}

} // namespace

TextHash hashOf(std::string_view text)
{
    std::uint64_t one = kOddA ^ text.size();
    std::uint64_t two = kOddB + text.size();
    while (!text.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = text.size() < sizeof word ? text.size() : sizeof word;
        std::memcpy(&word, text.data(), taken);
        text.remove_prefix(taken);
        one = std::rotl(one ^ (word * kOddB), 31) * kOddA;
        two = std::rotl(two + (word * kOddC), 29) * kOddB + one;
    }
    TextHash hash{finished(one ^ (two >> 7U)), finished(two)};
    if (hash.first == 0)
        hash.first = 1;
    return hash;
}

void readRecipient(std::string_view recipient, FailureMark &mark)
{
    mark.tail = FailureMark::kNoTail;
    if (!recipient.empty())
        mark.recipient = hashOf(recipient).first;
    const bool areDigits = recipient.size() >= 4 && recipient.size() <= 20
        && std::all_of(recipient.begin(), recipient.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!areDigits)
        return;
    const std::string_view tail = recipient.substr(recipient.size() - 2);
    mark.tail = std::uint8_t((tail[0] - '0') * 10 + (tail[1] - '0'));
}

std::uint32_t seconds(std::int64_t at)
{
    return at > 0 && at <= std::numeric_limits<std::uint32_t>::max() ? std::uint32_t(at) : 0;
}

} // namespace secondtick::triage
