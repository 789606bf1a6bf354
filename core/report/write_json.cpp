#include "report/log_json.h"
#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

/// A fact that is missing is null, never an empty text that could be taken for an answer.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDateTime> &time)
{
    return time ? orNull(*time) : QJsonValue();
}

QJsonValue orNull(const std::optional<QStringList> &texts)
{
    return texts ? QJsonValue(QJsonArray::fromStringList(*texts)) : QJsonValue();
}

/// What was recognised in the pasted text; null where it was nothing we know.
QJsonValue kindOfToken(const Snapshot &facts)
{
    if (!facts.unusablePaste)
        return u"graph"_s;
    const Snapshot::UnusablePaste &paste = *facts.unusablePaste;
    if (paste.verdict == "wrong_kind"_L1)
        return orNull(paste.message);
    const bool isCutToken = paste.verdict == "confirm"_L1 || paste.message == "too_short"_L1;
    return isCutToken ? QJsonValue(u"graph"_s) : QJsonValue();
}

QJsonValue granularJson(const std::optional<QList<GranularScope>> &scopes)
{
    if (!scopes)
        return {};
    QJsonArray json;
    for (const GranularScope &scope : *scopes)
        json.append(QJsonObject{{u"scope"_s, scope.scope}, {u"target_ids"_s, orNull(scope.targetIds)}});
    return json;
}

QJsonValue tokenJson(const Report &report)
{
    if (!report.hasTokenRun)
        return {};
    const Snapshot &facts = report.snapshot;
    const bool inspected = facts.inspection.value.has_value();
    const TokenFacts token = facts.inspection.value.value_or(TokenFacts());
    return QJsonObject{
        {u"fingerprint"_s, orNull(facts.tokenFingerprint)},
        {u"kind"_s, kindOfToken(facts)},
        {u"type"_s, orNull(token.type)},
        {u"app_id"_s, orNull(token.appId)},
        {u"application"_s, orNull(token.application)},
        {u"is_valid"_s, token.isValid ? QJsonValue(*token.isValid) : QJsonValue()},
        {u"issued_at"_s, orNull(token.issuedAt)},
        {u"expires_at"_s, orNull(token.expiresAt)},
        {u"never_expires"_s, inspected ? QJsonValue(token.neverExpires) : QJsonValue()},
        {u"data_access_expires_at"_s, orNull(token.dataAccessExpiresAt)},
        {u"scopes"_s, orNull(token.scopes)},
        {u"granular"_s, granularJson(token.granularScopes)},
    };
}

QJsonObject rulesJson(const Report &report)
{
    QJsonArray complaints;
    for (const rules::Complaint &complaint : report.ruleComplaints) {
        complaints.append(QJsonObject{
            {u"file"_s, complaint.file}, {u"path"_s, orNull(complaint.path)}, {u"text"_s, complaint.text()}});
    }
    const QDate checked = report.rulesChecked;
    return {{u"version"_s, orNull(report.rulesVersion)},
            {u"checked"_s, checked.isValid() ? QJsonValue(checked.toString(Qt::ISODate)) : QJsonValue()},
            {u"overrides"_s, QJsonArray::fromStringList(report.ruleOverrides)},
            {u"complaints"_s, complaints}};
}

QJsonObject verdictJson(const Report &report)
{
    return {{u"severity"_s, report.worst ? toWord(*report.worst) : u"ok"_s},
            {u"headline"_s, report.headline},
            {u"first_step"_s, report.firstStep},
            {u"incomplete"_s, report.incomplete}};
}

QJsonArray permissionsJson(const Report &report)
{
    QJsonArray json;
    for (const checks::PermissionResult &permission : report.permissions) {
        json.append(QJsonObject{{u"name"_s, permission.name},
                                {u"verdict"_s, checks::toWord(permission.state)},
                                {u"proof"_s, orNull(permission.proof)}});
    }
    return json;
}

QJsonArray chainJson(const Report &report)
{
    QJsonArray json;
    for (const checks::ChainNode &node : report.nodes) {
        json.append(QJsonObject{{u"node"_s, node.node},
                                {u"id"_s, orNull(node.id)},
                                {u"label"_s, orNull(node.label)},
                                {u"state"_s, checks::toWord(node.state)},
                                {u"findings"_s, QJsonArray::fromStringList(node.findings)}});
    }
    return json;
}

QJsonArray checksJson(const Report &report)
{
    QJsonArray json;
    for (const checks::CheckResult &check : report.checks) {
        json.append(QJsonObject{
            {u"id"_s, check.id}, {u"verdict"_s, toWord(check.verdict)}, {u"because"_s, orNull(check.because)}});
    }
    return json;
}

QJsonArray evidenceJson(const QList<Evidence> &evidence)
{
    QJsonArray json;
    for (const Evidence &each : evidence) {
        json.append(QJsonObject{{u"label"_s, each.label},
                                {u"value"_s, each.value},
                                {u"source"_s, each.source},
                                {u"privacy"_s, toWord(each.privacy)}});
    }
    return json;
}

