#pragma once

#include "checks/judgement.h"
#include "facts/fact_parts.h"
#include "rules/rule_book.h"

namespace secondtick::checks {

/// What every check may look at. Nothing else: checks are pure.
struct CheckInput
{
    const Snapshot &snapshot;
    const rules::RuleBook &rules;
    QDateTime now; ///< UTC
};

/// What one check makes of it.
struct CheckOutcome
{
    Verdict verdict = Verdict::NotApplicable;
    QString because; ///< for Skipped and CouldNotRun: the id of the finding that explains it
    QList<Finding> findings;

    static CheckOutcome passed() { return {Verdict::Passed, {}, {}}; }
    static CheckOutcome found(QList<Finding> findings) { return {Verdict::Found, {}, std::move(findings)}; }
    /// Found when there is something, else Passed.
    static CheckOutcome of(QList<Finding> findings)
    {
        return findings.isEmpty() ? passed() : found(std::move(findings));
    }
    static CheckOutcome notApplicable() { return {}; }
    static CheckOutcome skipped(const QString &because) { return {Verdict::Skipped, because, {}}; }
    static CheckOutcome couldNotRun(const QString &because) { return {Verdict::CouldNotRun, because, {}}; }
};

enum class Need
{
    Needed,
    Optional
};

/// One row of the table in all_checks.cpp. A Needed check that could not run makes the whole judgement incomplete.
struct Check
{
    const char *id;
    Need need;
    FactParts restsOn; ///< what has to be read again to check this again
    CheckOutcome (*run)(const CheckInput &);
};

/// All checks in report order.
const QList<Check> &allChecks();

// One file each, named like the function.
CheckOutcome pastedTextUsable(const CheckInput &in);
CheckOutcome graphReachable(const CheckInput &in);
CheckOutcome serviceAvailable(const CheckInput &in);
CheckOutcome clockRight(const CheckInput &in);
CheckOutcome tokenAccepted(const CheckInput &in);
CheckOutcome tokenExpiry(const CheckInput &in);
CheckOutcome dataAccessExpiry(const CheckInput &in);
CheckOutcome tokenKind(const CheckInput &in);
CheckOutcome tokenApp(const CheckInput &in);
CheckOutcome appSecretProof(const CheckInput &in);
CheckOutcome tokenInspected(const CheckInput &in);
CheckOutcome permissionsGranted(const CheckInput &in);
CheckOutcome accountsFound(const CheckInput &in);
CheckOutcome accountReachable(const CheckInput &in);
CheckOutcome accountReviewed(const CheckInput &in);
CheckOutcome givenIds(const CheckInput &in);
CheckOutcome healthReported(const CheckInput &in);
CheckOutcome numbersReady(const CheckInput &in);
CheckOutcome webhookSubscribed(const CheckInput &in);
CheckOutcome templatesUsable(const CheckInput &in);

/// The permissions as the lists and reads prove them; see permissions_granted.cpp.
QList<PermissionResult> permissionResults(const CheckInput &in);
/// The chain for these findings; see chain.cpp.
QList<ChainNode> buildChain(const CheckInput &in, const QList<Finding> &findings);

} // namespace secondtick::checks
