#include "widgets/logo.h"

#include "style/appearance.h"

#include <QFontMetrics>
#include <QPainter>

namespace secondtick::ui {

using style::Role;

namespace {

/// Drawn on a 36 x 24 field, as in resources/icons/secondtick.svg.
void paintTicks(QPainter &painter, const QColor &first, const QColor &second)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(first, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{{2, 13}, {9, 21}, {23, 4}});
    pen.setColor(second);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{{14, 15}, {19, 21}, {33, 4}});
}

QPixmap iconPixmap(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::colour(Role::Accent, style::Appearance::Light));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    painter.translate(7.5, 15);
    painter.scale(1.4, 1.4);
    paintTicks(painter, style::colour(Role::AccentSoft, style::Appearance::Light).darker(118),
               style::colour(Role::OnAccent, style::Appearance::Light));
    return pixmap;
}

} // namespace

Logo::Logo(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    const int height = QFontMetrics(style::font(style::TextSize::Body)).height() * 4 / 3;
    return {height * 3 / 2, height};
}

QIcon Logo::windowIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(iconPixmap(size));
    return icon;
}

void Logo::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.scale(width() / 36.0, height() / 24.0);
    paintTicks(painter, style::colour(Role::Quiet), style::colour(Role::Accent));
}

} // namespace secondtick::ui
