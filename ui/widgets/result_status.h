#pragma once

#include "base/finding.h"
#include "checks/judgement.h"
#include "style/status.h"

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

/// How results look: the one place that turns the engine's states into marks.
Status statusOf(Severity severity);
Status statusOf(checks::ChainNode::State state);
Status statusOf(Verdict verdict);

/// What the last run found about the token itself; NotLooked before a run.
Status tokenStatus(const Diagnosis &diagnosis);

} // namespace secondtick::ui
