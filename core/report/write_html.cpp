#include "report/check_names.h"
#include "report/html_style.h"
#include "report/log_outline.h"
#include "report/mark.h"
#include "report/markup.h"
#include "report/outline.h"
#include "report/support.h"
#include "report/verdict.h"
#include "report/words.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

/// The class of the style sheet.
QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return u"fine"_s;
    case Tone::Warning:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

/// One element with text inside; the only way in which text gets into the document.
QString element(const QString &name, const QString &text, const QString &styleClass = {})
{
    const QString attribute = styleClass.isEmpty() ? QString() : u" class=\""_s + styleClass + u'"';
    return u'<' + name + attribute + u'>' + htmlEscaped(text) + u"</"_s + name + u'>';
}

QString tag(const Mark &mark, const QString &word)
{
    return u"<span class=\"tag "_s + classOf(mark.tone) + u"\"><i aria-hidden=\"true\">"_s + mark.shape + u"</i>"_s
        + htmlEscaped(word) + u"</span>"_s;
}

QString cell(const QString &content)
{
    return u"<td>"_s + content + u"</td>"_s;
}

QString section(const QString &title, const QString &content)
{
    return u"<section>"_s + element(u"h2"_s, title) + content + u"</section>\n"_s;
}

QString card(const QString &content)
{
    return u"<div class=\"card long\">"_s + content + u"</div>"_s;
}

QString table(const QStringList &head, const QString &rows)
{
    QString cells;
    for (const QString &title : head)
        cells += u"<th scope=\"col\">"_s + htmlEscaped(title) + u"</th>"_s;
    return card(u"<table><thead><tr>"_s + cells + u"</tr></thead><tbody>"_s + rows + u"</tbody></table>"_s);
}

QString rowTable(const QList<Row> &rows, const QString &styleClass = u"rows"_s)
{
    QString body;
    for (const Row &row : rows) {
        body += u"<tr><th scope=\"row\">"_s + htmlEscaped(row.label) + u"</th>"_s
            + cell(element(u"span"_s, row.value, u"raw"_s)) + u"</tr>"_s;
    }
    return u"<table class=\""_s + styleClass + u"\"><tbody>"_s + body + u"</tbody></table>"_s;
}

QString verdictPart(const Report &report)
{
    const Mark mark = markOf(report);
    QString part = u"<header><p class=\"brand\"><b>Second Tick</b> · "_s
        + htmlEscaped(Words::moment(report.generatedAt)) + u"</p><div class=\"card verdict "_s + classOf(mark.tone)
        + u"\">"_s;
    part += tag(mark, Words::overall(report)) + element(u"h1"_s, report.headline);
    part += u"<p class=\"step\">"_s + element(u"b"_s, Words::tr("First step:")) + u' ' + htmlEscaped(report.firstStep)
        + u"</p></div>"_s;
    const QStringList sentences = notices(report);
    for (const QString &sentence : sentences)
        part += element(u"p"_s, sentence, u"notice"_s);
    return part + u"</header>\n"_s;
}

QString chainPart(const Report &report)
{
    if (!hasChain(report))
        return {};
    QString items;
    for (const checks::ChainNode &node : report.chain) {
        const Mark mark = markOf(node.state);
        items += u"<li class=\""_s + classOf(mark.tone) + u"\"><span class=\"dot\" aria-hidden=\"true\">"_s + mark.shape
            + u"</span>"_s + element(u"b"_s, Words::node(node.node))
            + element(u"span"_s, Words::nodeState(node.state), u"tag"_s) + element(u"span"_s, node.label, u"which"_s)
            + element(u"span"_s, nodeId(node), u"which id"_s) + u"</li>"_s;
    }
    QString remarks;
    const QStringList sentences = chainRemarks(report);
    for (const QString &sentence : sentences)
        remarks += element(u"li"_s, sentence);
    if (!remarks.isEmpty())
        remarks = u"<ul>"_s + remarks + u"</ul>"_s;
    return section(Words::tr("The chain"), card(u"<ol class=\"chain\">"_s + items + u"</ol>"_s + remarks));
}

