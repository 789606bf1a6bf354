#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace secondtick::ui::style {

constexpr int kScrollBarWidth = 12;

/// A handle on no track, without buttons at its ends: the parts that are not there have no room.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar);

} // namespace secondtick::ui::style
