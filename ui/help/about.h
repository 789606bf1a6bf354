#pragma once

#include "help/help_book.h"

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::ui {

/// Who and what this program is: versions, what leaves the computer, the parts it stands on and their licences.
HelpText aboutProgram(const rules::RuleBook &rules);

} // namespace secondtick::ui
