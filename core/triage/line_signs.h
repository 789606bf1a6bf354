#pragma once

#include <cstddef>
#include <string_view>

namespace secondtick::triage {

// Signs in a line of a log by which the splitter goes. Pure.

/// A JSON text that holds JSON: `"{\"object\"…`.
bool mayBeginPackedJson(std::string_view text, std::size_t at);
/// What stands before a value on its line shows that it is part of one whose beginning is missing.
bool isPartOfCutValue(std::string_view before);
/// What follows a value on its line shows the same: brackets that were never opened, or the next member.
bool isFollowedByRest(std::string_view after);
/// Where JSON may begin in a line of text; npos: nowhere.
std::size_t findCandidate(std::string_view line, std::size_t from);

} // namespace secondtick::triage
