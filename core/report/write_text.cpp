#include "language/text_language.h"
#include "report/check_names.h"
#include "report/log_outline.h"
#include "report/markup.h"
#include "report/outline.h"
#include "report/support.h"
#include "report/verdict.h"
#include "report/words.h"

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 72; // fits the preview, and mail that quotes it

QString lines(const QString &text, const QString &first = {}, const QString &indent = {})
{
    const QStringList wrappedLines = wrapped(text, kWidth, first, indent);
    return wrappedLines.isEmpty() ? QString() : wrappedLines.join(u'\n') + u'\n';
}

QString heading(const QString &text)
{
    return u'\n' + text + u'\n' + QString(std::min(kWidth, columnsOf(text)), u'-') + u'\n';
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

/// Label and value in two columns; a long label stands above its value rather than being cut.
QString rowList(const QList<Row> &rows, const QString &indent = u"  "_s)
{
    constexpr int widestLabel = 30;
    int width = 0;
    for (const Row &row : rows)
        width = std::max(width, std::min(widestLabel, columnsOf(row.label)));
    const QString column(indent.size() + width + 2, u' ');
    QString list;
    for (const Row &row : rows) {
        const bool isLong = columnsOf(row.label) > width;
        if (isLong)
            list += lines(row.label, indent, indent);
        list += lines(row.value, isLong ? column : indent + padded(row.label, width) + u"  "_s, column);
    }
    return list;
}

/// The mark before a node: shape and word, for terminals and readers without colour.
QString markOf(checks::ChainNode::State state)
{
    using State = checks::ChainNode::State;
    switch (state) {
    case State::Whole:
        return u"[ok]"_s;
    case State::Limited:
        return u"[!]"_s;
    case State::Broken:
        return u"[X]"_s;
    case State::NotChecked:
        return u"[ ]"_s;
    case State::CouldNotCheck:
        return u"[?]"_s;
    }
    Q_UNREACHABLE();
}

QString verdictPart(const Report &report)
{
    QString part = lines(report.headline, language::textLocale().toUpper(Words::overall(report)) + u": "_s, u"  "_s);
    part += lines(report.firstStep, Words::tr("First step:") + u' ', u"  "_s);
    const QStringList sentences = notices(report);
    for (const QString &sentence : sentences)
        part += lines(sentence, u"* "_s, u"  "_s);
    return part;
}

QString chainPart(const Report &report)
{
    if (!hasChain(report))
        return {};
    QString part = heading(Words::tr("The chain"));
    int widest = 0;
    for (const checks::ChainNode &node : report.chain)
        widest = std::max(widest, columnsOf(Words::node(node.node)));
    for (const checks::ChainNode &node : report.chain) {
        const QString begin = u"  "_s + padded(markOf(node.state), 6) + padded(Words::node(node.node), widest + 2);
        const QString detail = nodeDetail(node);
        const QString state = Words::nodeState(node.state);
        part += lines(detail.isEmpty() ? state : state + u" · "_s + detail, begin, QString(widest + 10, u' '));
    }
    const QStringList remarks = chainRemarks(report);
    for (const QString &remark : remarks)
        part += lines(remark, u"  - "_s, u"    "_s);
    return part;
}

QString comparisonPart(const Report &report)
{
    if (!report.comparison)
        return {};
    return heading(Words::tr("Since last time")) + lines(comparisonSentence(report), u"  "_s, u"  "_s)
        + rowList(comparisonRows(report));
}

QString logPart(const Report &report)
{
    if (!report.logs)
        return {};
    QString part = heading(Words::tr("The logs")) + rowList(logTotals(report.logs->result));
    const QList<LogGroupRow> groups = logGroups(*report.logs);
    if (!groups.isEmpty())
        part += heading(Words::tr("Why messages failed, what to fix first at the top"));
    for (const LogGroupRow &group : groups) {
        part += lines(group.why, u"  "_s + padded(group.messages, 16) + u"  "_s, QString(20, u' '));
        //: %1 a number; %2 a time from when to when
        part += lines(Words::tr("recipients: %1; %2").arg(group.recipients, group.when), QString(20, u' '),
                      QString(20, u' '));
    }
    if (const qsizetype more = logGroupsOmitted(*report.logs); more > 0)
        part += lines(Words::tr("Further reasons, in the JSON form: %1").arg(more), u"  "_s, u"  "_s);
    const QList<Row> timeline = logTimeline(report.logs->result.tally);
    if (!timeline.isEmpty())
        part += heading(Words::tr("What Meta said meanwhile")) + rowList(timeline);
    const QList<Row> files = logFiles(report.logs->result);
    return files.isEmpty() ? part : part + heading(Words::tr("Files")) + rowList(files);
}

QString findingPart(const ReportFinding &finding, qsizetype number)
{
    const QString indent = u"   "_s;
    const QString begin = QString::number(number) + u". ["_s + Words::severity(finding.severity) + u"] "_s;
    QString part = u'\n' + lines(finding.text.title, begin, indent);
    part += lines(finding.text.meaning, indent, indent);
    if (!finding.text.remedy.isEmpty())
        part += indent + Words::tr("What to do:") + u'\n';
    qsizetype step = 0;
    for (const QString &text : finding.text.remedy)
        part += lines(text, indent + u"  "_s + QString::number(++step) + u". "_s, indent + u"     "_s);
    if (!finding.text.who.isEmpty())
        part += lines(Words::who(finding.text.who), indent + Words::tr("Who:") + u' ', indent);
    const QList<Row> evidence = evidenceRows(finding);
    if (!evidence.isEmpty())
        part += indent + Words::tr("Why we say so:") + u'\n' + rowList(evidence, indent + u"  "_s);
    const QList<rules::Link> links = linksOf(finding);
    for (const rules::Link &link : links)
        part += lines(link.label + u": "_s + link.url, indent, indent + u"  "_s);
    return part + indent + u'(' + finding.finding.id + u")\n"_s;
}

QString findingsPart(const Report &report)
{
    if (report.findings.isEmpty() && isAboutLogsOnly(report)) // the verdict says it
        return {};
    QString part = heading(Words::tr("What was found"));
    if (report.findings.isEmpty())
        return part + lines(Words::tr("Nothing."), u"  "_s, u"  "_s);
    qsizetype number = 0;
    for (const ReportFinding &finding : report.findings)
        part += findingPart(finding, ++number);
    return part;
}

QString permissionsPart(const Report &report)
{
    QList<Row> rows;
    for (const checks::PermissionResult &permission : report.permissions) {
        const QString state = Words::permission(permission.state);
        const QString proof = Words::proof(permission.proof);
        rows.append({permission.name, proof.isEmpty() ? state : state + u" · "_s + proof});
    }
    return rows.isEmpty() ? QString() : heading(Words::tr("Permissions")) + rowList(rows);
}

QString deliveryPart(const Report &report)
{
    if (report.reasons.isEmpty())
        return {};
    QString part = heading(Words::tr("Why the message may not have arrived"));
    for (const ReportReason &reason : report.reasons) {
        part += lines(reason.title, u"  ["_s + Words::reason(reason.state) + u"] "_s, u"    "_s);
        part += lines(reason.why, u"    "_s, u"    "_s);
    }
    QList<Row> answers;
    for (const ReportAnswer &answer : report.answers)
        answers.append({answer.label, answer.value});
    if (!answers.isEmpty())
        part += heading(Words::tr("What was answered")) + rowList(answers);
    if (report.customerMessage.isEmpty())
        return part;
    part += heading(Words::tr("Text for the customer"));
    const QStringList paragraphs = report.customerMessage.split(u'\n');
    for (const QString &paragraph : paragraphs)
        part += paragraph.trimmed().isEmpty() ? u"\n"_s : lines(paragraph, u"  "_s, u"  "_s);
    return part;
}

QString checksPart(const Report &report)
{
    QList<Row> rows;
    for (const checks::CheckResult &check : report.checks) {
        const QString verdict = Words::verdict(check.verdict);
        const QString because = becauseText(report, check);
        rows.append({checkName(check.id), because.isEmpty() ? verdict : verdict + u" · "_s + because});
    }
    return rows.isEmpty() ? QString() : heading(Words::tr("What was checked")) + rowList(rows);
}

QString supportPart(const Report &report)
{
    const QString sentence = supportSentence(report);
    if (sentence.isEmpty())
        return {};
    return heading(Words::tr("For those who help")) + lines(sentence, u"  "_s, u"  "_s) + rowList(supportRows(report));
}

QString tokenPart(const Report &report)
{
    return report.hasTokenRun ? heading(Words::tr("The token")) + rowList(tokenRows(report)) : QString();
}

} // namespace

QByteArray writeText(const Report &report)
{
    QString text = verdictPart(report) + chainPart(report) + comparisonPart(report) + logPart(report)
        + findingsPart(report) + tokenPart(report) + permissionsPart(report) + deliveryPart(report)
        + supportPart(report) + checksPart(report);
    text += heading(Words::tr("About this report")) + rowList(originRows(report)) + u'\n';
    text += lines(closingSentence(report));
    return text.toUtf8();
}

} // namespace secondtick::report
