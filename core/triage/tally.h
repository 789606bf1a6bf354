#pragma once

#include "triage/message_table.h"
#include "triage/name_list.h"
#include "triage/side_count.h"
#include "triage/status_event.h"
#include "triage/tally_result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace secondtick {
class PrefixTrie;
} // namespace secondtick

namespace secondtick::triage {

/// Counts the events of logs, per message by its last status: delivered beats failed, read implies delivered, the order
/// of arrival and repetitions play no part. Of two failures of one message the later counts. Written to by one
/// TallyWriter for each thread; the result does not depend on how many there are. Holds hashes of ids and recipients,
/// never the texts.
class Tally
{
public:
    /// Codes that are told apart; the catalogue has some two hundred. Further ones are StatusEvent::kOtherCode.
    static constexpr std::size_t kMostCodes = 4096;

    /// `trie` must outlive it. Beyond `mostMessages` entries are counted, not messages.
    explicit Tally(const PrefixTrie &trie, std::size_t mostMessages = MessageTable::kMostMessages);

    std::size_t distinctMessages() const { return m_messages.size(); }
    /// `now` in seconds since 1970 decides what is past the hold time. Writers must have finished. Works on as many
    /// threads as is said.
    TallyResult result(std::int64_t now, int threads = 1) const;

private:
    friend class TallyWriter;
    struct Shares;

    int admitted(int code);
    void take(SideCount &&aside);
    Shares countShards(std::size_t first, std::size_t step, std::int64_t now) const;
    Shares countAll(std::int64_t now, int threads) const;

    const PrefixTrie *m_trie;
    NameList m_numbers, m_categories;
    MessageTable m_messages;
    std::mutex m_mutex; ///< of what follows
    std::set<int> m_codes;
    SideCount m_aside;
};

/// One thread's way into a Tally. Keeps a few thousand entries back, so that threads seldom meet.
class TallyWriter
{
public:
    /// `tally` must outlive it. Writers of one tally get different numbers.
    explicit TallyWriter(Tally &tally, int number = 0);

    void add(const StatusEvent &event);
    void addOtherError(int code);
    void add(Notice notice) { m_aside.notices.add(std::move(notice)); }
    /// Hands over what was kept back; nothing may be added afterwards.
    void finish();

private:
    int admitted(int code);
    FailureMark markOf(const StatusEvent &event);
    void flush();

    Tally *m_tally;
    std::size_t m_firstShard;
    NameCache m_numbers, m_categories;
    std::map<int, int> m_admitted; ///< code in the log -> code it is counted as
    std::vector<MessageNews> m_news;
    std::vector<std::size_t> m_beyond;
    SideCount m_aside;
};

/// "+•••••••34"; empty when the log gave no number.
QString maskedNumber(std::uint8_t tail);

} // namespace secondtick::triage