QString remedyPart(const rules::FindingText &text)
{
    QString part;
    if (!text.remedy.isEmpty()) {
        part += element(u"p"_s, Words::tr("What to do"), u"label"_s) + u"<ol class=\"steps\">"_s;
        for (const QString &step : text.remedy)
            part += element(u"li"_s, step);
        part += u"</ol>"_s;
    }
    if (!text.who.isEmpty()) {
        part += u"<p>"_s + element(u"span"_s, Words::tr("Who:"), u"quiet"_s) + u' ' + htmlEscaped(Words::who(text.who))
            + u"</p>"_s;
    }
    return part;
}

QString findingPart(const ReportFinding &finding)
{
    const Mark mark = markOf(finding.severity);
    QString part = u"<article class=\"card finding "_s + classOf(mark.tone) + u"\"><div class=\"head\">"_s
        + element(u"h3"_s, finding.text.title) + tag(mark, Words::severity(finding.severity)) + u"</div>"_s;
    part += element(u"p"_s, finding.text.meaning) + remedyPart(finding.text);
    const QList<Row> evidence = evidenceRows(finding);
    if (!evidence.isEmpty())
        part += element(u"p"_s, Words::tr("Why we say so"), u"label"_s) + rowTable(evidence, u"evidence"_s);
    QString links;
    const QList<rules::Link> all = linksOf(finding);
    for (const rules::Link &link : all) {
        links += u"<li><a rel=\"noreferrer\" href=\""_s + htmlEscaped(link.url) + u"\">"_s + htmlEscaped(link.label)
            + u"</a></li>"_s;
    }
    if (!links.isEmpty())
        part += u"<ul class=\"links\">"_s + links + u"</ul>"_s;
    return part + element(u"p"_s, finding.finding.id, u"note"_s) + u"</article>\n"_s;
}

QString findingsPart(const Report &report)
{
    if (report.findings.isEmpty() && isAboutLogsOnly(report)) // the verdict says it
        return {};
    QString part;
    for (const ReportFinding &finding : report.findings)
        part += findingPart(finding);
    return section(Words::tr("What was found"), part.isEmpty() ? element(u"p"_s, Words::tr("Nothing.")) : part);
}

QString permissionsPart(const Report &report)
{
    QString rows;
    for (const checks::PermissionResult &permission : report.permissions) {
        rows += u"<tr><th scope=\"row\">"_s + htmlEscaped(permission.name) + u"</th>"_s
            + cell(tag(markOf(permission.state), Words::permission(permission.state)))
            + cell(htmlEscaped(Words::proof(permission.proof))) + u"</tr>"_s;
    }
    if (rows.isEmpty())
        return {};
    return section(Words::tr("Permissions"),
                   table({Words::tr("Permission"), Words::tr("Verdict"), Words::tr("Shown by")}, rows));
}

QString reasonsPart(const Report &report)
{
    QString rows;
    for (const ReportReason &reason : report.reasons) {
        rows += u"<tr><th scope=\"row\">"_s + htmlEscaped(reason.title) + u"</th>"_s
            + cell(tag(markOf(reason.state), Words::reason(reason.state))) + cell(htmlEscaped(reason.why)) + u"</tr>"_s;
    }
    if (rows.isEmpty())
        return {};
    return section(Words::tr("Why the message may not have arrived"),
                   table({Words::tr("Reason"), Words::tr("State"), Words::tr("Why")}, rows));
}

QString answersPart(const Report &report)
{
    QList<Row> rows;
    for (const ReportAnswer &answer : report.answers)
        rows.append({answer.label, answer.value});
    QString part = rows.isEmpty() ? QString() : section(Words::tr("What was answered"), card(rowTable(rows)));
    if (!report.customerMessage.isEmpty()) {
        part +=
            section(Words::tr("Text for the customer"), card(element(u"div"_s, report.customerMessage, u"message"_s)));
    }
    return part;
}

