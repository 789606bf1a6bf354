#include "report/outline.h"

#include "base/secret.h"
#include "language/text_language.h"
#include "report/log_outline.h"
#include "report/words.h"

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

QString expiryText(const TokenFacts &token)
{
    if (token.neverExpires)
        return Words::tr("Never");
    return token.expiresAt ? Words::moment(*token.expiresAt) : Words::tr("Not known");
}

QString appText(const TokenFacts &token)
{
    if (token.application && token.appId)
        return Words::tr("%1 (%2)").arg(*token.application, *token.appId);
    return token.application.value_or(token.appId.value_or(Words::tr("Not known")));
}

QList<Row> inspectionRows(const TokenFacts &token)
{
    QList<Row> rows = {
        {Words::tr("Kind of token"), token.type.value_or(Words::tr("Not known"))},
        {Words::tr("App"), appText(token)},
        {Words::tr("Accepted by Meta"), Words::yesOrNo(token.isValid)},
    };
    if (token.issuedAt)
        rows.append({Words::tr("Issued"), Words::moment(*token.issuedAt)});
    rows.append({Words::tr("Ends"), expiryText(token)});
    if (token.dataAccessExpiresAt)
        rows.append({Words::tr("Access to data ends"), Words::moment(*token.dataAccessExpiresAt)});
    if (token.scopes)
        rows.append({Words::tr("Permissions listed"), token.scopes->join(u", "_s)});
    for (const GranularScope &scope : token.granularScopes.value_or(QList<GranularScope>())) {
        if (scope.targetIds)
            rows.append({Words::tr("%1 only for").arg(scope.scope), scope.targetIds->join(u", "_s)});
    }
    return rows;
}

QString unusableText(const Snapshot::UnusablePaste &paste)
{
    if (paste.verdict == "wrong_kind"_L1)
        return Words::tr("Something else than an access token was pasted. No call was made.");
    return Words::tr("The pasted text is not a whole access token. No call was made.");
}

} // namespace

QList<Row> tokenRows(const Report &report)
{
    if (!report.hasTokenRun)
        return {};
    const Snapshot &facts = report.snapshot;
    if (facts.unusablePaste)
        return {{Words::tr("Token"), unusableText(*facts.unusablePaste)}};
    QList<Row> rows;
    if (!facts.tokenFingerprint.isEmpty())
        rows.append({Words::tr("Fingerprint"), groupedFingerprint(facts.tokenFingerprint)});
    if (facts.inspection)
        return rows + inspectionRows(*facts.inspection);
    rows.append({Words::tr("Inspection"), Words::tr("Meta gave no answer about the token itself.")});
    return rows;
}

QString removalsText(const Removals &removed)
{
    QStringList parts;
    const auto add = [&parts](const QString &what, qsizetype count) {
        if (count > 0)
            //: %1 a kind of thing in the plural, %2 how many
            parts.append(Words::tr("%1: %2").arg(what).arg(count));
    };
    add(Words::tr("phone numbers"), removed.numbers);
    add(Words::tr("ids"), removed.ids);
    add(Words::tr("names"), removed.names);
    add(Words::tr("message ids"), removed.messageIds);
    add(Words::tr("folders and file names"), removed.paths);
    add(Words::tr("values of evidence"), removed.values);
    add(Words::tr("links"), removed.links);
    return parts.isEmpty() ? Words::tr("nothing") : parts.join(u", "_s);
}

QList<Row> originRows(const Report &report)
{
    QList<Row> rows = {
        {Words::tr("Made on"), Words::moment(report.generatedAt)},
        {Words::tr("Program"), u"Second Tick "_s + report.programVersion},
        {Words::tr("Rules"),
         Words::tr("%1, compared with Meta's documentation on %2")
             .arg(report.rulesVersion, language::dayText(report.rulesChecked))},
    };
    for (const QString &path : report.ruleOverrides)
        rows.append({Words::tr("Rules changed by"), path});
    for (const rules::Complaint &complaint : report.ruleComplaints) {
        const QString place = complaint.path.isEmpty() ? complaint.file : complaint.file + u", "_s + complaint.path;
        //: %1 is a file and a place in it, %2 a sentence
        const QString what = Words::tr("%1: %2").arg(place, complaint.text());
        rows.append({Words::tr("Rule not used"), what});
    }
    if (report.savedFactsOf.isValid())
        rows.append({Words::tr("Facts of"), Words::moment(report.savedFactsOf)});
    rows.append({Words::tr("Who may read it"), Words::audience(report.audience)});
    rows.append({Words::tr("Replaced by labels or left out"), removalsText(report.removed)});
    return rows;
}

QStringList notices(const Report &report)
{
    QStringList sentences;
    if (report.practice)
        sentences.append(Words::tr("Practice: the answers came from the built-in stand-in, not from Meta."));
    if (report.savedFactsOf.isValid()) {
        //: %1 a moment
        sentences.append(Words::tr("Judged from saved facts of %1. Nothing was asked again.")
                             .arg(Words::moment(report.savedFactsOf)));
    }
    if (report.snapshot.cancelled)
        sentences.append(Words::tr("The check was stopped before its end; what was known by then is here."));
    if (report.incomplete && report.logs && !report.hasTokenRun)
        sentences.append(Words::tr("Not all of it could be read; the list of files says what is missing."));
    else if (report.incomplete)
        sentences.append(Words::tr("Not everything could be checked, so “nothing found” does not mean “all is well”."));
    if (report.hasMoreToRead) {
        sentences.append(Words::tr("Not everything fits into a usual check, which makes 25 calls at most. Look deeper "
                                   "(on the command line: --deep) to read the rest."));
    }
    if (report.logs)
        sentences += logNotices(*report.logs);
    if (report.findingsOmitted > 0) {
        sentences.append(Words::tr("Left out to keep this readable, because they are the least severe: findings: %1")
                             .arg(report.findingsOmitted));
    }
    return sentences;
}