QJsonObject findingJson(const ReportFinding &finding)
{
    QJsonArray links;
    for (const rules::Link &link : finding.text.links)
        links.append(QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}});
    const Subject &subject = finding.finding.subject;
    return {{u"id"_s, finding.finding.id},
            {u"severity"_s, toWord(finding.severity)},
            {u"subject"_s, QJsonObject{{u"kind"_s, subject.kind}, {u"id"_s, orNull(subject.id)}}},
            {u"title"_s, finding.text.title},
            {u"meaning"_s, finding.text.meaning},
            {u"remedy"_s, QJsonArray::fromStringList(finding.text.remedy)},
            {u"who"_s, orNull(finding.text.who)},
            {u"args"_s, finding.finding.args},
            {u"evidence"_s, evidenceJson(finding.finding.evidence)},
            {u"links"_s, links},
            {u"reference"_s, orNull(finding.text.reference)}};
}

QJsonArray findingsJson(const Report &report)
{
    QJsonArray json;
    for (const ReportFinding &finding : report.findings)
        json.append(findingJson(finding));
    return json;
}

QJsonArray idsOf(const QList<ReportChange> &changes)
{
    QStringList ids;
    for (const ReportChange &change : changes)
        ids.append(change.id);
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

QJsonValue comparisonJson(const Report &report)
{
    if (!report.comparison)
        return {};
    const ReportComparison &changes = *report.comparison;
    return QJsonObject{{u"since"_s, orNull(changes.since)},
                       {u"fixed"_s, idsOf(changes.fixed)},
                       {u"new"_s, idsOf(changes.added)},
                       {u"unchanged"_s, idsOf(changes.unchanged)},
                       {u"not_checked"_s, idsOf(changes.notChecked)}};
}

QJsonValue deliveryJson(const Report &report)
{
    if (report.reasons.isEmpty())
        return {};
    QJsonArray reasons;
    for (const ReportReason &reason : report.reasons) {
        reasons.append(QJsonObject{{u"id"_s, reason.id},
                                   {u"state"_s, delivery::toWord(reason.state)},
                                   {u"title"_s, reason.title},
                                   {u"why"_s, reason.why},
                                   {u"ask_customer"_s, reason.askCustomer}});
    }
    QJsonArray answers;
    for (const ReportAnswer &answer : report.answers) {
        answers.append(QJsonObject{{u"id"_s, answer.id}, {u"label"_s, answer.label}, {u"value"_s, answer.value}});
    }
    return QJsonObject{
        {u"reasons"_s, reasons}, {u"customer_message"_s, orNull(report.customerMessage)}, {u"answers"_s, answers}};
}

QJsonObject supportJson(const Report &report)
{
    QJsonArray calls;
    for (const SupportCall &call : report.supportCalls) {
        calls.append(QJsonObject{{u"at"_s, orNull(call.at)},
                                 {u"request"_s, orNull(call.request)},
                                 {u"answer"_s, orNull(call.answer)},
                                 {u"trace_id"_s, orNull(call.traceId)}});
    }
    return {{u"receiver"_s, orNull(report.receiver)}, {u"calls"_s, calls}};
}

QJsonObject removedJson(const Removals &removed)
{
    return {{u"numbers"_s, removed.numbers}, {u"ids"_s, removed.ids},
            {u"names"_s, removed.names},     {u"message_ids"_s, removed.messageIds},
            {u"paths"_s, removed.paths},     {u"values"_s, removed.values},
            {u"links"_s, removed.links}};
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject json{{u"schema"_s, u"secondtick.report/1"_s},
                     {u"program"_s, QJsonObject{{u"name"_s, u"secondtick"_s}, {u"version"_s, report.programVersion}}},
                     {u"rules"_s, rulesJson(report)},
                     {u"generated_at"_s, orNull(report.generatedAt)},
                     {u"practice"_s, report.practice},
                     {u"saved_facts_of"_s, orNull(report.savedFactsOf)},
                     {u"comparison"_s, comparisonJson(report)},
                     {u"audience"_s, toWord(report.audience)},
                     {u"verdict"_s, verdictJson(report)},
                     {u"token"_s, tokenJson(report)},
                     {u"permissions"_s, permissionsJson(report)},
                     {u"chain"_s, chainJson(report)},
                     {u"checks"_s, checksJson(report)},
                     {u"findings"_s, findingsJson(report)},
                     {u"findings_omitted"_s, report.findingsOmitted},
                     {u"delivery"_s, deliveryJson(report)},
                     {u"support"_s, supportJson(report)},
                     {u"removed"_s, removedJson(report.removed)}};
    if (report.logs)
        json.insert(u"triage"_s, logJson(*report.logs));
    return json;
}

QByteArray writeJson(const Report &report)
{
    constexpr qsizetype muchToRead = 500; // beyond it nobody reads the indentation, which is a third of the bytes
    const bool isLarge = report.findings.size() > muchToRead;
    return QJsonDocument(toJson(report)).toJson(isLarge ? QJsonDocument::Compact : QJsonDocument::Indented);
}

} // namespace secondtick::report
