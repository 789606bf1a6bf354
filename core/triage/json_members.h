#pragma once

#include "triage/tally.h"

#include <simdjson.h>

#include <cstdint>
#include <string_view>

namespace secondtick::triage {

namespace dom = simdjson::dom;

std::string_view textIn(dom::element element);
/// Seconds since 1970; milliseconds are understood, everything else is 0.
std::int64_t timeIn(dom::element element);
/// The last member of this name, as everywhere: a repeated key counts by its last value.
bool findLast(dom::object object, std::string_view name, dom::element &found);
std::string_view textOfMember(dom::object object, std::string_view name);
void readFirstError(dom::element errors, StatusEvent &event);
bool isStatusWord(std::string_view word);
bool looksLikeStatus(dom::element element);
bool looksLikeStatuses(dom::element element);
bool mayHoldJson(std::string_view text);

} // namespace secondtick::triage
