#include "wizard/step_list.h"

#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/language_box.h"
#include "widgets/logo.h"
#include "widgets/status_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameCharacters = 24; // room for a step's name in most languages; longer ones wrap

} // namespace

StepItem::StepItem(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(Status::NotLooked, this))
    , m_name(makeLabel(TextRole::Body, this))
    , m_found(makeLabel(TextRole::Note, this))
{
    style::setSurface(this, style::Surface::Step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::kGrid, style::kGrid, style::kGrid, style::kGrid);
    row->setSpacing(style::kGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_found);
    row->addLayout(texts, 1);
    m_found->setVisible(false);
}

void StepItem::setName(const QString &name)
{
    m_name->setText(name);
    describe();
}

void StepItem::setSummary(const StepSummary &summary)
{
    m_icon->setStatus(summary.status);
    m_found->setText(summary.text);
    m_found->setVisible(!summary.text.isEmpty() && m_name->isVisibleTo(this));
    describe();
}

void StepItem::setPlace(Place place)
{
    if (m_place == place)
        return; // a name that is set again is read out again
    m_place = place;
    style::setSurface(this, place == Place::Current ? style::Surface::CurrentStep : style::Surface::Step);
    style::setTextRole(m_name, place == Place::Current ? TextRole::Section : TextRole::Body);
    describe();
}

void StepItem::setWidth(Width width)
{
    m_name->setVisible(width == Width::Full);
    m_found->setVisible(width == Width::Full && !m_found->text().isEmpty());
}

void StepItem::describe()
{
    const QString state = statusWord(m_icon->status());
    //: Step list for screen readers: %1 name of the step, %2 "Fine", "Broken" …, %3 what it found
    QString text = m_found->text().isEmpty() ? tr("%1: %2").arg(m_name->text(), state)
                                             : tr("%1: %2, %3").arg(m_name->text(), state, m_found->text());
    setToolTip(text);
    if (m_place == Place::Current)
        //: %1 a step of the step list with its state
        text = tr("You are here: %1").arg(text);
    setAccessibleName(text);
}

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_logo(new Logo(this))
    , m_brand(makeLabel(TextRole::Section, this))
    , m_language(new LanguageBox(this))
    , m_footnote(makeLabel(TextRole::Note, this))
{
    style::setSurface(this, style::Surface::Side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kGrid, 2 * style::kGrid, style::kGrid + 1, 2 * style::kGrid);
    column->setSpacing(style::kGrid / 2);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(style::kGrid, style::kGrid, style::kGrid, 2 * style::kGrid);
    brand->setSpacing(style::kGrid);
    brand->addWidget(m_logo);
    brand->addWidget(m_brand, 1);
    column->addLayout(brand);
    for (int i = 0; i < kPageCount; ++i) {
        m_steps.append(new StepItem(this));
        column->addWidget(m_steps.last());
    }
    column->addStretch(1);
    column->addWidget(m_language);
    column->addSpacing(style::kGrid);
    connect(m_language, &LanguageBox::languageChosen, this, &StepList::languageChosen);
    m_footnote->setContentsMargins(style::kGrid, m_footnote->contentsMargins().top(), style::kGrid, 0);
    column->addWidget(m_footnote);
    retranslate();
}

void StepList::setCurrent(PageId page)
{
    for (int i = 0; i < kPageCount; ++i)
        m_steps[i]->setPlace(i == int(page) ? StepItem::Place::Current : StepItem::Place::Elsewhere);
}

void StepList::setSummary(PageId page, const StepSummary &summary)
{
    m_steps[int(page)]->setSummary(summary);
}

void StepList::setShown(PageId page, bool shown)
{
    m_steps[int(page)]->setVisible(shown);
}

void StepList::setFootnote(const QString &text)
{
    m_footnote->setText(text);
}

void StepList::fitInto(int windowWidth)
{
    const int full = style::textWidth(kNameCharacters) + 6 * style::kGrid;
    const bool hasRoom = full * 10 <= windowWidth * 3;
    for (StepItem *step : std::as_const(m_steps))
        step->setWidth(hasRoom ? StepItem::Width::Full : StepItem::Width::MarkOnly);
    m_brand->setVisible(hasRoom);
    m_language->setWidth(hasRoom ? LanguageBox::Width::Full : LanguageBox::Width::CodeOnly);
    m_footnote->setVisible(hasRoom);
    const int marks = m_logo->sizeHint().width() + 4 * style::kGrid + 1;
    const int code = m_language->sizeHint().width() + 2 * style::kGrid + 1;
    setFixedWidth(hasRoom ? full : qMax(marks, code));
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepList::retranslate()
{
    m_brand->setText(u"Second Tick"_s); // a name: the same in every language
    //: The steps of the wizard, shown at its side
    m_steps[int(PageId::Goal)]->setName(tr("What do you see?"));
    m_steps[int(PageId::Explain)]->setName(tr("Meta's answer"));
    m_steps[int(PageId::Triage)]->setName(tr("Log"));
    m_steps[int(PageId::Service)]->setName(tr("Meta's service"));
    m_steps[int(PageId::Token)]->setName(tr("Access token"));
    m_steps[int(PageId::Check)]->setName(tr("Check"));
    m_steps[int(PageId::Results)]->setName(tr("Results"));
    m_steps[int(PageId::Checklist)]->setName(tr("Message checklist"));
    m_steps[int(PageId::Report)]->setName(tr("Report"));
    //: Name of the step list for screen readers
    setAccessibleName(tr("Steps"));
    m_language->retranslate();
}

} // namespace secondtick::ui
