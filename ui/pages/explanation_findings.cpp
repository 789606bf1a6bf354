#include "pages/explanation_findings.h"

#include <QCoreApplication>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::ExplainPage)
};

Severity severityOf(const explain::Item &item)
{
    if (item.category == "unknown"_L1)
        return Severity::Info;
    return item.side == "sender"_L1 || item.side == "app"_L1 ? Severity::Error : Severity::Warning;
}

QList<Evidence> evidenceOf(const explain::Item &item)
{
    QList<Evidence> evidence;
    const auto add = [&evidence](const QString &label, const QString &value) {
        if (!value.isEmpty())
            evidence.append({label, value, {}, Privacy::Business});
    };
    add(u"code"_s, QString::number(item.code));
    add(u"error_subcode"_s, item.subcode ? QString::number(*item.subcode) : QString());
    add(u"title"_s, item.platformTitle);
    add(u"message"_s, item.platformMessage);
    add(u"details"_s, item.platformDetails);
    add(u"possible_solution"_s, item.platformSolution);
    add(u"fbtrace_id"_s, item.traceId);
    return evidence;
}

QString meaningOf(const explain::Item &item)
{
    QStringList sentences{item.about};
    sentences += item.causes;
    if (item.category != "unknown"_L1)
        sentences += explain::retrySentence(item);
    if (item.count > 1)
        sentences += Labels::tr("It stands in the text %n times.", nullptr, item.count);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

report::ReportFinding findingFor(const explain::Item &item)
{
    report::ReportFinding finding;
    finding.finding.id = u"error.%1"_s.arg(item.code);
    finding.finding.evidence = evidenceOf(item);
    finding.severity = severityOf(item);
    finding.text.title = item.title;
    finding.text.meaning = meaningOf(item);
    finding.text.remedy = item.actions;
    finding.text.who = item.who;
    finding.text.reference = item.source;
    return finding;
}

} // namespace secondtick::ui
