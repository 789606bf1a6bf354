#include "widgets/drop_down.h"

#include "style/appearance.h"

#include <QFontMetricsF>
#include <QStylePainter>
#include <QWheelEvent>

namespace secondtick::ui {

namespace {

constexpr qreal kMarkFromEdge = 18; // middle of the mark, from the edge

} // namespace

DropDown::DropDown(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kShortest);
}

void DropDown::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    // QComboBox would cut a long text off in the middle of a letter.
    option.currentText = fontMetrics().elidedText(shownText(), Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto role = isEnabled() ? style::Role::Text : style::Role::Disabled;
    painter.setPen(QPen(style::colour(role), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = QFontMetricsF(font()).height() / 4;
    const QPointF middle(isRightToLeft() ? kMarkFromEdge : width() - kMarkFromEdge, height() / 2.0);
    painter.drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                   middle + QPointF(half, -half / 2)});
}

void DropDown::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace secondtick::ui
