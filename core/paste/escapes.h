#pragma once

#include <QStringView>

namespace secondtick::paste {

/// What an escaped form stands for, and how many units of text it takes; 0: it is none.
struct Decoded
{
    char32_t value = 0;
    qsizetype consumed = 0;
};

/// `%41`, and `%E2%80%9C` as UTF-8. Bytes that are no UTF-8 stay as they are.
Decoded percentAt(QStringView text);
/// `&quot;`, `&#34;`, `&#x22;`. Only the names that occur around a pasted token.
Decoded entityAt(QStringView text);
/// The escapes of JSON: `\n`, `\"`, `\/`, a four-digit unicode escape.
Decoded escapeAt(QStringView text);

} // namespace secondtick::paste
