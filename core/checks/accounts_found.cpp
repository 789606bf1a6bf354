#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// Is there an account to look at? "None" needs every list that could name one, read to its end and empty.
CheckOutcome accountsFound(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    if (!snapshot.accounts.isEmpty())
        return CheckOutcome::passed();
    if (!snapshot.businesses.wasAsked())
        return CheckOutcome::notApplicable();
    const bool allListsRead = snapshot.businesses && snapshot.businesses->isWhole() && snapshot.assigned
        && snapshot.assigned->isWhole() && !snapshot.accountsCutShort;
    if (!allListsRead)
        return CheckOutcome::couldNotRun({});
    Finding finding;
    finding.id = u"account.none-found"_s;
    finding.subject = {u"account"_s, {}};
    finding.evidence = {{u"data"_s, u"[]"_s, snapshot.assigned.source, Privacy::Public},
                        {u"data"_s, QString::number(snapshot.businesses->rows.size()), snapshot.businesses.source}};
    return CheckOutcome::found({finding});
}

/// Did the platform review the account? Words of the platform that are not known here are no fault.
CheckOutcome accountReviewed(const CheckInput &in)
{
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    QList<Finding> findings;
    bool wasSaid = false;
    for (const AccountReads &reads : in.snapshot.accounts) {
        if (!reads.account || !reads.account->reviewStatus)
            continue;
        wasSaid = true;
        const QString status = *reads.account->reviewStatus;
        if (status != "PENDING"_L1 && status != "REJECTED"_L1)
            continue;
        Finding finding;
        finding.id = u"account.unreviewed"_s;
        finding.wording = status == "REJECTED"_L1 ? u"rejected"_s : QString();
        finding.subject = {u"account"_s, reads.id};
        finding.args = {{u"account"_s, reads.id}, {u"status"_s, status}};
        if (reads.account->name)
            finding.args.insert(u"name"_s, *reads.account->name);
        if (reads.account->businessId)
            finding.args.insert(u"business"_s, *reads.account->businessId);
        finding.evidence = {{u"account_review_status"_s, status, reads.account.source}};
        findings.append(finding);
    }
    return wasSaid ? CheckOutcome::of(findings) : CheckOutcome::notApplicable();
}

} // namespace secondtick::checks
