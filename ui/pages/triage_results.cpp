#include "pages/triage_results.h"

#include "pages/hours_card.h"
#include "pages/timeline_card.h"
#include "report/log_findings.h"
#include "report/log_outline.h"
#include "rules/retry_words.h"
#include "style/appearance.h"
#include "widgets/finding_card.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/open_parts.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(TextRole role, const QString &text, QWidget *parent)
{
    QLabel *const label = makeLabel(role, parent);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Label and value side by side, one above the other where the text is large.
QFormLayout *makeRows(const QList<report::Row> &rows, QWidget *parent)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(2 * style::kGrid);
    form->setVerticalSpacing(style::kGrid / 2);
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const report::Row &row : rows) {
        form->addRow(makeText(TextRole::Muted, breakable(row.label), parent),
                     makeText(TextRole::Body, row.value, parent));
    }
    return form;
}

} // namespace

report::ReportFinding cardFor(const triage::Conclusion &conclusion)
{
    report::ReportFinding finding;
    finding.finding = report::findingOf(conclusion);
    finding.severity = conclusion.severity;
    finding.text.title = conclusion.sentence;
    finding.text.meaning = conclusion.causes.join(u' ');
    finding.text.remedy = conclusion.actions;
    if (conclusion.code && conclusion.findingId != "error.unknown"_L1)
        finding.text.remedy.append(rules::retrySentence(conclusion.retry));
    finding.text.who = conclusion.who;
    finding.text.reference = conclusion.source;
    return finding;
}

TriageResults::TriageResults(const triage::CountedLogs &logs, std::function<report::Report()> report, QWidget *parent)
    : QWidget(parent)
    , m_logs(logs)
    , m_export(new LogExport(std::move(report), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid + style::kGrid / 2);
    if (!m_logs.conclusions.isEmpty())
        showGroups(column);
    QFrame *const totals = makeCard(this);
    totals->setObjectName(u"triageTotals"_s);
    cardLayout(totals)->addWidget(makeText(TextRole::Section, tr("What was read"), totals));
    cardLayout(totals)->addLayout(makeRows(report::logTotals(m_logs.result), totals));
    auto *files = new Fold(totals);
    files->setObjectName(u"triageFiles"_s);
    files->setTexts(tr("Files, and what could not be read"), {});
    files->bodyLayout()->addLayout(makeRows(report::logFiles(m_logs.result), files));
    if (report::hasGaps(m_logs.result))
        files->unfold();
    cardLayout(totals)->addWidget(files);
    column->addWidget(totals);
    if (!m_logs.result.tally.notices.empty())
        column->addWidget(new TimelineCard(m_logs.result.tally, this));
    m_export->setVisible(m_logs.result.counts().events > 0);
    column->addWidget(m_export);
}

void TriageResults::showGroups(QVBoxLayout *column)
{
    auto *first = new QWidget(this);
    m_place = new QVBoxLayout(first);
    m_place->setContentsMargins({});
    m_hours = new HoursCard(m_logs.conclusions, this);
    m_groups = new GroupsCard(m_logs.conclusions, this);
    column->addWidget(first);
    column->addWidget(m_groups);
    column->addWidget(m_hours);
    connect(m_groups, &GroupsCard::chosen, this, &TriageResults::choose);
    choose(0);
}

TriageResults::View TriageResults::view() const
{
    return {m_group, m_groups != nullptr ? m_groups->view() : GroupsCard::View(), openParts(this)};
}

void TriageResults::setView(const View &view)
{
    if (m_groups != nullptr) {
        m_groups->setView(view.table);
        choose(view.group);
    }
    openAgain(this, view.open);
}

void TriageResults::choose(int group)
{
    m_group = group;
    delete m_card;
    m_card = new FindingCard(cardFor(m_logs.conclusions.at(group)), m_place->parentWidget());
    m_card->unfold();
    m_place->addWidget(m_card);
    m_hours->choose(m_logs.conclusions.at(group));
}

} // namespace secondtick::ui
