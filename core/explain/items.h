#pragma once

#include "explain/answer_reader.h"
#include "explain/explanation.h"

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::explain {

/// Each different error once, with what the catalogue knows of it. Up to kMostItems.
inline constexpr qsizetype kMostItems = 100;
QList<Item> itemsOf(const QList<ReadError> &errors, const rules::RuleBook &rules);

} // namespace secondtick::explain
