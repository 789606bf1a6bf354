#include "widgets/logo.h"

#include "style/appearance.h"

#include <QFontMetrics>
#include <QIconEngine>
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

/// The ticks on a rounded square. Painted when a size is asked for, which most desktops do late or never: all sizes
/// together would cost a part of the start.
class WindowIcon final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 64.0, rect.height() / 64.0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::colour(Role::Accent, style::Appearance::Light));
        painter->drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
        painter->translate(7.5, 15);
        painter->scale(1.4, 1.4);
        paintTicks(*painter, style::colour(Role::AccentSoft, style::Appearance::Light).darker(118),
                   style::colour(Role::OnAccent, style::Appearance::Light));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }

    QIconEngine *clone() const override { return new WindowIcon; }
};

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
    return QIcon(new WindowIcon);
}

void Logo::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.scale(width() / 36.0, height() / 24.0);
    paintTicks(painter, style::colour(Role::Quiet), style::colour(Role::Accent));
}

} // namespace secondtick::ui
