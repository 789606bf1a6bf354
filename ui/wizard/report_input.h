#pragma once

#include "report/report.h"

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

/// All that the diagnosis knows now, as what a report is built from: results page and report page show the same.
report::ReportInput reportInputOf(const Diagnosis &diagnosis);

} // namespace secondtick::ui
