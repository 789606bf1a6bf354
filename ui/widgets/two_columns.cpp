#include "widgets/two_columns.h"

#include "style/appearance.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace secondtick::ui {

namespace {

constexpr int kCharactersForBoth = 84; // two columns of a readable line each
constexpr int kGap = style::kGrid + style::kGrid / 2;

} // namespace

TwoColumns::TwoColumns(QWidget *leading, QWidget *trailing, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_trailing(trailing)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(kGap);
    m_layout->addWidget(leading, 1, Qt::AlignTop);
    m_layout->addWidget(trailing, 1, Qt::AlignTop);
}

void TwoColumns::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QWidget *above = parentWidget(); above != nullptr && m_scroll == nullptr; above = above->parentWidget())
        m_scroll = qobject_cast<QScrollArea *>(above);
    if (m_scroll != nullptr)
        connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &TwoColumns::keepInView,
                Qt::UniqueConnection);
    keepInView();
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= style::textWidth(kCharactersForBoth);
    if (isWide == isStacked()) {
        m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        emit turned();
    }
    keepInView();
}

bool TwoColumns::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // the layout has just put it back to the top
        keepInView();
    return isHandled;
}

/// A column that fits into the window keeps to its top edge, a longer one to its bottom edge once that has come up.
void TwoColumns::keepInView()
{
    if (m_scroll == nullptr || isStacked())
        return;
    const int top = mapFrom(m_scroll->viewport(), QPoint(0, 0)).y();
    const int bottom = top + m_scroll->viewport()->height();
    const int gap = top > 0 ? kGap : 0; // unscrolled, both columns begin at one height
    const int wanted = std::min(top + gap, bottom - m_trailing->height() - gap);
    m_trailing->move(m_trailing->x(), std::clamp(wanted, 0, std::max(0, height() - m_trailing->height())));
}

} // namespace secondtick::ui
