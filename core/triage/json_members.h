#pragma once

#include "triage/status_event.h"

#include <simdjson.h>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace secondtick::triage {

namespace dom = simdjson::dom;

/// Equal to a text that is known when the program is built: without a call, which counts where logs ask a billion
/// times.
template <std::size_t Size> bool isWord(std::string_view text, const char (&word)[Size])
{
    return text.size() == Size - 1 && std::memcmp(text.data(), word, Size - 1) == 0;
}

std::string_view textIn(dom::element element);
/// Seconds since 1970; milliseconds are understood, everything else is 0.
std::int64_t timeIn(dom::element element);
/// The last member of this name, as everywhere: a repeated key counts by its last value.
template <std::size_t Size> bool findLast(dom::object object, const char (&name)[Size], dom::element &found)
{
    bool isThere = false;
    for (const dom::key_value_pair member : object) {
        if (isWord(member.key, name)) {
            found = member.value;
            isThere = true;
        }
    }
    return isThere;
}
bool findLast(dom::object object, std::string_view name, dom::element &found);
template <std::size_t Size> std::string_view textOfMember(dom::object object, const char (&name)[Size])
{
    dom::element found;
    return findLast(object, name, found) ? textIn(found) : std::string_view();
}
std::string_view textOfMember(dom::object object, std::string_view name);
void readFirstError(dom::element errors, StatusEvent &event);
bool isStatusWord(std::string_view word);
bool looksLikeStatus(dom::element element);
bool looksLikeStatuses(dom::element element);
bool mayHoldJson(std::string_view text);

} // namespace secondtick::triage
