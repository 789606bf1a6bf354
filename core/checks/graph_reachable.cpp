#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

/// The token was answered for, and then nothing that hangs on it; or the platform began to limit the calls.
std::optional<Finding> obstacleBehindToken(const CheckInput &in)
{
    if (const ReadFailure *failure = in.snapshot.obstacleOfChain();
        failure && failure->error.kind != ErrorKind::Cancelled)
        return findingFor(*failure, failure->error.origin, in);
    if (const ReadFailure *limit = in.snapshot.firstLimit())
        return findingFor(*limit, limit->error.origin, in);
    return std::nullopt;
}

CheckOutcome obstacleOfKind(const CheckInput &in, QLatin1StringView area)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (!in.snapshot.inspection.wasAsked())
        return CheckOutcome::couldNotRun({});
    if (const auto behind = obstacleBehindToken(in); behind && behind->id.startsWith(area))
        return CheckOutcome::found({*behind});
    const auto finding = obstacle(in);
    if (!finding)
        return CheckOutcome::passed();
    return finding->id.startsWith(area) ? CheckOutcome::found({*finding}) : CheckOutcome::couldNotRun(finding->id);
}

} // namespace

/// Did the answers come from the platform? A network fault is a finding about the network, never about the token.
CheckOutcome graphReachable(const CheckInput &in)
{
    return obstacleOfKind(in, "network."_L1);
}

/// Did the platform say that it is down, or that it was asked too often?
CheckOutcome serviceAvailable(const CheckInput &in)
{
    return obstacleOfKind(in, "service."_L1);
}

} // namespace secondtick::checks
