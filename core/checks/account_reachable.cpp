#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

/// The token names the accounts it is limited to, and the given one is not among them.
bool isLeftOut(const Snapshot &snapshot)
{
    if (!snapshot.inspection)
        return false;
    const auto targets = snapshot.inspection->targetsOf(u"whatsapp_business_management"_s);
    return targets && !targets->contains(snapshot.givenAccountId);
}

} // namespace

/// May the token read the account the user named? Only the platform's refusal together with the token's own list of
/// accounts proves that it may not.
CheckOutcome accountReachable(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.givenAccountId.isEmpty())
        return CheckOutcome::notApplicable();
    if (snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (const QString dead = deadBecause(in); !dead.isEmpty())
        return CheckOutcome::skipped(dead);
    if (snapshot.account)
        return CheckOutcome::passed();
    if (!snapshot.account.failure || !snapshot.account.failure->graphError || !isLeftOut(snapshot)) {
        const auto finding = obstacle(in);
        return CheckOutcome::couldNotRun(finding ? finding->id : QString());
    }
    Finding finding;
    finding.id = u"permission.not-for-account"_s;
    finding.subject = {u"account"_s, snapshot.givenAccountId};
    finding.args = {{u"account"_s, snapshot.givenAccountId}};
    finding.evidence = evidenceOf(*snapshot.account.failure->graphError, snapshot.account.source);
    finding.evidence.append({u"target_ids"_s,
                             snapshot.inspection->targetsOf(u"whatsapp_business_management"_s)->join(u", "_s),
                             snapshot.inspection.source});
    return CheckOutcome::found({finding});
}

} // namespace secondtick::checks
