#pragma once

#include "style/widget_roles.h"

#include <QColor>
#include <QMargins>

class QPainter;
class QRect;
class QStyleOption;

namespace secondtick::ui::style {

/// A rectangle with an edge inside it. Colours that are not valid are not painted; lengths in device-independent
/// pixels.
struct Box
{
    QColor fill;
    QColor edge;
    int line = 1;
    int radius = 0;
};

/// From the outside of a box to its content, edge and padding together: the thicker edge of the focus takes nothing
/// from the content.
constexpr QMargins kButtonMargins{20, 8, 20, 8};
constexpr QMargins kSegmentMargins{16, 5, 16, 5};
constexpr QMargins kFieldMargins{12, 7, 12, 7};
constexpr QMargins kHeaderMargins{16, 4, 16, 5}; // of a column
constexpr int kDropDownMark = 28; ///< room for the mark of a drop-down, at its end

void paintBox(QPainter &painter, QRect rect, const Box &box);
/// Card, banner, step …: whatever setSurface() has said of the widget.
void paintSurface(QPainter &painter, const QStyleOption &option, Surface surface);

Box buttonBox(const QStyleOption &option, ButtonRole role);
QColor buttonText(const QStyleOption &option, ButtonRole role);
QMargins buttonMargins(ButtonRole role);
/// A line edit, a text edit or a closed drop-down.
Box fieldBox(const QStyleOption &option);
/// At the end of a drop-down, as large as its text.
void paintDropDownMark(QPainter &painter, const QStyleOption &option);

} // namespace secondtick::ui::style
