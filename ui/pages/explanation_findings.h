#pragma once

#include "explain/explanation.h"
#include "report/report.h"

namespace secondtick::ui {

/// An explained error as a finding, so that it looks and behaves like one: title, whose matter it is and why, steps,
/// who, and the platform's own words as what it rests on.
report::ReportFinding findingFor(const explain::Item &item);

} // namespace secondtick::ui
