#pragma once

#include "style/appearance.h"

#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace secondtick::ui {

/// What a mark says. Always shown as shape, word and colour together, never as colour alone.
enum class Status
{
    NotLooked, ///< dotted ring: we did not look, or it does not arise
    Fine, ///< disc with tick: we looked, and it was fine
    Warning, ///< triangle
    Broken, ///< disc with cross
    Unknown, ///< ring with question mark: we looked and could not tell
    Note, ///< ring with "i": part of the picture, nothing to do
    Busy, ///< ring with three dots: looking right now
};

/// "Fine", "Warning" … in the user's language.
QString statusWord(Status status);
style::Role statusRole(Status status);
/// Of a word that says it: a mark may be fainter than a text.
style::Role statusTextRole(Status status);

/// Paints the mark into the largest square in the middle of `area`.
void paintStatus(QPainter &painter, const QRectF &area, Status status);
/// The mark as a picture, `size` device-independent pixels wide and high.
QPixmap statusPixmap(Status status, int size, qreal devicePixelRatio);

} // namespace secondtick::ui
