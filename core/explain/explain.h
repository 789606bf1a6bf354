#pragma once

#include "explain/explanation.h"

#include <QByteArray>

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::explain {

/// More of a text is not read.
inline constexpr qsizetype kLargestText = 1024LL * 1024;

/// Explains a code, an answer of the Graph API, a webhook, or a log that holds some of them. Any bytes will do; UTF-8,
/// or UTF-16 with its mark. Pure but for the translation that is loaded; its time grows with the length of the text.
Explanation explain(const QByteArray &bytes, const rules::RuleBook &rules);

} // namespace secondtick::explain
