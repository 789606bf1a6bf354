#pragma once

#include "triage/group_count.h"
#include "triage/tally_result.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace secondtick::triage {

/// Title and details of one failure of a code, as delivered: of all that came always the same one, whatever the order.
struct CodeTexts
{
    std::string title, details;

    void keep(std::string_view newTitle, std::string_view newDetails);
};

/// Notices in the order of time, each once although the platform repeats them; the latest when there are many.
class NoticeList
{
public:
    static constexpr std::size_t kMost = 1000;

    void add(Notice notice);
    void merge(NoticeList &&other);
    const std::set<Notice> &notices() const { return m_notices; }
    std::int64_t omitted() const { return m_omitted; }

private:
    std::set<Notice> m_notices;
    std::int64_t m_omitted = 0;
};

/// What is counted beside the messages: entries without an id of their own or beyond the largest table, texts of codes,
/// errors that are no failures, notices. One per thread; merged in the end.
struct SideCount
{
    static constexpr std::size_t kExactRecipients = 16'384; ///< of a group without message ids

    std::map<int, CodeTexts> texts; ///< by code
    std::map<int, GroupCount> failures; ///< by code
    std::map<std::uint8_t, std::int64_t> statuses; ///< by bits of Seen
    std::map<int, std::int64_t> otherErrors; ///< by code
    NoticeList notices;
    std::int64_t beyondTable = 0; ///< entries of messages the full table does not know

    void addStatus(std::uint8_t seen, const FailureMark &mark);
    void merge(SideCount &&other);
};

} // namespace secondtick::triage