QString comparisonPart(const Report &report)
{
    if (!report.comparison)
        return {};
    return section(Words::tr("Since last time"),
                   card(element(u"p"_s, comparisonSentence(report)) + rowTable(comparisonRows(report))));
}

QString logTable(const triage::CountedLogs &logs)
{
    QString rows;
    const QList<LogGroupRow> groups = logGroups(logs);
    for (const LogGroupRow &group : groups) {
        rows += u"<tr><th scope=\"row\">"_s + htmlEscaped(group.why) + u"</th>"_s + cell(htmlEscaped(group.messages))
            + cell(htmlEscaped(group.recipients)) + cell(htmlEscaped(group.when)) + u"</tr>"_s;
    }
    if (rows.isEmpty())
        return {};
    QString part = table({Words::tr("Why"), Words::tr("Messages"), Words::tr("Recipients"), Words::tr("When")}, rows);
    if (const qsizetype more = logGroupsOmitted(logs); more > 0)
        part += element(u"p"_s, Words::tr("Further reasons, in the JSON form: %1").arg(more), u"note"_s);
    return section(Words::tr("Why messages failed, what to fix first at the top"), part);
}

QString logPart(const Report &report)
{
    if (!report.logs)
        return {};
    const triage::TriageResult &result = report.logs->result;
    QString part = section(Words::tr("The logs"), card(rowTable(logTotals(result)))) + logTable(*report.logs);
    const QList<Row> timeline = logTimeline(result.tally);
    if (!timeline.isEmpty())
        part += section(Words::tr("What Meta said meanwhile"), card(rowTable(timeline)));
    return part + section(Words::tr("Files"), card(rowTable(logFiles(result))));
}

QString checksPart(const Report &report)
{
    QString rows;
    for (const checks::CheckResult &check : report.checks) {
        rows += u"<tr><th scope=\"row\">"_s + htmlEscaped(checkName(check.id)) + u"</th>"_s
            + cell(tag(markOf(check.verdict), Words::verdict(check.verdict)))
            + cell(htmlEscaped(becauseText(report, check))) + u"</tr>"_s;
    }
    if (rows.isEmpty())
        return {};
    return section(Words::tr("What was checked"),
                   table({Words::tr("Check"), Words::tr("Verdict"), Words::tr("Because")}, rows));
}

QString supportPart(const Report &report)
{
    const QString sentence = supportSentence(report);
    if (sentence.isEmpty())
        return {};
    return section(Words::tr("For those who help"), card(element(u"p"_s, sentence) + rowTable(supportRows(report))));
}

QString documentHead(const Report &report)
{
    const QString direction = Words::direction() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + htmlEscaped(Words::languageCode()) + u"\" dir=\""_s + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"_s
        + element(u"title"_s, Words::tr("%1 – Second Tick report").arg(report.headline)) + u"\n<style>"_s
        + QString::fromUtf16(kHtmlStyle) + u"</style>\n</head>\n"_s;
}

} // namespace

QByteArray writeHtml(const Report &report)
{
    QString body =
        verdictPart(report) + chainPart(report) + comparisonPart(report) + logPart(report) + findingsPart(report);
    if (report.hasTokenRun)
        body += section(Words::tr("The token"), card(rowTable(tokenRows(report))));
    body +=
        permissionsPart(report) + reasonsPart(report) + answersPart(report) + supportPart(report) + checksPart(report);
    body += section(Words::tr("About this report"),
                    card(rowTable(originRows(report))) + element(u"p"_s, closingSentence(report), u"note"_s));
    const QString document = documentHead(report) + u"<body>\n<main>\n"_s + body + u"</main>\n</body>\n</html>\n"_s;
    return document.toUtf8();
}

} // namespace secondtick::report
