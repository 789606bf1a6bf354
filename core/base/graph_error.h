#pragma once

#include <QString>

#include <optional>

namespace secondtick {

/// Meta's own error object. Keyed on code, subcode and message, never on the HTTP status. Texts are redacted when the
/// object is read; they are evidence, never a headline, and may come in the account's language.
struct GraphError
{
    int code = 0;
    std::optional<int> subcode;
    QString message;
    QString details; ///< error_data.details
    QString traceId; ///< fbtrace_id; Meta's support asks for it
    std::optional<bool> isTransient;
};

} // namespace secondtick
