#pragma once

// What the two halves of Tally share; nobody else includes it.

#include "triage/tally.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace secondtick::triage {

/// Bits of MessageState::seen.
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
constexpr std::uint8_t kNoTail = 100;
constexpr std::size_t kLongestText = 200;
constexpr std::int64_t kSecondsPerHour = 3600;

std::uint8_t seenOf(std::string_view status);
/// The last status by rule, of all that were seen.
QString finalStatus(std::uint8_t seen);
bool failedInTheEnd(std::uint8_t seen);
std::uint32_t seconds(std::int64_t at);
QString textOf(const std::string &text);
void keepSamples(std::vector<Sample> &samples, const Sample &sample);
void widen(FailureGroup &group, std::uint32_t first, std::uint32_t last);
/// The same of two examples in every order: the lesser.
void keepText(std::string &title, std::string &details, std::string_view newTitle, std::string_view newDetails);
void addGroup(FailureGroup &group, const FailureGroup &more);
/// The end of what holds the digits of a recipient.
void readRecipient(std::string_view recipient, FailureMark &mark);

template <typename Key> void addTo(std::map<Key, std::int64_t> &counts, const std::map<Key, std::int64_t> &more)
{
    for (const auto &[key, count] : more)
        counts[key] += count;
}

} // namespace secondtick::triage
