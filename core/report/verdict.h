#pragma once

#include "report/report.h"

namespace secondtick::report {

// The two sentences at the head of a report, from all that is in it. What was found comes first; without findings they
// say what was looked at, and never that all is well where something could not be checked.

bool isAboutLogsOnly(const Report &report); ///< no token was checked, no checklist walked
QString headlineFor(const Report &report);
QString firstStepFor(const Report &report);

} // namespace secondtick::report
