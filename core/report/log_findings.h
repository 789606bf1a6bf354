#pragma once

#include "base/finding.h"
#include "triage/conclusion.h"

#include <QList>

namespace secondtick::report {

/// A group of failures as a finding: how many, who and when as what it rests on.
Finding findingOf(const triage::Conclusion &conclusion);
/// Of all groups that have a code: of the others nothing is known but their size.
QList<Finding> findingsOf(const triage::CountedLogs &logs);

} // namespace secondtick::report
