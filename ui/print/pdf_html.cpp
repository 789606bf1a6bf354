#include "print/pdf_html.h"

#include "print/pdf_blocks.h"
#include "report/check_names.h"
#include "report/log_outline.h"
#include "report/mark.h"
#include "report/markup.h"
#include "report/outline.h"
#include "report/support.h"
#include "report/verdict.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace secondtick::print {

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace {

QString verdictPart(const Report &report)
{
    const Mark mark = markOf(report);
    QString part = paragraph(bold(u"Second Tick"_s) + quiet(u" · "_s + Words::moment(report.generatedAt)));
    QString box = paragraph(tag(mark, Words::overall(report)));
    box +=
        u"<h1 style=\"font-size:17pt;margin-top:2px;margin-bottom:4px\">"_s + htmlEscaped(report.headline) + u"</h1>"_s;
    box += paragraph(bold(Words::tr("First step:")) + u' ' + htmlEscaped(report.firstStep));
    part += barred(mark.tone, box);
    const QStringList sentences = notices(report);
    for (const QString &sentence : sentences)
        part += paragraph(bold(sentence), 6);
    return part;
}

QString chainPart(const Report &report)
{
    if (!hasChain(report))
        return {};
    QStringList shapes;
    QStringList names;
    QStringList details;
    for (const checks::ChainNode &node : report.chain) {
        const Mark mark = markOf(node.state);
        const QString width = u"width=\"12%\" align=\"center\""_s;
        shapes += cell(u"<span style=\"font-size:14pt\">"_s + coloured(mark.shape, colourOf(mark.tone)) + u"</span>"_s,
                       width);
        names +=
            cell(bold(Words::node(node.node)) + u"<br>"_s + coloured(Words::nodeState(node.state), colourOf(mark.tone)),
                 width);
        details +=
            cell(u"<span style=\"font-size:7pt\">"_s + quiet(node.label)
                     + u"<br></span><span style=\"font-size:5.5pt\">"_s + quiet(isolated(nodeId(node))) + u"</span>"_s,
                 width);
    }
    QString remarks;
    const QStringList sentences = chainRemarks(report);
    for (const QString &sentence : sentences)
        remarks += paragraph(quiet(sentence), 2);
    return heading(Words::tr("The chain"))
        + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\" style=\"font-size:8pt\">"_s + sideBySide(shapes)
        + sideBySide(names) + sideBySide(details) + u"</table>"_s + remarks;
}

QString remedyPart(const rules::FindingText &text)
{
    QString part;
    if (!text.remedy.isEmpty()) {
        part += paragraph(bold(Words::tr("What to do")), 4)
            + u"<ol style=\"margin-top:0px;margin-bottom:0px;-qt-list-indent:1\">"_s;
        for (const QString &step : text.remedy)
            part += u"<li>"_s + htmlEscaped(step) + u"</li>"_s;
        part += u"</ol>"_s;
    }
    if (!text.who.isEmpty())
        part += paragraph(quiet(Words::tr("Who:")) + u' ' + htmlEscaped(Words::who(text.who)), 3);
    return part;
}

QString findingPart(const ReportFinding &finding)
{
    const Mark mark = markOf(finding.severity);
    QString part = paragraph(u"<span style=\"font-size:10.5pt\">"_s + bold(finding.text.title) + u"</span> &nbsp; "_s
                             + tag(mark, Words::severity(finding.severity)));
    part += paragraph(htmlEscaped(finding.text.meaning)) + remedyPart(finding.text);
    const QList<Row> evidence = evidenceRows(finding);
    if (!evidence.isEmpty())
        part += paragraph(bold(Words::tr("Why we say so")), 4);
    for (const Row &each : evidence)
        part += paragraph(quiet(each.label) + u" &nbsp; "_s + htmlEscaped(isolated(each.value)));
    const QList<rules::Link> links = linksOf(finding);
    for (const rules::Link &link : links) {
        part += paragraph(htmlEscaped(link.label) + u"<br><a href=\""_s + htmlEscaped(link.url)
                              + u"\"><span style=\"color:#123c7a;font-size:8pt\">"_s + htmlEscaped(link.url)
                              + u"</span></a>"_s,
                          3);
    }
    part += paragraph(u"<span style=\"font-size:7.5pt\">"_s + quiet(finding.finding.id) + u"</span>"_s, 3);
    return barred(mark.tone, part);
}

QString findingsPart(const Report &report)
{
    if (report.findings.isEmpty() && isAboutLogsOnly(report)) // the verdict says it
        return {};
    QString part = heading(Words::tr("What was found"));
    if (report.findings.isEmpty())
        return part + paragraph(htmlEscaped(Words::tr("Nothing.")));
    for (const ReportFinding &finding : report.findings.first(std::min(report.findings.size(), kMostPrintedFindings)))
        part += findingPart(finding);
    if (report.findings.size() > kMostPrintedFindings) {
        const QString sentence =
            QCoreApplication::translate("secondtick::print::PdfWords",
                                        "Findings printed: only the first %1 of %2. The HTML form has them all.")
                .arg(kMostPrintedFindings)
                .arg(report.findings.size());
        part += paragraph(bold(sentence), 8);
    }
    return part;
}

QString comparisonPart(const Report &report)
{
    if (!report.comparison)
        return {};
    return heading(Words::tr("Since last time")) + paragraph(htmlEscaped(comparisonSentence(report)))
        + rowTable(comparisonRows(report));
}

QString logPart(const Report &report)
{
    if (!report.logs)
        return {};
    const triage::TriageResult &result = report.logs->result;
    QString part = heading(Words::tr("The logs")) + rowTable(logTotals(result));
    QString rows;
    const QList<LogGroupRow> groups = logGroups(*report.logs);
    for (const LogGroupRow &group : groups)
        rows += row({htmlEscaped(group.why), htmlEscaped(group.messages), quiet(group.when)});
    if (!rows.isEmpty())
        part += heading(Words::tr("Why messages failed, what to fix first at the top")) + table(rows);
    const QList<Row> timeline = logTimeline(result.tally);
    if (!timeline.isEmpty())
        part += heading(Words::tr("What Meta said meanwhile")) + rowTable(timeline);
    return part + heading(Words::tr("Files")) + rowTable(logFiles(result));
}

QString permissionsPart(const Report &report)
{
    QString rows;
    for (const checks::PermissionResult &permission : report.permissions) {
        rows += row({htmlEscaped(permission.name), tag(markOf(permission.state), Words::permission(permission.state)),
                     htmlEscaped(Words::proof(permission.proof))});
    }
    return rows.isEmpty() ? rows : heading(Words::tr("Permissions")) + table(rows);
}

QString deliveryPart(const Report &report)
{
    QString reasons;
    for (const ReportReason &reason : report.reasons) {
        reasons += row({htmlEscaped(reason.title), tag(markOf(reason.state), Words::reason(reason.state)),
                        htmlEscaped(reason.why)});
    }
    if (reasons.isEmpty())
        return {};
    QString part = heading(Words::tr("Why the message may not have arrived")) + table(reasons);
    QList<Row> answers;
    for (const ReportAnswer &answer : report.answers)
        answers.append({answer.label, answer.value});
    if (!answers.isEmpty())
        part += heading(Words::tr("What was answered")) + rowTable(answers);
    if (report.customerMessage.isEmpty())
        return part;
    part += heading(Words::tr("Text for the customer"));
    const QStringList lines = report.customerMessage.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        part += paragraph(htmlEscaped(line));
    return part;
}

QString checksPart(const Report &report)
{
    QString rows;
    for (const checks::CheckResult &check : report.checks) {
        rows += row({htmlEscaped(checkName(check.id)), tag(markOf(check.verdict), Words::verdict(check.verdict)),
                     htmlEscaped(becauseText(report, check))});
    }
    return rows.isEmpty() ? rows : heading(Words::tr("What was checked")) + table(rows);
}

QString supportPart(const Report &report)
{
    const QString sentence = supportSentence(report);
    if (sentence.isEmpty())
        return {};
    return heading(Words::tr("For those who help")) + paragraph(htmlEscaped(sentence)) + rowTable(supportRows(report));
}

} // namespace

QString pdfHtml(const Report &report)
{
    QString body =
        verdictPart(report) + chainPart(report) + comparisonPart(report) + logPart(report) + findingsPart(report);
    if (report.hasTokenRun)
        body += heading(Words::tr("The token")) + rowTable(tokenRows(report));
    body += permissionsPart(report) + deliveryPart(report) + supportPart(report) + checksPart(report);
    body += heading(Words::tr("About this report")) + rowTable(originRows(report))
        + paragraph(quiet(closingSentence(report)), 8);
    const QString direction = Words::direction() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<html dir=\""_s + direction + u"\"><body>"_s + body + u"</body></html>"_s;
}

} // namespace secondtick::print
