#include "help/help_view.h"

#include "style/appearance.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/page_column.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

HelpView::HelpView(const HelpText &text, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"helpView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setText(text);
}

void HelpView::setText(const HelpText &text)
{
    auto *column = new PageColumn;
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(3 * style::kGrid, 3 * style::kGrid, 3 * style::kGrid, 2 * style::kGrid);
    content->setSpacing(2 * style::kGrid);
    m_title = makeLabel(TextRole::Title, column);
    m_title->setText(text.title);
    m_title->setFocusPolicy(Qt::ClickFocus);
    content->addWidget(m_title);
    for (const HelpText::Part &part : text.parts)
        content->addWidget(makePart(part, column));
    content->addLayout(makeWaysOn(column));
    content->addStretch(1);
    setWidget(column);
}

QFrame *HelpView::makePart(const HelpText::Part &part, QWidget *parent)
{
    QFrame *const card = makeCard(parent);
    QLabel *const heading = makeLabel(TextRole::Section, card);
    heading->setText(part.heading);
    cardLayout(card)->addWidget(heading);
    for (const QString &paragraph : part.paragraphs) {
        QLabel *const label = makeLabel(TextRole::Body, card);
        label->setText(paragraph);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cardLayout(card)->addWidget(label);
    }
    return card;
}

QLayout *HelpView::makeWaysOn(QWidget *parent) const
{
    auto *row = new FlowLayout(2 * style::kGrid);
    auto *const close = new QPushButton(tr("Back to the page"), parent);
    close->setObjectName(u"closeHelpButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &HelpView::closed);
    QPushButton *const about = makeLinkButton(parent);
    about->setObjectName(u"aboutButton"_s);
    about->setText(tr("About this program"));
    connect(about, &QPushButton::clicked, this, &HelpView::aboutWanted);
    row->addWidget(close);
    row->addWidget(about);
    return row;
}

void HelpView::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace secondtick::ui
