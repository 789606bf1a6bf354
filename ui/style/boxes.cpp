#include "style/boxes.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace secondtick::ui::style {

namespace {

constexpr int kButtonRadius = 6;
constexpr int kCardRadius = 8;
constexpr int kThick = 2;

bool isIn(const QStyleOption &option, QStyle::StateFlag state)
{
    return (option.state & state) != 0;
}

bool isHovered(const QStyleOption &option)
{
    return isIn(option, QStyle::State_MouseOver);
}

Box primaryBox(const QStyleOption &option)
{
    if (!isIn(option, QStyle::State_Enabled))
        return {colour(Role::Edge), colour(Role::Edge), 1, kButtonRadius};
    const bool isTouched = isHovered(option) || isIn(option, QStyle::State_Sunken);
    const QColor fill = colour(isTouched ? Role::AccentHover : Role::Accent);
    if (isIn(option, QStyle::State_HasFocus))
        return {fill, colour(Role::Text), kThick, kButtonRadius};
    return {fill, fill, 1, kButtonRadius};
}

} // namespace

void paintBox(QPainter &painter, QRect rect, const Box &box)
{
    painter.save();
    const qreal half = box.edge.isValid() ? box.line / 2.0 : 0.0;
    painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
    painter.setPen(box.edge.isValid() ? QPen(box.edge, box.line) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const QRectF middleOfEdge = QRectF(rect).adjusted(half, half, -half, -half);
    painter.drawRoundedRect(middleOfEdge, box.radius - half, box.radius - half);
    painter.restore();
}

void paintSurface(QPainter &painter, const QStyleOption &option, Surface surface)
{
    const QRect rect = option.rect;
    switch (surface) {
    case Surface::None:
    case Surface::Step:
        return;
    case Surface::Ground:
        painter.fillRect(rect, colour(Role::Ground));
        return;
    case Surface::Side:
        painter.fillRect(rect, colour(Role::Side));
        painter.fillRect(QStyle::visualRect(option.direction, rect, rect.adjusted(rect.width() - 1, 0, 0, 0)),
                         colour(Role::Edge));
        return;
    case Surface::CurrentStep:
        paintBox(painter, rect, {colour(Role::AccentSoft), {}, 0, kButtonRadius});
        return;
    case Surface::Banner:
        painter.fillRect(rect, colour(Role::Banner));
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colour(Role::BannerEdge));
        return;
    case Surface::Card:
        paintBox(painter, rect, {colour(Role::Card), colour(Role::Edge), 1, kCardRadius});
        return;
    case Surface::Rule:
        painter.fillRect(rect, colour(Role::Edge));
        return;
    }
}

Box buttonBox(const QStyleOption &option, ButtonRole role)
{
    if (role == ButtonRole::Primary)
        return primaryBox(option);
    if (!isIn(option, QStyle::State_Enabled))
        return {colour(Role::Ground), colour(Role::Edge), 1, kButtonRadius};
    const bool isChosen = role == ButtonRole::Segment && isIn(option, QStyle::State_On);
    Box box{colour(Role::Card), colour(isChosen ? Role::Accent : Role::FieldEdge), 1, kButtonRadius};
    if (isChosen || isIn(option, QStyle::State_Sunken))
        box.fill = colour(Role::AccentSoft);
    else if (isHovered(option))
        box.fill = colour(Role::Hover);
    if (isIn(option, QStyle::State_HasFocus)) {
        box.edge = colour(Role::Focus);
        box.line = kThick;
    }
    return box;
}

QColor buttonText(const QStyleOption &option, ButtonRole role)
{
    if (!isIn(option, QStyle::State_Enabled))
        return colour(Role::Disabled);
    if (role == ButtonRole::Primary)
        return colour(Role::OnAccent);
    return colour(role == ButtonRole::Segment && isIn(option, QStyle::State_On) ? Role::Accent : Role::Text);
}

QMargins buttonMargins(ButtonRole role)
{
    return role == ButtonRole::Segment ? kSegmentMargins : kButtonMargins;
}

Box fieldBox(const QStyleOption &option)
{
    if (!isIn(option, QStyle::State_Enabled))
        return {colour(Role::Ground), colour(Role::Edge), 1, kButtonRadius};
    if (isIn(option, QStyle::State_HasFocus))
        return {colour(Role::Field), colour(Role::Focus), kThick, kButtonRadius};
    return {colour(Role::Field), colour(Role::FieldEdge), 1, kButtonRadius};
}

void paintDropDownMark(QPainter &painter, const QStyleOption &option)
{
    constexpr int fromEdge = 18; // to its middle
    constexpr qreal line = 1.6;
    const QRect &rect = option.rect;
    const bool isEnabled = isIn(option, QStyle::State_Enabled);
    const int x = option.direction == Qt::RightToLeft ? rect.left() + fromEdge : rect.left() + rect.width() - fromEdge;
    const QPointF middle(x, QRectF(rect).center().y());
    const qreal half = option.fontMetrics.height() / 4.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colour(isEnabled ? Role::Text : Role::Disabled), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                   middle + QPointF(half, -half / 2)});
    painter.restore();
}

} // namespace secondtick::ui::style
