#include "triage/notice_reader.h"

#include "triage/json_members.h"

#include <array>

namespace secondtick::triage {

namespace {

/// The object of this name, or the first of a list of them: the platform writes both.
bool findPart(dom::object value, std::string_view name, dom::object &part)
{
    dom::element found;
    dom::array list;
    if (!findLast(value, name, found))
        return false;
    if (found.get(list) == simdjson::SUCCESS)
        return list.begin() != list.end() && (*list.begin()).get(part) == simdjson::SUCCESS;
    return found.get(part) == simdjson::SUCCESS;
}

/// A text, a number, or the first of a list of texts.
std::string wordOf(dom::object value, std::string_view name)
{
    dom::element found;
    dom::array list;
    std::int64_t number = 0;
    if (!findLast(value, name, found))
        return {};
    if (found.get(list) == simdjson::SUCCESS)
        return list.begin() != list.end() ? std::string(textIn(*list.begin())) : std::string();
    if (found.get(number) == simdjson::SUCCESS)
        return std::to_string(number);
    return std::string(textIn(found));
}

struct DetailNames
{
    std::string_view part, reason, until;
};

constexpr std::array<DetailNames, 5> kDetails{{{"ban_info", "waba_ban_state", "waba_ban_date"},
                                               {"violation_info", "violation_type", {}},
                                               {"alert_info", "alert_type", {}},
                                               {"restriction_info", "restriction_type", "expiration"},
                                               {"disable_info", {}, "disable_date"}}};

} // namespace

Notice noticeIn(dom::object value)
{
    Notice notice;
    for (const std::string_view name : {"event", "decision", "new_quality_score"}) {
        if (notice.event.empty())
            notice.event = wordOf(value, name);
    }
    notice.subject = wordOf(value, "message_template_name");
    for (const std::string_view name : {"reason", "rejection_reason", "current_limit"}) {
        if (notice.reason.empty())
            notice.reason = wordOf(value, name);
    }
    dom::object part;
    for (const DetailNames &names : kDetails) {
        if (!findPart(value, names.part, part))
            continue;
        if (!names.reason.empty())
            notice.reason = wordOf(part, names.reason);
        if (!names.until.empty())
            notice.until = wordOf(part, names.until);
    }
    return notice;
}

} // namespace secondtick::triage
