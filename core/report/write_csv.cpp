#include "report/log_json.h"
#include "report/markup.h"
#include "report/report.h"
#include "report/words.h"

#include <QStringList>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

QString countsCell(const std::map<QString, std::int64_t> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts.append(u"%1: %2"_s.arg(name).arg(count));
    return parts.join(u"; "_s);
}

QString csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(csvCell(cell));
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray writeCsv(const Report &report)
{
    QString table = csvRow({u"code"_s, u"title"_s, u"side"_s, u"count"_s, u"share"_s, u"recipients"_s, u"first"_s,
                            u"last"_s, u"retryable"_s, u"by_country"_s, u"by_number"_s, u"by_category"_s, u"action"_s});
    const QList<triage::Conclusion> groups = report.logs ? report.logs->conclusions : QList<triage::Conclusion>();
    for (const triage::Conclusion &conclusion : groups) {
        const triage::FailureGroup &group = conclusion.group;
        table += csvRow({conclusion.code ? QString::number(*conclusion.code) : QString(), conclusion.title,
                         conclusion.side, QString::number(group.count), QString::number(conclusion.share, 'f', 4),
                         QString::number(group.recipients), timeWord(group.first), timeWord(group.last),
                         conclusion.retry.mayHelp ? u"yes"_s : u"no"_s, countsCell(group.countries),
                         countsCell(group.numbers), countsCell(group.categories), conclusion.actions.value(0)});
    }
    return table.toUtf8();
}

} // namespace secondtick::report
