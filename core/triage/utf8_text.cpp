#include "triage/utf8_text.h"

#include <simdjson.h>

namespace secondtick::triage {

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

std::string repaired(std::string_view text)
{
    constexpr unsigned char firstVisible = 0x20;
    constexpr unsigned char firstHigh = 0x80;
    constexpr unsigned int leadOfTwo = 0xc0;
    constexpr unsigned int lowSix = 0x3f;
    const bool keepHigh = isUtf8(text);
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (value != 0 && value < firstVisible) {
            result.push_back(' ');
        } else if (value < firstHigh || keepHigh) {
            result.push_back(byte);
        } else {
            result.push_back(static_cast<char>(leadOfTwo | (value >> 6U)));
            result.push_back(static_cast<char>(firstHigh | (value & lowSix)));
        }
    }
    return result;
}

} // namespace secondtick::triage
