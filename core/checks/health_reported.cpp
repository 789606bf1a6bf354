#include "checks/health_entities.h"
#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

const QString kCallsOnly = u"health.calls-only"_s;

bool isHeldBack(const std::optional<QString> &state)
{
    return state == u"BLOCKED"_s || state == u"LIMITED"_s;
}

Finding findingAbout(const ReportedEntity &reported)
{
    Finding finding;
    finding.subject = {subjectKindOf(reported.entity.type), reported.entity.id.value_or(QString())};
    finding.args.insert(u"entity"_s, finding.subject.kind);
    if (finding.subject.kind == "account"_L1 || !reported.account.isEmpty())
        finding.args.insert(u"account"_s, reported.account);
    if (finding.subject.kind == "business"_L1)
        finding.args.insert(u"business"_s, finding.subject.id);
    else if (!reported.business.isEmpty())
        finding.args.insert(u"business"_s, reported.business);
    if (finding.subject.kind == "number"_L1 && !reported.number.isEmpty())
        finding.args.insert(u"number"_s, reported.number);
    const QString state = reported.entity.canSendMessage.value_or(QString());
    finding.evidence = {{u"can_send_message"_s, state, reported.source, Privacy::Public}};
    return finding;
}

void addError(Finding &finding, const HealthError &error, const ReportedEntity &reported)
{
    if (error.code) {
        finding.args.insert(u"code"_s, *error.code);
        finding.evidence.append({u"error_code"_s, QString::number(*error.code), reported.source, Privacy::Public});
    }
    if (!error.description.isEmpty()) {
        finding.args.insert(u"description"_s, error.description);
        finding.evidence.append({u"error_description"_s, error.description, reported.source});
    }
    if (!error.solution.isEmpty()) {
        finding.args.insert(u"solution"_s, error.solution);
        finding.evidence.append({u"possible_solution"_s, error.solution, reported.source});
    }
}

/// The finding the rules tie to this code, or empty.
QString ownIdOf(const HealthError &error, const CheckInput &in)
{
    const rules::ErrorCode *rule = error.code ? in.rules.errorCodes.find(*error.code, {}, error.description) : nullptr;
    return rule ? rule->findingId : QString();
}

Finding findingForError(const ReportedEntity &reported, const HealthError &error, const CheckInput &in)
{
    Finding finding = findingAbout(reported);
    const bool isBlocked = reported.entity.canSendMessage == u"BLOCKED"_s;
    finding.id = ownIdOf(error, in);
    if (finding.id.isEmpty()) {
        finding.id = isBlocked ? u"health.blocked"_s : u"health.limited"_s;
        finding.wording = finding.subject.kind;
    } else if (finding.id == "account.business-unverified"_L1 && isBlocked) {
        finding.wording = u"blocked"_s;
    }
    addError(finding, error, reported);
    return finding;
}

/// Held back without an error object: the platform's remark stands for the reason.
Finding findingForRemark(const ReportedEntity &reported)
{
    Finding finding = findingAbout(reported);
    finding.id = reported.entity.canSendMessage == u"BLOCKED"_s ? u"health.blocked"_s : u"health.limited"_s;
    finding.wording = finding.subject.kind;
    for (const QString &info : reported.entity.additionalInfo)
        finding.evidence.append({u"additional_info"_s, info, reported.source});
    if (!reported.entity.additionalInfo.isEmpty())
        finding.args.insert(u"description"_s, reported.entity.additionalInfo.first());
    return finding;
}

Finding callsOnly(const ReportedEntity &reported)
{
    Finding finding = findingAbout(reported);
    finding.id = kCallsOnly;
    for (const HealthError &error : reported.entity.errors)
        addError(finding, error, reported);
    return finding;
}

/// Whether everything that is held against the entity is about calls. Says nothing about messages then, even where the
/// platform's aggregate does.
bool isAboutCallsOnly(const HealthEntity &entity, const CheckInput &in)
{
    if (entity.errors.isEmpty())
        return !isHeldBack(entity.canSendMessage) && isHeldBack(entity.canReceiveCallSip);
    return std::all_of(entity.errors.begin(), entity.errors.end(),
                       [&in](const HealthError &error) { return ownIdOf(error, in) == kCallsOnly; });
}

QList<Finding> findingsFor(const ReportedEntity &reported, const CheckInput &in)
{
    if (isAboutCallsOnly(reported.entity, in))
        return {callsOnly(reported)};
    if (!isHeldBack(reported.entity.canSendMessage))
        return {};
    QList<Finding> findings;
    for (const HealthError &error : reported.entity.errors) {
        if (ownIdOf(error, in) != kCallsOnly)
            findings.append(findingForError(reported, error, in));
    }
    return findings.isEmpty() ? QList<Finding>{findingForRemark(reported)} : findings;
}

} // namespace

/// What the platform's own health check holds against account, business, app and numbers. The verdict is made from the
/// entities, each looked at once; a value that is not known here is no fault.
CheckOutcome healthReported(const CheckInput &in)
{
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    const QList<ReportedEntity> entities = reportedEntities(in.snapshot);
    if (entities.isEmpty())
        return in.snapshot.accounts.isEmpty() ? CheckOutcome::notApplicable() : CheckOutcome::couldNotRun({});
    QList<Finding> findings;
    for (const ReportedEntity &reported : entities)
        findings.append(findingsFor(reported, in));
    return CheckOutcome::of(findings);
}

} // namespace secondtick::checks
