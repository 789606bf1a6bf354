#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

const QString kManagement = u"whatsapp_business_management"_s;

std::optional<QString> grantStatus(const Snapshot &snapshot, const QString &name)
{
    if (!snapshot.myPermissions)
        return std::nullopt;
    for (const PermissionGrant &grant : *snapshot.myPermissions) {
        if (grant.permission == name)
            return grant.status;
    }
    return std::nullopt;
}

/// Was there a list that would name the permission if it were granted? `scopes` alone may be incomplete: permissions of
/// business assets were seen only among the granular ones.
bool wasCompleteListRead(const Snapshot &snapshot)
{
    return snapshot.myPermissions || (snapshot.inspection && snapshot.inspection->granularScopes);
}

/// A read that works proves the permission it needs. Only management has a harmless one: the account.
bool isProvedByRead(const Snapshot &snapshot, const QString &name)
{
    return name == kManagement && snapshot.readAccount();
}

PermissionResult resultFor(const CheckInput &in, const QString &name)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.inspection && snapshot.inspection->lists(name))
        return {name, PermissionState::Granted, u"debug_token"_s};
    if (grantStatus(snapshot, name) == u"granted"_s)
        return {name, PermissionState::Granted, u"me_permissions"_s};
    if (isProvedByRead(snapshot, name))
        return {name, PermissionState::Granted, u"read"_s};
    if (snapshot.unusablePaste || !snapshot.inspection.wasAsked() || obstacle(in) || !deadBecause(in).isEmpty())
        return {name, PermissionState::Unknown, {}};
    if (!wasCompleteListRead(snapshot))
        return {name, PermissionState::Unproven, {}};
    return {name, PermissionState::Missing, snapshot.myPermissions ? u"me_permissions"_s : u"debug_token"_s};
}

QList<Evidence> listEvidence(const Snapshot &snapshot, const QString &name)
{
    QList<Evidence> evidence;
    if (snapshot.inspection && snapshot.inspection->scopes)
        evidence.append({u"scopes"_s, snapshot.inspection->scopes->join(u", "_s), snapshot.inspection.source});
    if (snapshot.inspection && snapshot.inspection->granularScopes) {
        QStringList names;
        for (const GranularScope &entry : *snapshot.inspection->granularScopes)
            names.append(entry.scope);
        evidence.append({u"granular_scopes"_s, names.join(u", "_s), snapshot.inspection.source});
    }
    if (snapshot.myPermissions)
        evidence.append({name, grantStatus(snapshot, name).value_or(u"not listed"_s), snapshot.myPermissions.source});
    return evidence;
}

QString appLabel(const Snapshot &snapshot)
{
    if (!snapshot.namedAppId.isEmpty())
        return snapshot.namedAppId;
    if (snapshot.inspection && snapshot.inspection->application)
        return *snapshot.inspection->application;
    if (snapshot.app && snapshot.app->name)
        return *snapshot.app->name;
    return appIdOf(snapshot);
}

Finding missing(const CheckInput &in, const QString &name)
{
    Finding finding;
    finding.id = u"permission.missing"_s;
    finding.subject = tokenSubject(in.snapshot);
    finding.args = {{u"permission"_s, name}};
    if (const QString app = appLabel(in.snapshot); !app.isEmpty())
        finding.args.insert(u"app"_s, app);
    const QString status = grantStatus(in.snapshot, name).value_or(QString());
    if (status == "declined"_L1)
        finding.wording = u"declined"_s;
    else if (status == "expired"_L1)
        finding.wording = u"expired-grant"_s;
    else if (name == "whatsapp_business_messaging"_L1)
        finding.wording = u"messaging"_s;
    else
        finding.wording = u"management"_s;
    finding.evidence = listEvidence(in.snapshot, name);
    return finding;
}

Finding unlistedButWorks(const CheckInput &in, const QString &name)
{
    Finding finding;
    finding.id = u"permission.unlisted-but-works"_s;
    finding.subject = tokenSubject(in.snapshot);
    finding.args = {{u"permission"_s, name}};
    finding.evidence = listEvidence(in.snapshot, name);
    if (const AccountReads *account = in.snapshot.readAccount())
        finding.evidence.append({u"id"_s, account->id, account->account.source});
    return finding;
}

} // namespace

QList<PermissionResult> permissionResults(const CheckInput &in)
{
    QList<PermissionResult> results;
    const QList<rules::PermissionRule> required = in.rules.permissions.required();
    for (const rules::PermissionRule &rule : required)
        results.append(resultFor(in, rule.name));
    return results;
}

/// Are the required permissions granted? Missing needs a complete list that was read, and no read that works without
/// the listing. Silence, faults and lists that may be incomplete leave a permission unproven, never missing.
CheckOutcome permissionsGranted(const CheckInput &in)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (const QString dead = deadBecause(in); !dead.isEmpty())
        return CheckOutcome::skipped(dead);
    if (const auto finding = obstacle(in))
        return CheckOutcome::couldNotRun(finding->id);
    QList<Finding> findings;
    bool unproven = false;
    const QList<PermissionResult> results = permissionResults(in);
    for (const PermissionResult &result : results) {
        unproven = unproven || result.state == PermissionState::Unproven || result.state == PermissionState::Unknown;
        if (result.state == PermissionState::Missing)
            findings.append(missing(in, result.name));
        else if (result.proof == "read"_L1)
            findings.append(unlistedButWorks(in, result.name));
    }
    if (findings.isEmpty() && unproven)
        return CheckOutcome::couldNotRun({});
    return {findings.isEmpty() ? Verdict::Passed : Verdict::Found, {}, findings};
}

} // namespace secondtick::checks
