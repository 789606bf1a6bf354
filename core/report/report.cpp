#include "report/report.h"

#include "report/audience_filter.h"
#include "report/log_filter.h"
#include "report/log_findings.h"
#include "report/log_outline.h"
#include "report/report_answers.h"
#include "report/support.h"
#include "report/verdict.h"
#include "report/words.h"

#include <algorithm>

#ifndef SECONDTICK_VERSION
#error "SECONDTICK_VERSION comes from CMake"
#endif

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortText = 200;
constexpr qsizetype kLongText = 2000;

ReportFinding findingFor(const Finding &finding, const ReportInput &input, AudienceFilter &filter,
                         qsizetype evidenceCap)
{
    ReportFinding result;
    result.severity = input.rules->severityOf(finding);
    result.finding = finding;
    result.finding.subject.id = filter.id(finding.subject.id);
    result.finding.args = filter.args(finding.args);
    result.finding.evidence = filter.evidence(finding.evidence, evidenceCap);
    // Looked up with the filtered arguments, so that the words cannot say more than the rest of the report.
    result.text = input.rules->textFor(result.finding);
    result.text.links.removeIf([&filter](const rules::Link &link) { return !filter.allowsLink(link.url); });
    if (!filter.allowsLink(result.text.reference))
        result.text.reference.clear();
    return result;
}

void addFindings(Report &report, const ReportInput &input, AudienceFilter &filter)
{
    constexpr qsizetype manyFindings = 200;
    const qsizetype evidenceCap = input.judgement.findings.size() > manyFindings ? kShortText : kLongText;
    for (const Finding &finding : input.judgement.findings) {
        if (input.rules->isDisabled(finding))
            continue;
        const Severity severity = input.rules->severityOf(finding);
        if (severity > Severity::Info)
            report.worst = std::max(severity, report.worst.value_or(severity));
        if (report.findings.size() == Report::kMostFindings)
            ++report.findingsOmitted;
        else
            report.findings.append(findingFor(finding, input, filter, evidenceCap));
    }
}

QList<ReportChange> changesFor(const QList<Finding> &findings, const ReportInput &input, AudienceFilter &filter)
{
    QList<ReportChange> changes;
    for (const Finding &finding : findings.first(std::min(findings.size(), Report::kMostFindings))) {
        if (!input.rules->isDisabled(finding))
            changes.append({finding.id, findingFor(finding, input, filter, kShortText).text.title});
    }
    return changes;
}

void addComparison(Report &report, const ReportInput &input, AudienceFilter &filter)
{
    if (!input.comparison)
        return;
    const checks::Comparison &changes = *input.comparison;
    report.comparison = ReportComparison{
        changes.since, changesFor(changes.fixed, input, filter), changesFor(changes.added, input, filter),
        changesFor(changes.unchanged, input, filter), changesFor(changes.notChecked, input, filter)};
}

QList<checks::ChainNode> filtered(QList<checks::ChainNode> nodes, AudienceFilter &filter)
{
    for (checks::ChainNode &node : nodes) {
        node.id = filter.id(node.id);
        node.label = filter.name(node.label);
    }
    return nodes;
}

TokenFacts tokenFor(const TokenFacts &facts, AudienceFilter &filter)
{
    TokenFacts token;
    if (facts.appId)
        token.appId = filter.id(*facts.appId);
    if (facts.application)
        token.application = filter.name(*facts.application);
    if (facts.type)
        token.type = filter.text(*facts.type, kShortText);
    token.isValid = facts.isValid;
    token.issuedAt = facts.issuedAt;
    token.expiresAt = facts.expiresAt;
    token.neverExpires = facts.neverExpires;
    token.dataAccessExpiresAt = facts.dataAccessExpiresAt;
    if (facts.scopes) {
        token.scopes = QStringList();
        for (const QString &scope : *facts.scopes)
            token.scopes->append(filter.text(scope, kShortText));
    }
    if (!facts.granularScopes)
        return token;
    token.granularScopes = QList<GranularScope>();
    for (const GranularScope &granular : *facts.granularScopes) {
        GranularScope allowed{filter.text(granular.scope, kShortText), granular.targetIds};
        for (qsizetype i = 0; allowed.targetIds && i < allowed.targetIds->size(); ++i)
            (*allowed.targetIds)[i] = filter.id(allowed.targetIds->at(i));
        token.granularScopes->append(allowed);
    }
    return token;
}

