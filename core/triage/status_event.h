#pragma once

#include <cstdint>
#include <string_view>

namespace secondtick::triage {

/// What a status entry says. Views live as long as the parsed line.
struct StatusEvent
{
    static constexpr int kNoCode = -1; ///< the log gives none
    static constexpr int kOtherCode = -2; ///< one more than are told apart: see Tally

    std::string_view id; ///< of the message; may be empty
    std::string_view status; ///< "sent", "failed" …
    std::int64_t at = 0; ///< seconds since 1970, UTC; 0: unknown
    std::string_view recipient;
    std::string_view number; ///< phone_number_id it was sent from
    std::string_view category; ///< of the pricing: "marketing" …
    int code = kNoCode; ///< of the first error
    std::string_view title;
    std::string_view details;
};

} // namespace secondtick::triage
