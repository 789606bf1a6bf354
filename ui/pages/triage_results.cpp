#include "pages/triage_results.h"

#include "base/untrusted_text.h"
#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using triage::TriageResult;

namespace {

constexpr qsizetype kMostFileNotes = 10;
constexpr int kMostRows = 500;
constexpr int kConclusionRole = Qt::UserRole + 1;

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::TriagePage)
};

QString momentText(std::uint32_t seconds)
{
    return seconds == 0
        ? QString()
        : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/// "TR 40, GB 3": the largest first.
QString topOf(const std::map<QString, std::int64_t> &counts)
{
    constexpr qsizetype most = 5;
    QList<std::pair<std::int64_t, QString>> order;
    for (const auto &[name, count] : counts)
        order.append({count, name.isEmpty() ? Parts::tr("not said") : name});
    std::sort(order.begin(), order.end(), std::greater<>());
    QStringList parts;
    for (const auto &[count, name] : order.first(std::min(order.size(), most)))
        parts.append(visibleText(name, 40) + u' ' + QLocale().toString(qlonglong(count)));
    return parts.join(u", "_s);
}

QTableWidgetItem *textItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// Sorted as a number, shown as one of the user's language.
QTableWidgetItem *numberItem(std::int64_t number)
{
    QTableWidgetItem *item = textItem({});
    item->setData(Qt::DisplayRole, qlonglong(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void addLine(QVBoxLayout *column, const QString &text)
{
    QLabel *const label = makeLabel(TextRole::Body, column->parentWidget());
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
}

QString numberText(std::int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace

report::ReportFinding findingFor(const triage::Conclusion &conclusion)
{
    const triage::FailureGroup &group = conclusion.group;
    report::ReportFinding finding;
    finding.finding.id = conclusion.findingId;
    finding.severity = conclusion.severity;
    finding.text.title = conclusion.sentence;
    finding.text.meaning = conclusion.causes.join(u' ');
    finding.text.remedy = conclusion.actions;
    finding.text.who = conclusion.who;
    finding.text.reference = conclusion.source;
    const auto add = [&finding](const QString &label, const QString &value) {
        if (!value.isEmpty())
            finding.finding.evidence.append({label, value, {}, Privacy::Business});
    };
    add(u"code"_s, conclusion.code ? QString::number(*conclusion.code) : QString());
    add(u"title"_s, QString::fromStdString(group.title));
    add(u"details"_s, QString::fromStdString(group.details));
    add(Parts::tr("Recipients"), numberText(group.recipients));
    add(Parts::tr("Countries"), topOf(group.countries));
    add(Parts::tr("Sending numbers"), topOf(group.numbers));
    add(Parts::tr("Categories"), topOf(group.categories));
    add(Parts::tr("First"), momentText(group.first));
    add(Parts::tr("Last"), momentText(group.last));
    return finding;
}

QWidget *makeTotals(const TriageResult &result, QWidget *parent)
{
    QFrame *const card = makeCard(parent);
    card->setObjectName(u"triageTotals"_s);
    QVBoxLayout *const column = cardLayout(card);
    const triage::TallyResult &tally = result.tally;
    //: %1 %2 %3 numbers
    addLine(column,
            Parts::tr("Read: %1 in files: %2, lines: %3")
                .arg(QLocale().formattedDataSize(result.bytes()), numberText(result.files.size()),
                     numberText(result.lines())));
    addLine(column,
            tally.isEstimate ? Parts::tr("Messages, about: %1").arg(numberText(tally.distinctMessages))
                             : Parts::tr("Messages: %1").arg(numberText(tally.distinctMessages)));
    QStringList states;
    for (const auto &[status, count] : tally.byStatus)
        states.append(visibleText(status, 40) + u' ' + numberText(count));
    if (!states.isEmpty())
        addLine(column, Parts::tr("What became of them: %1").arg(states.join(u", "_s)));
    if (tally.sentNeverDelivered.all() > 0) {
        addLine(column,
                Parts::tr("Sent and not yet delivered: %1; of these, past the time Meta holds a message: %2")
                    .arg(numberText(tally.sentNeverDelivered.all()), numberText(tally.sentNeverDelivered.pastHold)));
    }
    if (tally.deliveredAfterFailed > 0) {
        addLine(column,
                Parts::tr("Reported as failed once, and delivered all the same: %1")
                    .arg(numberText(tally.deliveredAfterFailed)));
    }
    if (result.counts().skipped > 0)
        addLine(column, Parts::tr("Places that could not be read: %1").arg(numberText(result.counts().skipped)));
    return card;
}

QWidget *makeFileNotes(const TriageResult &result, QWidget *parent)
{
    QStringList lines;
    for (const triage::FileReport &file : result.files) {
        if (file.verdict == "ok"_L1 || lines.size() >= kMostFileNotes)
            continue;
        QString line = file.verdict == "refuse"_L1
            //: %1 a file
            ? Parts::tr("%1: no webhooks of Meta could be read in it.").arg(visibleText(file.path, 200))
            //: %1 a file
            : Parts::tr("%1: read with gaps.").arg(visibleText(file.path, 200));
        if (!file.counts.skips.isEmpty())
            line += u' ' + Parts::tr("The first gap is in line %1.").arg(file.counts.skips.first().line);
        lines.append(line);
    }
    if (lines.isEmpty())
        return nullptr;
    auto *notice = new Notice(parent);
    notice->setNews(Status::Unknown, lines.join(u'\n'));
    return notice;
}

QTableWidget *makeGroupTable(const QList<triage::Conclusion> &conclusions, QWidget *parent)
{
    const int rows = std::min(int(conclusions.size()), kMostRows);
    auto *table = new QTableWidget(rows, 5, parent);
    table->setObjectName(u"groupTable"_s);
    table->setHorizontalHeaderLabels(
        {Parts::tr("Why"), Parts::tr("Code"), Parts::tr("Messages"), Parts::tr("Share, %"), Parts::tr("Recipients")});
    for (int row = 0; row < rows; ++row) {
        const triage::Conclusion &conclusion = conclusions.at(row);
        QTableWidgetItem *const why = textItem(visibleText(conclusion.title, 120));
        why->setData(kConclusionRole, row);
        why->setToolTip(why->text());
        table->setItem(row, 0, why);
        table->setItem(row, 1, conclusion.code ? numberItem(*conclusion.code) : textItem({}));
        table->setItem(row, 2, numberItem(conclusion.group.count));
        table->setItem(row, 3, numberItem(qRound64(conclusion.share * 100)));
        table->setItem(row, 4, numberItem(conclusion.group.recipients));
    }
    table->setAccessibleName(Parts::tr("Failures by reason"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long reason wraps
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::DescendingOrder);
    return table;
}

int conclusionOfRow(const QTableWidget &table, int row)
{
    const QTableWidgetItem *item = table.item(row, 0);
    return item == nullptr ? -1 : item->data(kConclusionRole).toInt();
}

} // namespace secondtick::ui
