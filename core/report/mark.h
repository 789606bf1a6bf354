#pragma once

#include "report/report.h"

namespace secondtick::report {

enum class Tone
{
    Fine,
    Warning,
    Bad,
    Open
};

/// How a state is shown beside its word: a shape and a tone, so that colour alone never says it.
struct Mark
{
    Tone tone = Tone::Open;
    QString shape;
};

Mark markOf(std::optional<Severity> severity);
Mark markOf(checks::ChainNode::State state);
Mark markOf(checks::PermissionState state);
Mark markOf(Verdict verdict);
Mark markOf(delivery::ReasonState state);
Mark markOf(const Report &report); ///< of the whole: nothing found is only fine when everything could be checked

} // namespace secondtick::report
