#pragma once

#include "triage/message_table.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace secondtick {
class PrefixTrie;
} // namespace secondtick

namespace secondtick::triage {

/// What a status entry says. Views live as long as the parsed line.
struct StatusEvent
{
    static constexpr int kNoCode = -1;

    std::string_view id; ///< of the message; may be empty
    std::string_view status; ///< "sent", "failed" …
    std::int64_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::string_view recipient;
    std::string_view number; ///< phone_number_id it was sent from
    std::string_view category; ///< of the pricing: "marketing" …
    int code = kNoCode; ///< of the first error
    std::string_view title;
    std::string_view details;
};

/// Something the platform says of the account, a number or a template. Texts as delivered, cut at 200 bytes.
struct Notice
{
    std::int64_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::string field; ///< "account_update"
    std::string event; ///< "REJECTED"
    std::string subject; ///< name of the template, or empty
    std::string reason;
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
    static constexpr std::size_t kMostSamples = 20;

    int code = StatusEvent::kNoCode;
    std::int64_t count = 0;
    std::int64_t recipients = 0;
    std::map<QString, std::int64_t> numbers, countries, categories;
    std::map<std::uint32_t, std::int64_t> hours; ///< hours since 1970, UTC
    std::uint32_t first = 0, last = 0; ///< seconds since 1970; 0: no time was given
    std::vector<Sample> samples; ///< the earliest
    std::string title, details; ///< of one of them, as delivered: the meaning of some codes hangs on it
};

/// The count of a whole log, when everything has been read.
struct TallyResult
{
    std::int64_t distinctMessages = 0;
    bool isEstimate = false; ///< over MessageTable::kMostMessages: beyond it entries are counted, not messages
    std::map<QString, std::int64_t> byStatus;
    std::vector<FailureGroup> failures; ///< the largest first
    std::int64_t sentNeverDelivered = 0;
    std::int64_t sentPastHold = 0; ///< of those, older than the platform holds a message: will not arrive any more
    std::int64_t sentAgeUnknown = 0;
    std::int64_t deliveredAfterFailed = 0;
    std::map<int, std::int64_t> otherErrors; ///< code -> times; of inbound messages and of the account, not failures
    std::vector<Notice> notices; ///< in the order of time
    std::int64_t noticesOmitted = 0;
};

/// Counts the events of a log, per message by its last status: delivered beats failed, read implies delivered, the
/// order of arrival and repetitions play no part. Of two failures of one message the later counts. One per thread;
/// merging two gives what one alone would have counted. Pure; holds hashes of ids and recipients, never the texts.
class Tally
{
public:
    /// `trie` must outlive it.
    explicit Tally(const PrefixTrie &trie);

    void add(const StatusEvent &event);
    void addOtherError(int code) { ++m_otherErrors[code]; }
    void add(Notice notice);
    void merge(Tally &&other);
    std::size_t distinctMessages() const { return m_messages.size(); }

    /// `now` in seconds since 1970 decides what is past the hold time.
    TallyResult result(std::int64_t now) const;

private:
    /// Names by small numbers; [0] is "none given". Full lists give 0.
    class Names
    {
    public:
        std::uint16_t number(std::string_view name);
        const std::string &name(std::uint16_t number) const { return m_names.at(number); }
        std::size_t size() const { return m_names.size(); }

    private:
        std::vector<std::string> m_names{std::string()};
        std::map<std::string, std::uint16_t, std::less<>> m_numbers;
        std::uint16_t m_latest = 0; ///< logs ask for the same name many times in a row
    };
    /// What stands behind a number of a code.
    struct Code
    {
        int code = StatusEvent::kNoCode;
        std::string title, details;
    };
    /// Failures without a message of their own: no id in the log, or beyond the largest table.
    struct Loose
    {
        FailureGroup group;
        std::unordered_set<std::uint64_t> recipients; ///< at most kMostLooseRecipients
    };
    using Collected = std::map<int, FailureGroup>;

    static constexpr std::size_t kMostLooseRecipients = 100'000;

    FailureMark markOf(const StatusEvent &event);
    std::uint16_t codeNumber(const StatusEvent &event);
    std::uint16_t codeNumber(Code code);
    void addLoose(const StatusEvent &event, std::uint8_t seen);
    bool isLater(const FailureMark &one, const FailureMark &other) const;
    void mergeState(const MessageState &state, const Tally &other);
    void mergeLoose(const Tally &other);
    void countMessages(TallyResult &result, std::int64_t now) const;
    void countSent(const MessageState &state, TallyResult &result, std::int64_t now) const;
    Collected collected() const;
    void collect(FailureGroup &group, const FailureMark &mark, std::uint64_t order) const;

    const PrefixTrie *m_trie;
    MessageTable m_messages;
    Names m_numbers, m_categories;
    std::vector<Code> m_codes;
    std::unordered_map<int, std::uint16_t> m_codeNumbers;
    std::map<int, Loose> m_loose; ///< by code
    std::map<std::uint8_t, std::int64_t> m_looseStatuses; ///< by bits of Seen
    std::map<int, std::int64_t> m_otherErrors;
    std::vector<Notice> m_notices;
    std::int64_t m_noticesOmitted = 0;
    std::int64_t m_beyondTable = 0; ///< status entries of messages the full table does not know
};

/// "+•••••••34"; empty when the log gave no number.
QString maskedNumber(std::uint8_t tail);

} // namespace secondtick::triage