/// Field by field: what is not named here is not in the report.
Snapshot snapshotFor(const Snapshot &facts, AudienceFilter &filter)
{
    Snapshot shown;
    if (facts.unusablePaste) {
        shown.unusablePaste = Snapshot::UnusablePaste{filter.text(facts.unusablePaste->verdict, kShortText),
                                                      filter.text(facts.unusablePaste->message, kShortText)};
    }
    shown.tokenFingerprint = facts.tokenFingerprint;
    shown.tokenLength = facts.tokenLength;
    shown.startedAt = facts.startedAt;
    shown.practice = facts.practice;
    shown.cancelled = facts.cancelled;
    shown.inspection.source = filter.text(facts.inspection.source, kShortText);
    shown.inspection.at = facts.inspection.at;
    if (facts.inspection)
        shown.inspection.value = tokenFor(*facts.inspection, filter);
    return shown;
}

void addDelivery(Report &report, const ReportInput &input, AudienceFilter &filter)
{
    if (input.answers)
        report.answers = answersFor(*input.answers, *input.rules, filter);
    if (!input.delivery)
        return;
    for (delivery::Reason reason : input.delivery->reasons) {
        reason.args = filter.args(reason.args);
        report.reasons.append({reason.id, reason.state, delivery::titleText(reason, *input.rules),
                               delivery::whyText(reason, *input.rules), reason.askCustomer});
    }
    report.customerMessage = filter.ourWords(input.delivery->customerMessage);
}

void addRules(Report &report, const rules::RuleBook &rules, AudienceFilter &filter)
{
    report.rulesVersion = rules.version();
    report.rulesChecked = rules.checked();
    for (const QString &path : rules.overrides())
        report.ruleOverrides.append(filter.fileName(path));
    for (rules::Complaint complaint : rules.complaints) {
        complaint.file = filter.fileName(complaint.file);
        complaint.path = filter.text(complaint.path, kShortText);
        for (QString &value : complaint.why.values)
            value = filter.text(value, kLongText);
        report.ruleComplaints.append(complaint);
    }
}

/// Failures in logs are findings like those of the checks. They are concluded anew: the report may be in another
/// language than the window that counted them.
ReportInput withLogFindings(ReportInput input)
{
    if (!input.logs)
        return input;
    input.logs->conclusions = triage::conclusionsOf(input.logs->result.tally, *input.rules);
    checks::addFindings(input.judgement, findingsOf(*input.logs), *input.rules);
    return input;
}

void addLogs(Report &report, const ReportInput &input, AudienceFilter &filter)
{
    if (!input.logs)
        return;
    report.logs = logsFor(*input.logs, filter);
    report.incomplete = report.incomplete || hasGaps(input.logs->result);
}

} // namespace

Report Report::build(const ReportInput &input, Audience audience)
{
    Q_ASSERT(input.rules);
    const ReportInput whole = withLogFindings(input);
    AudienceFilter filter(audience, whole);
    Report report;
    report.audience = audience;
    report.generatedAt = whole.generatedAt.toUTC();
    report.practice = whole.snapshot.practice;
    report.programVersion = QStringLiteral(SECONDTICK_VERSION);
    addRules(report, *whole.rules, filter);

    report.hasTokenRun = whole.hasTokenRun;
    report.savedFactsOf = whole.savedFactsOf;
    report.incomplete = whole.hasTokenRun && whole.judgement.isIncomplete();
    report.hasMoreToRead = whole.snapshot.hasMoreToRead();
    report.snapshot = snapshotFor(whole.snapshot, filter);
    for (const checks::PermissionResult &permission : whole.judgement.permissions)
        report.permissions.append({filter.text(permission.name, kShortText), permission.state, permission.proof});
    const QList<checks::ChainNode> summary = checks::summaryOf(whole.judgement.chain);
    report.chain = filtered(summary, filter);
    for (checks::ChainNode &node : report.chain) {
        if (node.count > 1 && node.label.isEmpty())
            //: %1 number of accounts, phone numbers or the like
            node.label = Words::tr("%1 in all").arg(node.count);
    }
    // A picture with a gap would look whole: all eight kinds, whatever came in.
    report.nodes = filtered(whole.judgement.chain.isEmpty() ? summary : whole.judgement.chain, filter);
    report.checks = whole.judgement.checks;
    addFindings(report, whole, filter);
    addComparison(report, whole, filter);
    addDelivery(report, whole, filter);
    addLogs(report, whole, filter);
    report.receiver = receiverOf(report);
    report.supportCalls = supportCallsOf(whole.snapshot, filter);
    report.headline = headlineFor(report);
    report.firstStep = firstStepFor(report);
    report.removed = filter.removals();
    return report;
}

std::optional<Audience> audienceFromWord(const QString &word)
{
    for (const Audience audience : {Audience::Me, Audience::Team, Audience::Public}) {
        if (toWord(audience) == word)
            return audience;
    }
    return std::nullopt;
}

QString toWord(Audience audience)
{
    switch (audience) {
    case Audience::Me:
        return u"me"_s;
    case Audience::Team:
        return u"team"_s;
    case Audience::Public:
        return u"public"_s;
    }
    Q_UNREACHABLE();
}

} // namespace secondtick::report
