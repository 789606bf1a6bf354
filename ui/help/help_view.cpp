#include "help/help_view.h"

#include "style/appearance.h"
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
    auto *column = new PageColumn;
    column->setProperty("surface", u"page"_s);
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(3 * style::kGrid, 3 * style::kGrid, 3 * style::kGrid, 2 * style::kGrid);
    content->setSpacing(2 * style::kGrid);
    m_title = makeLabel(TextRole::Title, column);
    m_title->setText(text.title);
    m_title->setFocusPolicy(Qt::ClickFocus);
    content->addWidget(m_title);
    for (const HelpText::Part &part : text.parts) {
        QFrame *const card = makeCard(column);
        QLabel *const heading = makeLabel(TextRole::Section, card);
        heading->setText(part.heading);
        cardLayout(card)->addWidget(heading);
        for (const QString &paragraph : part.paragraphs) {
            QLabel *const label = makeLabel(TextRole::Body, card);
            label->setText(paragraph);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            cardLayout(card)->addWidget(label);
        }
        content->addWidget(card);
    }
    QPushButton *const close = new QPushButton(tr("Back to the page"), column);
    close->setObjectName(u"closeHelpButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &HelpView::closed);
    content->addWidget(close, 0, Qt::AlignLeading);
    content->addStretch(1);
    setWidget(column);
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
