#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// Could the token be inspected at all? A refusal is no fault of the token: the reads go on, end date and kind stay
/// unknown, and the user is shown the way to inspect it by hand.
CheckOutcome tokenInspected(const CheckInput &in)
{
    const auto &inspection = in.snapshot.inspection;
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (inspection)
        return CheckOutcome::passed();
    if (const auto finding = refusal(in))
        return CheckOutcome::skipped(finding->id);
    if (!inspection.failure)
        return CheckOutcome::couldNotRun({});
    if (!inspection.failure->graphError || inspection.failure->isServiceFault || inspection.failure->isRateLimit) {
        const auto finding = obstacle(in);
        return CheckOutcome::couldNotRun(finding ? finding->id : QString());
    }
    Finding finding = findingFor(*inspection.failure, inspection.source, in);
    if (finding.id == "token.app-secret-proof"_L1)
        return CheckOutcome::couldNotRun(finding.id); // its own check tells it
    return CheckOutcome::found({finding});
}

} // namespace secondtick::checks
