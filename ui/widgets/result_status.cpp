#include "widgets/result_status.h"

#include "diagnosis/diagnosis.h"

namespace secondtick::ui {

using namespace Qt::StringLiterals;

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
    case Severity::Error:
        return Status::Broken;
    case Severity::Warning:
        return Status::Warning;
    case Severity::Hint:
    case Severity::Info:
        break;
    }
    return Status::Note;
}

Status statusOf(checks::ChainNode::State state)
{
    using State = checks::ChainNode::State;
    switch (state) {
    case State::Whole:
        return Status::Fine;
    case State::Limited:
        return Status::Warning;
    case State::Broken:
        return Status::Broken;
    case State::CouldNotCheck:
        return Status::Unknown;
    case State::NotChecked:
        break;
    }
    return Status::NotLooked;
}

Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Status::Fine;
    case Verdict::Found:
        return Status::Broken;
    case Verdict::CouldNotRun:
        return Status::Unknown;
    case Verdict::NotApplicable:
    case Verdict::Skipped:
        break;
    }
    return Status::NotLooked;
}

Status tokenStatus(const Diagnosis &diagnosis)
{
    if (!diagnosis.hasRun() || diagnosis.snapshot().tokenFingerprint != diagnosis.tokenFingerprint())
        return Status::NotLooked;
    const checks::Judgement judgement = diagnosis.judgement();
    for (const checks::ChainNode &node : judgement.chain) {
        if (node.node == "token"_L1)
            return statusOf(node.state);
    }
    return Status::NotLooked;
}

} // namespace secondtick::ui
