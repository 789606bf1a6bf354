#include "pages/results_parts.h"

#include "report/check_names.h"
#include "report/outline.h"
#include "report/words.h"
#include "style/appearance.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/result_status.h"
#include "widgets/shown_text.h"
#include "widgets/status_icon.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using report::Words;

namespace {

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::ResultsPage)
};

Status statusOf(checks::PermissionState state)
{
    switch (state) {
    case checks::PermissionState::Granted:
        return Status::Fine;
    case checks::PermissionState::Missing:
        return Status::Broken;
    case checks::PermissionState::Unproven:
        return Status::Unknown;
    case checks::PermissionState::Unknown:
        break;
    }
    return Status::NotLooked;
}

/// Mark, name, and state with its reason: one line of a table that wraps.
void addLine(QGridLayout *grid, Status status, const QString &name, const QString &state)
{
    QWidget *const parent = grid->parentWidget();
    const int row = grid->rowCount();
    QLabel *const nameLabel = makeLabel(TextRole::Body, parent);
    // Names like whatsapp_business_management must not make the page wider than the window: let them break.
    nameLabel->setText(shownText(name).replace(u'_', u"_\u200B"_s));
    QLabel *const stateLabel = makeLabel(TextRole::Muted, parent);
    stateLabel->setText(shownText(state));
    style::setTextColour(stateLabel, statusTextRole(status));
    grid->addWidget(new StatusIcon(status, parent), row, 0, Qt::AlignTop);
    grid->addWidget(nameLabel, row, 1);
    grid->addWidget(stateLabel, row, 2);
}

QGridLayout *makeTable(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(style::kGrid);
    grid->setVerticalSpacing(style::kGrid / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

int countOf(const report::Report &report, Verdict verdict)
{
    int count = 0;
    for (const checks::CheckResult &check : report.checks)
        count += check.verdict == verdict ? 1 : 0;
    return count;
}

QString countedSeverity(Severity severity, int count)
{
    switch (severity) {
    //: How many findings of each severity; parts of a list as in "1 blocker, 2 warnings"
    case Severity::Blocker:
        return count == 1 ? Parts::tr("1 blocker") : Parts::tr("%n blockers", nullptr, count);
    case Severity::Error:
        return count == 1 ? Parts::tr("1 error") : Parts::tr("%n errors", nullptr, count);
    case Severity::Warning:
        return count == 1 ? Parts::tr("1 warning") : Parts::tr("%n warnings", nullptr, count);
    case Severity::Hint:
        return count == 1 ? Parts::tr("1 hint") : Parts::tr("%n hints", nullptr, count);
    case Severity::Info:
        break;
    }
    return {};
}

QString checksTitle(const report::Report &report)
{
    QStringList parts;
    if (const int count = countOf(report, Verdict::Passed); count > 0)
        //: How the checks went; parts of a line as in "15 checks passed · 1 not applicable"
        parts.append(count == 1 ? Parts::tr("1 check passed") : Parts::tr("%n checks passed", nullptr, count));
    if (const int count = countOf(report, Verdict::Found); count > 0)
        parts.append(Parts::tr("%n found something", nullptr, count));
    if (const int count = countOf(report, Verdict::NotApplicable) + countOf(report, Verdict::Skipped); count > 0)
        parts.append(Parts::tr("%n not applicable", nullptr, count));
    if (const int count = countOf(report, Verdict::CouldNotRun); count > 0)
        parts.append(Parts::tr("%n could not run", nullptr, count));
    return parts.join(u" · "_s);
}

} // namespace

void addNotices(QVBoxLayout *column, const report::Report &report)
{
    report::Report shown = report;
    shown.practice = false; // the banner over the page says it already
    const QStringList sentences = report::notices(shown);
    for (const QString &sentence : sentences) {
        auto *notice = new Notice(column->parentWidget());
        column->addWidget(notice);
        notice->setNews(Status::Unknown, sentence);
    }
}

QWidget *makeComparisonCard(const report::Report &report, QWidget *parent)
{
    if (!report.comparison)
        return nullptr;
    QFrame *const card = makeCard(parent);
    card->setObjectName(u"comparisonCard"_s);
    QLabel *const title = makeLabel(TextRole::Section, card);
    title->setText(Parts::tr("Since last time"));
    QLabel *const sentence = makeLabel(TextRole::Body, card);
    sentence->setObjectName(u"comparisonSentence"_s);
    sentence->setText(report::comparisonSentence(report));
    cardLayout(card)->addWidget(title);
    cardLayout(card)->addWidget(sentence);
    auto *rows = new QWidget(card);
    QGridLayout *const grid = makeTable(rows);
    const auto add = [grid](Status status, const QString &word, const QList<report::ReportChange> &changes) {
        for (const report::ReportChange &change : changes)
            addLine(grid, status, change.title, word);
    };
    add(Status::Fine, Parts::tr("Fixed"), report.comparison->fixed);
    add(Status::Warning, Parts::tr("New"), report.comparison->added);
    add(Status::Unknown, Parts::tr("Could not be looked at again"), report.comparison->notChecked);
    cardLayout(card)->addWidget(rows);
    return card;
}

QWidget *makePermissionsCard(const report::Report &report, QWidget *parent)
{
    QFrame *const card = makeCard(parent);
    QLabel *const title = makeLabel(TextRole::Section, card);
    title->setText(Parts::tr("Permissions"));
    cardLayout(card)->addWidget(title);
    auto *table = new QWidget(card);
    QGridLayout *const grid = makeTable(table);
    for (const checks::PermissionResult &permission : report.permissions) {
        const QString state = Words::permission(permission.state);
        addLine(grid, statusOf(permission.state), permission.name,
                permission.proof.isEmpty() ? state
                                           //: State of a permission: %1 "Granted", "Missing" …, %2 how we know
                                           : Parts::tr("%1 · %2").arg(state, Words::proof(permission.proof)));
    }
    cardLayout(card)->addWidget(table);
    return card;
}

QWidget *makeChecksFold(const report::Report &report, QWidget *parent)
{
    auto *fold = new Fold(parent);
    fold->setObjectName(u"checksFold"_s);
    fold->setTexts(checksTitle(report), {});
    auto *table = new QWidget(fold);
    QGridLayout *const grid = makeTable(table);
    for (const checks::CheckResult &check : report.checks) {
        const QString because = report::becauseText(report, check);
        const QString verdict = Words::verdict(check.verdict);
        //: What became of a check: %1 "Skipped", "Could not be checked", %2 the finding that explains it
        addLine(grid, ui::statusOf(check.verdict), report::checkName(check.id),
                because.isEmpty() ? verdict : Parts::tr("%1: %2").arg(verdict, because));
    }
    fold->bodyLayout()->addWidget(table);
    return fold;
}

QString countSentence(const report::Report &report)
{
    QStringList parts;
    for (const Severity severity : {Severity::Blocker, Severity::Error, Severity::Warning, Severity::Hint}) {
        int count = 0;
        for (const report::ReportFinding &finding : report.findings)
            count += finding.severity == severity ? 1 : 0;
        if (count > 0)
            parts.append(countedSeverity(severity, count));
    }
    return parts.isEmpty() ? Words::overall(report) : parts.join(u", "_s);
}

Status overallStatus(const report::Report &report)
{
    if (report.worst && *report.worst > Severity::Info)
        return ui::statusOf(*report.worst);
    return report.incomplete ? Status::Unknown : Status::Fine;
}

} // namespace secondtick::ui
