#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace secondtick::triage {

/// The statuses seen of one message, as bits: the order in which they came plays no part.
enum Seen : std::uint8_t
{
    SeenOther = 1,
    SeenDeleted = 2,
    SeenAccepted = 4,
    SeenSent = 8,
    SeenFailed = 16,
    SeenDelivered = 32,
    SeenRead = 64,
    SeenPlayed = 128
};

constexpr std::uint8_t kArrived = SeenDelivered | SeenRead | SeenPlayed;

std::uint8_t seenOf(std::string_view status);
/// The last status by rule, of all that were seen: delivered beats failed, read implies delivered.
QString finalStatus(std::uint8_t seen);

constexpr bool failedInTheEnd(std::uint8_t seen)
{
    return (seen & SeenFailed) != 0 && (seen & kArrived) == 0;
}

constexpr bool isSentOnly(std::uint8_t seen)
{
    return (seen & SeenSent) != 0 && (seen & (SeenFailed | kArrived)) == 0;
}

} // namespace secondtick::triage
