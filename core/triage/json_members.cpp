#include "triage/json_members.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace secondtick::triage {

namespace {

constexpr std::int64_t kLatestTime = 4'102'444'800; // the year 2100
constexpr std::int64_t kMilliseconds = 1000;

/// A whole number, as number or as text.
template <typename Number> bool readNumber(dom::element element, Number &number)
{
    std::int64_t whole = 0;
    if (element.get(whole) == simdjson::SUCCESS) {
        number = Number(whole);
        return std::int64_t(number) == whole;
    }
    const std::string_view text = textIn(element);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::string_view textIn(dom::element element)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

std::int64_t timeIn(dom::element element)
{
    std::int64_t at = 0;
    if (!readNumber(element, at))
        return 0;
    if (at > kLatestTime)
        at /= kMilliseconds;
    return at > 0 && at < kLatestTime ? at : 0;
}

bool findLast(dom::object object, std::string_view name, dom::element &found)
{
    bool isThere = false;
    for (const dom::key_value_pair member : object) {
        if (member.key == name) {
            found = member.value;
            isThere = true;
        }
    }
    return isThere;
}

std::string_view textOfMember(dom::object object, std::string_view name)
{
    dom::element found;
    return findLast(object, name, found) ? textIn(found) : std::string_view();
}

void readFirstError(dom::element errors, StatusEvent &event)
{
    event.code = StatusEvent::kNoCode; // of a repeated member the last counts
    dom::array list;
    dom::object error;
    if (errors.get(list) != simdjson::SUCCESS || list.begin() == list.end()
        || (*list.begin()).get(error) != simdjson::SUCCESS)
        return;
    for (const dom::key_value_pair member : error) {
        if (isWord(member.key, "code")) {
            if (!readNumber(member.value, event.code))
                event.code = StatusEvent::kNoCode;
        } else if (isWord(member.key, "title") || (isWord(member.key, "message") && event.title.empty())) {
            event.title = textIn(member.value);
        } else if (isWord(member.key, "error_data")) {
            dom::object data;
            if (member.value.get(data) == simdjson::SUCCESS)
                event.details = textOfMember(data, "details");
        }
    }
}

bool isStatusWord(std::string_view word)
{
    constexpr std::array<std::string_view, 7> words{"sent",   "delivered", "read",   "failed",
                                                    "played", "accepted",  "deleted"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool looksLikeStatus(dom::element element)
{
    dom::object object;
    dom::element other;
    return element.get(object) == simdjson::SUCCESS && isStatusWord(textOfMember(object, "status"))
        && !textOfMember(object, "id").empty()
        && (findLast(object, "recipient_id", other) || findLast(object, "timestamp", other)
            || findLast(object, "recipient_user_id", other));
}

bool looksLikeStatuses(dom::element element)
{
    dom::array list;
    return element.get(list) == simdjson::SUCCESS && list.begin() != list.end() && looksLikeStatus(*list.begin());
}

bool mayHoldJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[' || text[first] == '"');
}

} // namespace secondtick::triage
