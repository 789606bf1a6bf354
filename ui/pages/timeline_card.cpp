#include "pages/timeline_card.h"

#include "base/redactor.h"
#include "report/log_outline.h"
#include "style/appearance.h"
#include "triage/notice_words.h"
#include "widgets/labels.h"
#include "widgets/shown_text.h"
#include "widgets/status_icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

namespace {

constexpr std::size_t kMostShown = 30;

Status statusOf(triage::NoticeTone tone)
{
    switch (tone) {
    case triage::NoticeTone::Bad:
        return Status::Broken;
    case triage::NoticeTone::Doubtful:
        return Status::Warning;
    case triage::NoticeTone::Good:
        return Status::Fine;
    case triage::NoticeTone::Neutral:
        break;
    }
    return Status::Note;
}

} // namespace

TimelineCard::TimelineCard(const triage::TallyResult &tally, QWidget *parent)
    : QFrame(parent)
{
    QVBoxLayout *const column = makeCardOf(this);
    QLabel *const title = makeLabel(TextRole::Section, this);
    title->setText(tr("What Meta said meanwhile"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::kGrid);
    grid->setColumnStretch(1, 1);
    column->addWidget(title);
    column->addLayout(grid);
    const std::size_t shown = std::min(tally.notices.size(), kMostShown);
    for (std::size_t index = 0; index < shown; ++index) {
        const triage::Notice &notice = tally.notices[tally.notices.size() - 1 - index];
        const int row = grid->rowCount();
        QLabel *const what = makeLabel(TextRole::Body, this);
        constexpr qsizetype longest = 300;
        what->setText(breakable(shownText(Redactor().redacted(triage::noticeSentence(notice)), longest)));
        QLabel *const when = makeLabel(TextRole::Note, this);
        when->setText(notice.at == 0 ? tr("time not given") : report::momentText(notice.at));
        grid->addWidget(new StatusIcon(statusOf(triage::toneOf(notice)), this), row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        grid->addWidget(when, row + 1, 1);
    }
    if (const auto omitted = std::int64_t(tally.notices.size() - shown) + tally.noticesOmitted; omitted > 0) {
        QLabel *const more = makeLabel(TextRole::Note, this);
        more->setText(tr("Earlier ones: %1. The report lists them.").arg(report::countText(omitted)));
        column->addWidget(more);
    }
}

} // namespace secondtick::ui
