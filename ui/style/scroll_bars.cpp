#include "style/scroll_bars.h"

#include "style/boxes.h"

#include <QStyleOptionSlider>

#include <algorithm>

namespace secondtick::ui::style {

namespace {

constexpr int kShortestHandle = 32;
constexpr int kRoom = 2; // between handle and edge
constexpr int kRadius = 4;

/// Along the bar, from its beginning.
struct Stretch
{
    int start = 0;
    int length = 0;
};

int lengthOf(const QStyleOptionSlider &bar)
{
    return bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
}

Stretch handleOf(const QStyleOptionSlider &bar)
{
    const int whole = lengthOf(bar);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {0, whole};
    const auto inProportion = int(qint64(bar.pageStep) * whole / (range + bar.pageStep));
    const int length = std::clamp(inProportion, std::min(kShortestHandle, whole), whole);
    return {
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown),
        length};
}

QRect rectOf(const QStyleOptionSlider &bar, Stretch stretch)
{
    const QRect &all = bar.rect;
    if (bar.orientation == Qt::Vertical)
        return {all.left(), all.top() + stretch.start, all.width(), stretch.length};
    return QStyle::visualRect(bar.direction, all,
                              {all.left() + stretch.start, all.top(), stretch.length, all.height()});
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const Stretch handle = handleOf(bar);
    const int end = handle.start + handle.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return rectOf(bar, handle);
    case QStyle::SC_ScrollBarSubPage:
        return rectOf(bar, {0, handle.start});
    case QStyle::SC_ScrollBarAddPage:
        return rectOf(bar, {end, lengthOf(bar) - end});
    default:
        return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    const QRect handle = scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(kRoom, kRoom, -kRoom, -kRoom);
    paintBox(painter, handle, {colour(Role::FieldEdge), {}, 0, kRadius});
}

} // namespace secondtick::ui::style
