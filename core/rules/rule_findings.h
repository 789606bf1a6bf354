#pragma once

#include "base/finding.h"

#include <QDate>
#include <QList>

namespace secondtick::rules {

class RuleBook;

/// What is to be said about the rules themselves: `rules.stale` when a file was last compared with the public pages too
/// long before `today`, `rules.override-ignored` when something in them was not used. Pure.
QList<Finding> ruleFindings(const RuleBook &book, QDate today);

} // namespace secondtick::rules
