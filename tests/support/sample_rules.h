#pragma once

#include "rules/rule_book.h"

namespace secondtick::test {

/// A small rule book made by hand, with texts of the usual length for the findings of the sample reports.
rules::RuleBookPtr sampleRules();

} // namespace secondtick::test
