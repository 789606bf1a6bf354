#pragma once

#include "triage/status_event.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace secondtick::triage {

/// Something the platform says of the account, a number or a template. Texts as delivered, cut at 200 bytes.
struct Notice
{
    std::int64_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::string field; ///< "account_update"
    std::string event; ///< "REJECTED"
    std::string subject; ///< name of the template, or empty
    std::string reason;
    std::string until; ///< when it takes effect or ends, as the platform writes it
    // NOLINTNEXTLINE(modernize-use-nullptr): sees the zero of the comparison that the compiler writes
    friend auto operator<=>(const Notice &, const Notice &) = default;
};

/// One of at most 20 examples of a group: nothing in it tells who it was.
struct Sample
{
    std::uint32_t at = 0;
    std::uint64_t order = 0; ///< breaks ties the same way in every run
    std::uint8_t tail = 0; ///< last two digits, 100: none
    // NOLINTNEXTLINE(modernize-use-nullptr): as above
    friend auto operator<=>(const Sample &, const Sample &) = default;
};

/// All messages that failed, in the end, with one code.
struct FailureGroup
{
    int code = StatusEvent::kNoCode;
    std::int64_t count = 0;
    std::int64_t recipients = 0;
    bool areRecipientsEstimated = false; ///< too many without message ids to tell them all apart
    std::map<QString, std::int64_t> numbers, countries, categories;
    std::map<std::uint32_t, std::int64_t> hours; ///< hours since 1970, UTC
    std::uint32_t first = 0, last = 0; ///< seconds since 1970; 0: no time was given
    std::vector<Sample> samples; ///< the earliest
    std::string title, details; ///< of one of them, as delivered: the meaning of some codes hangs on it
};

/// Messages that were sent and not delivered, by how long ago.
struct SentAges
{
    std::int64_t underDay = 0;
    std::int64_t underWeek = 0; ///< a day or more
    std::int64_t untilHold = 0; ///< a week or more; the platform still holds them
    std::int64_t pastHold = 0; ///< longer than the platform holds a message: will not arrive any more
    std::int64_t unknown = 0; ///< the log gives no time

    std::int64_t all() const { return underDay + underWeek + untilHold + pastHold + unknown; }
    SentAges &operator+=(const SentAges &more);
};

/// The count of a whole log, when everything has been read.
struct TallyResult
{
    std::int64_t distinctMessages = 0;
    bool isEstimate = false; ///< over MessageTable::kMostMessages: beyond it entries are counted, not messages
    std::map<QString, std::int64_t> byStatus;
    std::vector<FailureGroup> failures; ///< the largest first
    SentAges sentNeverDelivered;
    std::int64_t deliveredAfterFailed = 0;
    std::map<int, std::int64_t> otherErrors; ///< code -> times; of inbound messages and of the account, not failures
    std::vector<Notice> notices; ///< in the order of time
    std::int64_t noticesOmitted = 0; ///< earlier ones that are not kept

    std::int64_t failed() const; ///< messages of all groups
};

} // namespace secondtick::triage
