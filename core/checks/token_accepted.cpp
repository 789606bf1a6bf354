#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// Does the platform take this token at all: readable, not expired, not revoked? Only the platform's own word, or an
/// end date that has passed, counts against a token.
CheckOutcome tokenAccepted(const CheckInput &in)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (const auto finding = refusal(in))
        return CheckOutcome::found({*finding});
    if (const auto finding = obstacle(in))
        return CheckOutcome::couldNotRun(finding->id);
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.inspection && snapshot.inspection->isValid == true)
        return CheckOutcome::passed();
    // A read that works proves the token as well as is_valid does.
    if (snapshot.myPermissions || snapshot.me || snapshot.readAccount())
        return CheckOutcome::passed();
    return CheckOutcome::couldNotRun({});
}

} // namespace secondtick::checks
