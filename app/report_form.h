#pragma once

#include "app/common_options.h"
#include "app/exit_status.h"
#include "base/outcome.h"
#include "report/report.h"

namespace secondtick::app {

/// Writes the report in the form and to the place the options name; the status is what the report's findings mean for
/// --fail-on.
Outcome<ExitStatus> writeReport(const report::Report &report, const CommonOptions &options);

/// The status, or WrongUse after saying the error's sentence.
ExitStatus statusOrComplaint(const Outcome<ExitStatus> &outcome);

} // namespace secondtick::app
