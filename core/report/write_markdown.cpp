#include "report/check_names.h"
#include "report/log_outline.h"
#include "report/markup.h"
#include "report/outline.h"
#include "report/support.h"
#include "report/verdict.h"
#include "report/words.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

QString bold(const QString &text)
{
    return u"**"_s + markdownEscaped(text) + u"**"_s;
}

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + markdownEscaped(text) + u"\n\n"_s;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : markdownEscaped(text) + u"\n\n"_s;
}

QString tableRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(markdownEscaped(cell));
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QStringList &cells)
{
    return tableRow(cells) + u'|' + u" --- |"_s.repeated(cells.size()) + u'\n';
}

/// A list of two columns without a head of its own.
QString rowList(const QList<Row> &rows)
{
    QString list;
    for (const Row &row : rows)
        list += u"- "_s + bold(row.label) + u": "_s + markdownEscaped(row.value) + u'\n';
    return list.isEmpty() ? list : list + u'\n';
}

/// The address comes from our rules and was checked when the report was built; angle brackets take it as it stands.
QString linkTo(const rules::Link &link)
{
    return u'[' + markdownEscaped(link.label) + u"](<"_s + link.url + u">)"_s;
}

QString verdictPart(const Report &report)
{
    QString part = heading(1, report.headline);
    part += bold(Words::tr("Verdict")) + u": "_s + markdownEscaped(Words::overall(report)) + u"\n\n"_s;
    part += bold(Words::tr("First step")) + u": "_s + markdownEscaped(report.firstStep) + u"\n\n"_s;
    const QStringList sentences = notices(report);
    for (const QString &sentence : sentences)
        part += u"> "_s + markdownEscaped(sentence) + u"\n\n"_s;
    return part;
}

QString chainPart(const Report &report)
{
    if (!hasChain(report))
        return {};
    QString part = heading(2, Words::tr("The chain"));
    part += tableHead({Words::tr("Part"), Words::tr("State"), Words::tr("Which")});
    for (const checks::ChainNode &node : report.chain)
        part += tableRow({Words::node(node.node), Words::nodeState(node.state), nodeDetail(node)});
    part += u'\n';
    const QStringList remarks = chainRemarks(report);
    for (const QString &remark : remarks)
        part += u"- "_s + markdownEscaped(remark) + u'\n';
    return part + u'\n';
}

QString comparisonPart(const Report &report)
{
    if (!report.comparison)
        return {};
    return heading(2, Words::tr("Since last time")) + paragraph(comparisonSentence(report))
        + rowList(comparisonRows(report));
}

QString logPart(const Report &report)
{
    if (!report.logs)
        return {};
    QString part = heading(2, Words::tr("The logs")) + rowList(logTotals(report.logs->result));
    const QList<LogGroupRow> groups = logGroups(*report.logs);
    if (!groups.isEmpty()) {
        part += heading(3, Words::tr("Why messages failed, what to fix first at the top"));
        part += tableHead({Words::tr("Why"), Words::tr("Messages"), Words::tr("Recipients"), Words::tr("When")});
    }
    for (const LogGroupRow &group : groups)
        part += tableRow({group.why, group.messages, group.recipients, group.when});
    part += u'\n';
    if (const qsizetype more = logGroupsOmitted(*report.logs); more > 0)
        part += paragraph(Words::tr("Further reasons, in the JSON form: %1").arg(more));
    const QList<Row> timeline = logTimeline(report.logs->result.tally);
    if (!timeline.isEmpty())
        part += heading(3, Words::tr("What Meta said meanwhile")) + rowList(timeline);
    const QList<Row> files = logFiles(report.logs->result);
    return files.isEmpty() ? part : part + heading(3, Words::tr("Files")) + rowList(files);
}

