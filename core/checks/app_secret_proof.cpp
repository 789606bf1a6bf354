#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// Does the app refuse calls that are not signed with its secret? Then every read fails although the token is fine.
CheckOutcome appSecretProof(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    const QList<ReadFailure> refused = refusedReads(snapshot);
    for (const ReadFailure &failure : refused) {
        const rules::ErrorCode *rule = in.rules.errorCodes.find(*failure.graphError);
        if (!rule || rule->findingId != "token.app-secret-proof"_L1 || snapshot.appSecretGiven)
            continue;
        Finding finding;
        finding.id = rule->findingId;
        finding.subject = {u"app"_s, appIdOf(snapshot)};
        finding.evidence = evidenceOf(*failure.graphError, failure.error.origin);
        return CheckOutcome::found({finding});
    }
    if (snapshot.inspection || snapshot.myPermissions)
        return CheckOutcome::passed();
    if (const auto finding = refusal(in))
        return CheckOutcome::skipped(finding->id);
    const auto finding = obstacle(in);
    return CheckOutcome::couldNotRun(finding ? finding->id : QString());
}

} // namespace secondtick::checks
