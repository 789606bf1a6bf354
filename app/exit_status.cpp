#include "app/exit_status.h"

#include <algorithm>

namespace secondtick::app {

ExitStatus exitStatusOf(const report::Report &report, Severity limit)
{
    const bool found = std::any_of(report.findings.begin(), report.findings.end(),
                                   [limit](const report::ReportFinding &finding) { return finding.severity >= limit; });
    if (found)
        return ExitStatus::Found;
    return report.incomplete ? ExitStatus::Incomplete : ExitStatus::Clean;
}

} // namespace secondtick::app
