#pragma once

#include "contrast.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace secondtick::test {

/// What of a widget can be seen in a picture of its window.
inline QRect seenPart(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(widget.window(), QPoint()));
}

/// A time of day goes on by itself.
inline bool showsTime(const QLabel &label)
{
    static const QRegularExpression time(QStringLiteral(R"(\d\d?:\d\d)"));
    return label.text().contains(time);
}

/// The window as it looks, without the times of day in it.
inline QImage pictureOf(QWidget &window)
{
    QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && showsTime(*label))
            painter.fillRect(seenPart(*label), Qt::magenta);
    }
    return picture;
}

/// Empty when the pictures are the same.
inline QString difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return QStringLiteral("of different size");
    if (a == b)
        return {};
    QRect where;
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            where |= QRect(x, y, 1, 1);
            ++pixels;
        }
    }
    return QStringLiteral("%1 pixels, within %2 x %3 at %4, %5")
        .arg(pixels)
        .arg(where.width())
        .arg(where.height())
        .arg(where.x())
        .arg(where.y());
}

/// How often each colour stands in a part of a picture of 32 bits.
inline QHash<QRgb, int> coloursIn(const QImage &picture, QRect part)
{
    QHash<QRgb, int> counts;
    const QRect inside = part & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        int begin = inside.left();
        for (int x = begin; x <= inside.right(); ++x) { // most pixels are as the one before
            if (x < inside.right() && line[x + 1] == line[begin])
                continue;
            counts[line[begin]] += x + 1 - begin;
            begin = x + 1;
        }
    }
    return counts;
}

/// Contrast between the ground of a part of a picture and what stands out most from it.
inline double contrastWithin(const QImage &picture, QRect part)
{
    const QHash<QRgb, int> counts = coloursIn(picture, part);
    const auto ground = std::max_element(counts.begin(), counts.end());
    double most = 1;
    for (auto colour = counts.begin(); colour != counts.end(); ++colour)
        most = qMax(most, contrast(QColor(ground.key()), QColor(colour.key())));
    return most;
}

/// Texts in the picture of a window that cannot be read well, with their contrast. A small rest of a text at the edge
/// of a scrolled page is not judged.
inline std::pair<int, QStringList> judgeTexts(const QWidget &window, const QImage &picture, double least)
{
    int judged = 0;
    QStringList faint;
    const auto judge = [&](const QWidget *widget, const QString &text) {
        const QRect part = seenPart(*widget);
        if (!widget->isVisible() || text.trimmed().isEmpty() || part.height() < widget->fontMetrics().height())
            return;
        ++judged;
        const double found = contrastWithin(picture, part);
        if (found < least)
            faint.append(QStringLiteral("%1: %2").arg(text).arg(found));
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            judge(label, showsTime(*label) ? QString() : label->text());
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            judge(button, button->text());
    }
    return {judged, faint};
}

} // namespace secondtick::test
