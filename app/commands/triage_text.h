#pragma once

#include "triage/conclusion.h"
#include "triage/triage_run.h"

#include <QString>

namespace secondtick::app {

/// The count for a terminal: totals, then the groups, the one first that wins back most messages, then what could not
/// be read.
QString triageText(const triage::TriageResult &result, const QList<triage::Conclusion> &conclusions);

} // namespace secondtick::app
