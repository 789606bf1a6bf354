#include "report/mark.h"

#include "report/verdict.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

Mark markOf(std::optional<Severity> severity)
{
    if (!severity)
        return {Tone::Fine, u"✓"_s};
    switch (*severity) {
    case Severity::Blocker:
    case Severity::Error:
        return {Tone::Bad, u"✕"_s};
    case Severity::Warning:
        return {Tone::Warning, u"!"_s};
    case Severity::Hint:
    case Severity::Info:
        return {Tone::Open, u"i"_s};
    }
    Q_UNREACHABLE();
}

Mark markOf(checks::ChainNode::State state)
{
    using State = checks::ChainNode::State;
    switch (state) {
    case State::Whole:
        return {Tone::Fine, u"✓"_s};
    case State::Limited:
        return {Tone::Warning, u"!"_s};
    case State::Broken:
        return {Tone::Bad, u"✕"_s};
    case State::NotChecked:
        return {Tone::Open, u"–"_s};
    case State::CouldNotCheck:
        return {Tone::Open, u"?"_s};
    }
    Q_UNREACHABLE();
}

Mark markOf(checks::PermissionState state)
{
    switch (state) {
    case checks::PermissionState::Granted:
        return {Tone::Fine, u"✓"_s};
    case checks::PermissionState::Missing:
        return {Tone::Bad, u"✕"_s};
    case checks::PermissionState::Unproven:
    case checks::PermissionState::Unknown:
        return {Tone::Open, u"?"_s};
    }
    Q_UNREACHABLE();
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return {Tone::Fine, u"✓"_s};
    case Verdict::Found:
        return {Tone::Warning, u"!"_s};
    case Verdict::NotApplicable:
    case Verdict::Skipped:
        return {Tone::Open, u"–"_s};
    case Verdict::CouldNotRun:
        return {Tone::Open, u"?"_s};
    }
    Q_UNREACHABLE();
}

Mark markOf(delivery::ReasonState state)
{
    switch (state) {
    case delivery::ReasonState::RuledOut:
        return {Tone::Fine, u"✓"_s};
    case delivery::ReasonState::Unlikely:
    case delivery::ReasonState::Possible:
        return {Tone::Open, u"?"_s};
    case delivery::ReasonState::Likely:
        return {Tone::Warning, u"!"_s};
    case delivery::ReasonState::Certain:
        return {Tone::Bad, u"✕"_s};
    }
    Q_UNREACHABLE();
}
Mark markOf(const Report &report)
{
    if (!report.worst && (report.incomplete || !(report.hasTokenRun || isAboutLogsOnly(report))))
        return {Tone::Open, u"?"_s};
    return markOf(report.worst);
}

} // namespace secondtick::report