QString findingPart(const ReportFinding &finding, qsizetype number)
{
    QString part = heading(3, Words::tr("%1. %2").arg(number).arg(finding.text.title));
    part += bold(Words::severity(finding.severity)) + u" · "_s + markdownEscaped(finding.finding.id) + u"\n\n"_s;
    part += paragraph(finding.text.meaning);
    if (!finding.text.remedy.isEmpty()) {
        part += bold(Words::tr("What to do")) + u"\n\n"_s;
        qsizetype step = 0;
        for (const QString &text : finding.text.remedy)
            part += QString::number(++step) + u". "_s + markdownEscaped(text) + u'\n';
        part += u'\n';
    }
    if (!finding.text.who.isEmpty())
        part += bold(Words::tr("Who")) + u": "_s + markdownEscaped(Words::who(finding.text.who)) + u"\n\n"_s;
    const QList<Row> evidence = evidenceRows(finding);
    if (!evidence.isEmpty())
        part += bold(Words::tr("Why we say so")) + u"\n\n"_s + rowList(evidence);
    const QList<rules::Link> links = linksOf(finding);
    for (const rules::Link &link : links)
        part += u"- "_s + linkTo(link) + u'\n';
    return links.isEmpty() ? part : part + u'\n';
}

QString findingsPart(const Report &report)
{
    if (report.findings.isEmpty() && isAboutLogsOnly(report)) // the verdict says it
        return {};
    QString part = heading(2, Words::tr("What was found"));
    if (report.findings.isEmpty())
        return part + paragraph(Words::tr("Nothing."));
    qsizetype number = 0;
    for (const ReportFinding &finding : report.findings)
        part += findingPart(finding, ++number);
    return part;
}

QString permissionsPart(const Report &report)
{
    if (report.permissions.isEmpty())
        return {};
    QString part = heading(2, Words::tr("Permissions"));
    part += tableHead({Words::tr("Permission"), Words::tr("Verdict"), Words::tr("Shown by")});
    for (const checks::PermissionResult &permission : report.permissions)
        part += tableRow({permission.name, Words::permission(permission.state), Words::proof(permission.proof)});
    return part + u'\n';
}

QString deliveryPart(const Report &report)
{
    if (report.reasons.isEmpty())
        return {};
    QString part = heading(2, Words::tr("Why the message may not have arrived"));
    part += tableHead({Words::tr("Reason"), Words::tr("State"), Words::tr("Why")});
    for (const ReportReason &reason : report.reasons)
        part += tableRow({reason.title, Words::reason(reason.state), reason.why});
    part += u'\n';
    if (!report.answers.isEmpty())
        part += heading(3, Words::tr("What was answered"));
    for (const ReportAnswer &answer : report.answers)
        part += rowList({{answer.label, answer.value}}).trimmed() + u'\n';
    part += u'\n';
    if (report.customerMessage.isEmpty())
        return part;
    part += heading(3, Words::tr("Text for the customer"));
    const QStringList lines = report.customerMessage.split(u'\n');
    for (const QString &line : lines)
        part += u"> "_s + markdownEscaped(line) + u"\n"_s + (line.isEmpty() ? u""_s : u">\n"_s);
    return part + u'\n';
}

QString checksPart(const Report &report)
{
    if (report.checks.isEmpty())
        return {};
    QString part = heading(2, Words::tr("What was checked"));
    part += tableHead({Words::tr("Check"), Words::tr("Verdict"), Words::tr("Because")});
    for (const checks::CheckResult &check : report.checks)
        part += tableRow({checkName(check.id), Words::verdict(check.verdict), becauseText(report, check)});
    return part + u'\n';
}

QString supportPart(const Report &report)
{
    const QString sentence = supportSentence(report);
    if (sentence.isEmpty())
        return {};
    return heading(2, Words::tr("For those who help")) + paragraph(sentence) + rowList(supportRows(report));
}

QString tokenPart(const Report &report)
{
    return report.hasTokenRun ? heading(2, Words::tr("The token")) + rowList(tokenRows(report)) : QString();
}

} // namespace

QByteArray writeMarkdown(const Report &report)
{
    QString text = verdictPart(report) + chainPart(report) + comparisonPart(report) + logPart(report)
        + findingsPart(report) + tokenPart(report) + permissionsPart(report) + deliveryPart(report)
        + supportPart(report) + checksPart(report);
    text += heading(2, Words::tr("About this report")) + rowList(originRows(report));
    text += paragraph(closingSentence(report));
    return text.trimmed().toUtf8() + '\n';
}

} // namespace secondtick::report
