#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace secondtick::triage {

bool isUtf8(std::string_view text);

/// The text with control characters as spaces and bytes that are not UTF-8 read as Windows-1252 would (ISO 8859-1), so
/// that a strict parser takes it. Zero bytes stay: what holds them is no text.
std::string repaired(std::string_view text);

} // namespace secondtick::triage
