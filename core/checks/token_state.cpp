#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

QString networkId(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"network.offline"_s;
    case ErrorKind::Dns:
        return u"network.dns"_s;
    case ErrorKind::Refused:
        return u"network.refused"_s;
    case ErrorKind::Timeout:
        return u"network.timeout"_s;
    case ErrorKind::Tls:
        return u"network.tls"_s;
    case ErrorKind::Proxy:
        return u"network.proxy"_s;
    case ErrorKind::NotGraph:
        return u"network.not-graph"_s;
    case ErrorKind::Interrupted:
    case ErrorKind::Api:
    case ErrorKind::Cancelled:
    case ErrorKind::File:
    case ErrorKind::Usage:
        return u"network.interrupted"_s;
    }
    Q_UNREACHABLE();
}

bool isNetworkFault(const ReadFailure &failure)
{
    return failure.error.kind != ErrorKind::Api && !failure.isServiceFault && !failure.isRateLimit;
}

/// The read without which nothing is known: inspection, or the list of permissions once inspection was refused.
const ReadFailure *neededFailure(const Snapshot &snapshot, QString *source)
{
    const auto &inspection = snapshot.inspection;
    if (inspection || !inspection.failure)
        return nullptr;
    const bool refusedByPlatform =
        inspection.failure->graphError && !inspection.failure->isServiceFault && !inspection.failure->isRateLimit;
    const auto &list = snapshot.myPermissions;
    if (!refusedByPlatform) {
        *source = inspection.source;
        return &*inspection.failure;
    }
    if (list.failure && (isNetworkFault(*list.failure) || list.failure->isServiceFault || list.failure->isRateLimit)) {
        *source = list.source;
        return &*list.failure;
    }
    return nullptr;
}

Finding tokenFinding(const CheckInput &in, const QString &id, const QString &wording, QList<Evidence> evidence)
{
    Finding finding;
    finding.id = id;
    finding.wording = wording;
    finding.subject = tokenSubject(in.snapshot);
    finding.evidence = std::move(evidence);
    return finding;
}

/// What an error on the token itself means. An error the rules tie to no token finding still means: not usable any
/// more, reason unknown.
Finding refusalFor(const GraphError &error, const QString &source, const CheckInput &in)
{
    const rules::ErrorCode *rule = in.rules.errorCodes.find(error);
    QString id = rule && rule->findingId.startsWith("token."_L1) ? rule->findingId : u"token.revoked"_s;
    QString wording = rule && id == rule->findingId ? rule->wording : QString();
    if (id == "token.unreadable"_L1 && in.snapshot.tokenIsTwiceTheSame)
        wording = u"pasted-twice"_s;
    Finding finding = tokenFinding(in, id, wording, evidenceOf(error, source));
    if (id == "token.revoked"_L1)
        finding.args.insert(u"reason"_s, error.subcode ? QString::number(*error.subcode) : u"unknown"_s);
    return finding;
}

std::optional<Finding> refusalByInspection(const CheckInput &in)
{
    if (!in.snapshot.inspection)
        return std::nullopt;
    const TokenFacts &token = *in.snapshot.inspection;
    const QString &source = in.snapshot.inspection.source;
    if (token.error && token.isValid != true)
        return refusalFor(*token.error, source, in);
    if (token.expiresAt && *token.expiresAt <= in.now) {
        Finding finding = tokenFinding(in, u"token.expired"_s, {},
                                       {{u"expires_at"_s, token.expiresAt->toString(Qt::ISODate), source}});
        finding.args.insert(u"when"_s, token.expiresAt->toString(Qt::ISODate));
        return finding;
    }
    if (token.isValid == false) {
        Finding finding = tokenFinding(in, u"token.revoked"_s, u"no-reason"_s, {{u"is_valid"_s, u"false"_s, source}});
        finding.args.insert(u"reason"_s, u"unknown"_s);
        return finding;
    }
    return std::nullopt;
}

} // namespace

Subject tokenSubject(const Snapshot &snapshot)
{
    return {u"token"_s, snapshot.tokenFingerprint};
}

QList<Evidence> evidenceOf(const GraphError &error, const QString &source)
{
    QList<Evidence> evidence{{u"code"_s, QString::number(error.code), source, Privacy::Public}};
    if (error.subcode)
        evidence.append({u"error_subcode"_s, QString::number(*error.subcode), source, Privacy::Public});
    if (!error.message.isEmpty())
        evidence.append({u"message"_s, error.message, source, Privacy::Business});
    if (!error.details.isEmpty())
        evidence.append({u"error_data.details"_s, error.details, source, Privacy::Business});
    if (!error.traceId.isEmpty())
        evidence.append({u"fbtrace_id"_s, error.traceId, source, Privacy::Business});
    return evidence;
}

