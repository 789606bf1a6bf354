#pragma once

#include "report/report.h"

namespace secondtick::report {

class AudienceFilter;

/// The checklist as it was answered, one line per question that has an answer; what stayed open is not a line, but for
/// the three questions that settle most, which are shown as not known. Empty when nothing at all was answered.
QList<ReportAnswer> answersFor(const delivery::Answers &answers, const rules::RuleBook &rules, AudienceFilter &filter);

} // namespace secondtick::report
