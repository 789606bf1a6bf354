#pragma once

#include "report/report.h"

namespace secondtick::test {

/// Facts, findings and texts made by hand for tests of reports: no run, no rule file, the same at any time. Library
/// secondtick_sample_report.
report::ReportInput brokenRun(); ///< a token that lacks a permission and ends soon, and a walked checklist
report::ReportInput healthyRun(); ///< nothing found, everything checked
report::ReportInput checklistOnly();
report::ReportInput emptyRun(); ///< nothing known at all
report::ReportInput offlineRun(); ///< a network fault: checks that could not run
report::ReportInput runWith(qsizetype findings); ///< many findings, each with text and evidence of usual length
/// The text in every place that something from outside can reach.
report::ReportInput runFullOf(const QString &outside);

inline constexpr char16_t kCustomerNumber[] = u"+53 5 123 4567"; ///< as typed in brokenRun() and checklistOnly()
inline constexpr char16_t kBusinessNumber[] = u"+1 202 555 0123";

} // namespace secondtick::test
