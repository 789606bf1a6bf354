#include "style/status.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace secondtick::ui {

using style::Role;

namespace {

QPen roundPen(Role role, qreal width)
{
    return {style::colour(role), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// All marks are drawn on a 20 x 20 field.
void paintDisc(QPainter &painter, Role role)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::colour(role));
    painter.drawEllipse(QRectF(1, 1, 18, 18));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(Role::OnStatus, 2));
}

void paintRing(QPainter &painter, Role role, Qt::PenStyle line)
{
    QPen pen = roundPen(role, 1.8);
    if (line == Qt::DotLine) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.57, 1.57}); // in pen widths: nine equal dashes and gaps around the ring
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2, 2, 16, 16));
}

void paintTriangle(QPainter &painter)
{
    QPainterPath path;
    path.moveTo(10, 1.8);
    path.lineTo(18.6, 17.6);
    path.lineTo(1.4, 17.6);
    path.closeSubpath();
    painter.setPen(roundPen(Role::Warning, 1.4));
    painter.setBrush(style::colour(Role::Warning));
    painter.drawPath(path);
    painter.setPen(roundPen(Role::OnStatus, 2));
    painter.drawLine(QPointF(10, 7.2), QPointF(10, 11.6));
    painter.drawPoint(QPointF(10, 14.9));
}

void paintQuestion(QPainter &painter)
{
    QPainterPath hook;
    hook.moveTo(7.6, 8.0);
    hook.cubicTo(7.6, 4.9, 12.4, 4.9, 12.4, 8.0);
    hook.cubicTo(12.4, 9.8, 10, 9.8, 10, 11.6);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(10, 14.4));
}

void paintMark(QPainter &painter, Status status)
{
    switch (status) {
    case Status::NotLooked:
        paintRing(painter, Role::Quiet, Qt::DotLine);
        return;
    case Status::Warning:
        paintTriangle(painter);
        return;
    case Status::Fine:
        paintDisc(painter, Role::Fine);
        painter.drawPolyline(QPolygonF{{5.8, 10.4}, {8.8, 13.4}, {14.2, 7.0}});
        return;
    case Status::Broken:
        paintDisc(painter, Role::Broken);
        painter.drawLine(QPointF(6.8, 6.8), QPointF(13.2, 13.2));
        painter.drawLine(QPointF(13.2, 6.8), QPointF(6.8, 13.2));
        return;
    case Status::Unknown:
        paintRing(painter, Role::Quiet, Qt::SolidLine);
        paintQuestion(painter);
        return;
    case Status::Note:
        paintRing(painter, Role::Link, Qt::SolidLine);
        painter.drawLine(QPointF(10, 9.4), QPointF(10, 14.2));
        painter.drawPoint(QPointF(10, 6.1));
        return;
    case Status::Busy:
        paintRing(painter, Role::Accent, Qt::SolidLine);
        painter.setPen(roundPen(Role::Accent, 2.2));
        for (const qreal x : {6.4, 10.0, 13.6})
            painter.drawPoint(QPointF(x, 10));
        return;
    }
}

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    //: State of one part of the set-up, shown beside its mark
    case Status::NotLooked:
        return QCoreApplication::translate("Status", "Not looked at");
    case Status::Fine:
        return QCoreApplication::translate("Status", "Fine");
    case Status::Warning:
        return QCoreApplication::translate("Status", "Warning");
    case Status::Broken:
        return QCoreApplication::translate("Status", "Broken");
    case Status::Unknown:
        return QCoreApplication::translate("Status", "Could not tell");
    case Status::Note:
        return QCoreApplication::translate("Status", "Note");
    case Status::Busy:
        return QCoreApplication::translate("Status", "Looking");
    }
    return {};
}

style::Role statusRole(Status status)
{
    switch (status) {
    case Status::Fine:
        return Role::Fine;
    case Status::Warning:
        return Role::Warning;
    case Status::Broken:
        return Role::Broken;
    case Status::Note:
        return Role::Link;
    case Status::Busy:
        return Role::Accent;
    case Status::NotLooked:
    case Status::Unknown:
        break;
    }
    return Role::Quiet;
}

style::Role statusTextRole(Status status)
{
    const Role role = statusRole(status);
    return role == Role::Quiet ? Role::Muted : role;
}

void paintStatus(QPainter &painter, const QRectF &area, Status status)
{
    const qreal side = qMin(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 20, side / 20);
    paintMark(painter, status);
    painter.restore();
}

QPixmap statusPixmap(Status status, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatus(painter, QRectF(0, 0, size, size), status);
    return pixmap;
}

} // namespace secondtick::ui