QList<ReadFailure> refusedReads(const Snapshot &snapshot)
{
    QList<ReadFailure> refused;
    const auto add = [&refused](const auto &fact) {
        if (fact.failure && fact.failure->graphError)
            refused.append(*fact.failure);
    };
    add(snapshot.inspection);
    add(snapshot.myPermissions);
    add(snapshot.me);
    add(snapshot.app);
    for (const AccountReads &reads : snapshot.accounts)
        add(reads.account);
    return refused;
}

Finding findingFor(const ReadFailure &failure, const QString &source, const CheckInput &in)
{
    Finding finding;
    finding.subject.kind = u"network"_s;
    if (failure.isRateLimit || failure.isServiceFault) {
        finding.id = failure.isRateLimit ? u"service.rate-limited"_s : u"service.unavailable"_s;
        finding.subject.kind = u"service"_s;
        if (failure.waitMinutes) {
            finding.args.insert(u"minutes"_s, *failure.waitMinutes);
            finding.wording = failure.isRateLimit ? u"minutes"_s : QString();
        }
    } else if (failure.graphError) {
        const rules::ErrorCode *rule = in.rules.errorCodes.find(*failure.graphError);
        finding.id = rule ? rules::findingIdFor(*rule, failure.graphError->code) : u"error.unknown"_s;
        finding.wording = rule ? rule->wording : QString();
        finding.args.insert(u"code"_s, failure.graphError->code);
        finding.subject.kind = u"token"_s;
        finding.subject.id = in.snapshot.tokenFingerprint;
    } else {
        finding.id = networkId(failure.error.kind);
        finding.wording = failure.error.detail;
    }
    if (failure.graphError)
        finding.evidence = evidenceOf(*failure.graphError, source);
    else
        finding.evidence = {{u"request"_s, source, source, Privacy::Public},
                            {u"fault"_s, failure.error.detail, source, Privacy::Public}};
    if (!failure.graphError && !failure.error.text.isEmpty())
        finding.evidence.append(
            {u"what happened"_s, failure.error.text, source, Privacy::Business, failure.error.sentence});
    return finding;
}

std::optional<Finding> obstacle(const CheckInput &in)
{
    QString source;
    const ReadFailure *failure = neededFailure(in.snapshot, &source);
    return failure && (isNetworkFault(*failure) || failure->isServiceFault || failure->isRateLimit)
        ? std::optional(findingFor(*failure, source, in))
        : std::nullopt;
}

std::optional<Finding> refusal(const CheckInput &in)
{
    if (auto finding = refusalByInspection(in))
        return finding;
    if (in.snapshot.inspection)
        return std::nullopt;
    const QList<ReadFailure> refused = refusedReads(in.snapshot);
    for (const ReadFailure &failure : refused) {
        const rules::ErrorCode *rule = in.rules.errorCodes.find(*failure.graphError);
        const QString id = rule ? rule->findingId : QString();
        if (id == "token.expired"_L1 || id == "token.revoked"_L1 || id == "token.unreadable"_L1)
            return refusalFor(*failure.graphError, failure.error.origin, in);
    }
    return std::nullopt;
}

QString typeOf(const Snapshot &snapshot)
{
    if (!snapshot.inspection)
        return {};
    if (snapshot.inspection->type)
        return *snapshot.inspection->type;
    // Older answers name no type; profile_id is the Page that a Page token belongs to.
    return snapshot.inspection->profileId ? u"PAGE"_s : QString();
}

QString appIdOf(const Snapshot &snapshot)
{
    if (snapshot.inspection && snapshot.inspection->appId)
        return *snapshot.inspection->appId;
    return snapshot.app ? snapshot.app->id : QString();
}

QString deadBecause(const CheckInput &in)
{
    if (const auto finding = refusal(in))
        return finding->id;
    const QString type = typeOf(in.snapshot);
    if (type == "PAGE"_L1)
        return u"token.page-kind"_s;
    if (type == "APP"_L1)
        return u"token.app-kind"_s;
    return {};
}

std::optional<CheckOutcome> skippedWithoutToken(const CheckInput &in)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (const QString dead = deadBecause(in); !dead.isEmpty())
        return CheckOutcome::skipped(dead);
    if (const auto finding = obstacle(in))
        return CheckOutcome::skipped(finding->id);
    return std::nullopt;
}

} // namespace secondtick::checks
