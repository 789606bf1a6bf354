#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

const QString kManagement = u"whatsapp_business_management"_s;

/// The token names the accounts it is limited to, and this one is not among them.
bool isLeftOut(const Snapshot &snapshot, const QString &account)
{
    if (!snapshot.inspection)
        return false;
    const auto targets = snapshot.inspection->targetsOf(kManagement);
    return targets && !targets->contains(account);
}

/// The list of the accounts the token's user is assigned to was read to its end, and this one is not on it.
bool isUnassigned(const Snapshot &snapshot, const QString &account)
{
    const auto &assigned = snapshot.assigned;
    return assigned && assigned->isWhole()
        && std::none_of(assigned->rows.begin(), assigned->rows.end(),
                        [&account](const AssignedAccount &each) { return each.id == account; });
}

Finding notForAccount(const Snapshot &snapshot, const AccountReads &reads, const QString &wording)
{
    Finding finding;
    finding.id = u"permission.not-for-account"_s;
    finding.wording = wording;
    finding.subject = {u"account"_s, reads.id};
    finding.args = {{u"account"_s, reads.id}, {u"permission"_s, kManagement}};
    finding.evidence = evidenceOf(*reads.account.failure->graphError, reads.account.source);
    if (wording.isEmpty())
        finding.evidence.append(
            {u"target_ids"_s, snapshot.inspection->targetsOf(kManagement)->join(u", "_s), snapshot.inspection.source});
    else
        finding.evidence.append({u"id"_s, u"not listed"_s, snapshot.assigned.source});
    return finding;
}

bool isRefused(const AccountReads &reads)
{
    const auto &failure = reads.account.failure;
    return failure && failure->graphError && !failure->isServiceFault && !failure->isRateLimit;
}

/// Another finding names the true reason: the id belongs to something else.
bool isOfWrongKind(const Snapshot &snapshot, const QString &id)
{
    return std::any_of(snapshot.probes.begin(), snapshot.probes.end(),
                       [&id](const IdProbe &probe) { return probe.id == id; });
}

} // namespace

/// May the token read its accounts? Only the platform's refusal together with a list that leaves the account out proves
/// that it may not.
CheckOutcome accountReachable(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    QList<Finding> findings;
    bool couldNotRun = false;
    for (const AccountReads &reads : snapshot.accounts) {
        if (reads.account || !reads.account.wasAsked() || isOfWrongKind(snapshot, reads.id))
            continue;
        if (isRefused(reads) && isLeftOut(snapshot, reads.id))
            findings.append(notForAccount(snapshot, reads, {}));
        else if (isRefused(reads) && isUnassigned(snapshot, reads.id))
            findings.append(notForAccount(snapshot, reads, u"not-assigned"_s));
        else if (reads.account.failure->error.detail != "budget"_L1) // what did not fit is offered, not needed
            couldNotRun = true;
    }
    if (!findings.isEmpty())
        return CheckOutcome::found(findings);
    if (couldNotRun)
        return CheckOutcome::couldNotRun({});
    return snapshot.readAccount() ? CheckOutcome::passed() : CheckOutcome::notApplicable();
}

} // namespace secondtick::checks