QString comparisonSentence(const Report &report)
{
    if (!report.comparison)
        return {};
    const ReportComparison &changes = *report.comparison;
    if (changes.fixed.isEmpty() && changes.added.isEmpty() && changes.notChecked.isEmpty()) {
        //: %1 a moment
        return Words::tr("Nothing has changed since %1.").arg(Words::moment(changes.since));
    }
    //: %1 a moment, the others are numbers of findings
    QString sentence = Words::tr("Since %1: fixed %2, new %3, unchanged %4.")
                           .arg(Words::moment(changes.since))
                           .arg(changes.fixed.size())
                           .arg(changes.added.size())
                           .arg(changes.unchanged.size());
    if (!changes.notChecked.isEmpty())
        sentence += u' ' + Words::tr("Could not be looked at again: %1.").arg(changes.notChecked.size());
    return sentence;
}

QList<Row> comparisonRows(const Report &report)
{
    QList<Row> rows;
    const auto add = [&rows](const QString &label, const QList<ReportChange> &changes) {
        for (const ReportChange &change : changes)
            rows.append({label, change.title});
    };
    if (report.comparison) {
        add(Words::tr("Fixed"), report.comparison->fixed);
        add(Words::tr("New"), report.comparison->added);
        add(Words::tr("Could not be looked at again"), report.comparison->notChecked);
    }
    return rows;
}

QString closingSentence(const Report &report)
{
    if (!report.hasTokenRun)
        return Words::tr("That is all this report contains. No token was used for it.");
    return Words::tr("That is all this report contains. The token itself is not in it; its fingerprint only serves to "
                     "tell one token from another.");
}

QString becauseText(const Report &report, const checks::CheckResult &check)
{
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&check](const ReportFinding &one) { return one.finding.id == check.because; });
    return found == report.findings.end() ? check.because : found->text.title;
}

bool hasChain(const Report &report)
{
    return report.hasTokenRun
        || std::any_of(report.chain.begin(), report.chain.end(), [](const checks::ChainNode &node) {
               return node.state != checks::ChainNode::State::NotChecked;
           });
}

QString nodeId(const checks::ChainNode &node)
{
    return node.node == "token"_L1 ? groupedFingerprint(node.id) : node.id;
}

QString nodeDetail(const checks::ChainNode &node)
{
    // A webhook and the templates bear the id of their account, which stands beside them.
    const bool isOfAccount = node.node == "webhook"_L1 || node.node == "template"_L1;
    const QString id = isOfAccount ? QString() : nodeId(node);
    return node.label.isEmpty() || id.isEmpty() ? node.label + id : Words::tr("%1 (%2)").arg(node.label, id);
}

namespace {

constexpr qsizetype kMostNodes = 100;

QStringList destinations(const Report &report)
{
    QStringList sentences;
    for (const checks::ChainNode &node : report.nodes) {
        if (node.node != "webhook"_L1 || node.label.isEmpty())
            continue;
        //: %1 name of a computer, like hooks.example.com
        const QString sentence = Words::tr("Meta sends this number's messages to %1. Whether a server answers there "
                                           "cannot be seen from here.")
                                     .arg(node.label);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace

QStringList chainRemarks(const Report &report)
{
    QStringList remarks = destinations(report);
    QStringList each;
    for (const checks::ChainNode &node : report.nodes) {
        const auto kind = std::find_if(report.chain.begin(), report.chain.end(),
                                       [&node](const checks::ChainNode &other) { return other.node == node.node; });
        const bool isOneOfSeveral = kind != report.chain.end() && kind->count > 1;
        if (isOneOfSeveral && (node.node == "account"_L1 || node.node == "number"_L1 || node.node == "business"_L1))
            //: %1 "Account" or "Number", %2 its name and id, %3 "Fine", "Broken here" …
            each.append(
                Words::tr("%1 %2: %3").arg(Words::node(node.node), nodeDetail(node), Words::nodeState(node.state)));
    }
    const qsizetype left = each.size() - kMostNodes;
    remarks += each.mid(0, kMostNodes);
    if (left > 0)
        remarks.append(Words::tr("%n more are not listed here; the JSON form holds them all.", nullptr, int(left)));
    return remarks;
}

QList<rules::Link> linksOf(const ReportFinding &finding)
{
    QList<rules::Link> links = finding.text.links;
    const QString &reference = finding.text.reference;
    const bool isNew = std::none_of(links.begin(), links.end(),
                                    [&reference](const rules::Link &link) { return link.url == reference; });
    if (!reference.isEmpty() && isNew)
        links.append({Words::tr("What this rests on"), reference});
    return links;
}

} // namespace secondtick::report
