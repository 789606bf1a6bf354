#include "triage/line_signs.h"

#include "triage/json_scanner.h"

namespace secondtick::triage {

bool mayBeginPackedJson(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at, 6);
    return rest.starts_with("\"{\\\"") || rest.starts_with("\"[{\\\"");
}

bool isPartOfCutValue(std::string_view before)
{
    const std::size_t last = before.find_last_not_of(" \t");
    if (last == std::string_view::npos)
        return false;
    const char byte = before[last];
    const std::size_t earlier = last == 0 ? std::string_view::npos : before.find_last_not_of(" \t", last - 1);
    if (earlier == std::string_view::npos)
        return byte == ':' || byte == ',';
    const char previous = before[earlier];
    return (byte == ':' && previous == '"') || (byte == ',' && (previous == '}' || previous == ']' || previous == '"'));
}

bool isFollowedByRest(std::string_view after)
{
    const std::size_t next = after.find_first_not_of(" \t");
    if (next == std::string_view::npos)
        return false;
    const std::size_t second = after.find_first_not_of(" \t", next + 1);
    const bool isMember = after[next] == ',' && second != std::string_view::npos && after[second] == '"';
    return after[next] == ']' || after[next] == '}' || isMember;
}

std::size_t findCandidate(std::string_view line, std::size_t from)
{
    for (std::size_t at = line.find_first_of("{[\"", from); at != std::string_view::npos;
         at = line.find_first_of("{[\"", at + 1)) {
        if (mayBeginPackedJson(line, at) || (line[at] == '{' && mayBeginJson(line, at)))
            return at;
        if (line[at] == '[' && at + 1 < line.size() && line[at + 1] == '{' && mayBeginJson(line, at + 1))
            return at;
    }
    return std::string_view::npos;
}

} // namespace secondtick::triage
