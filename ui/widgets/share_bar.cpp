#include "widgets/share_bar.h"

#include "style/appearance.h"

#include <QPainter>

#include <algorithm>

namespace secondtick::ui {

namespace {

constexpr int kThickness = 4; // of the part; the whole is a thin line, so that no colour has to tell them apart
constexpr int kMargin = 4;

} // namespace

ShareBar::ShareBar(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QSize ShareBar::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * (kThickness + kMargin));
}

void ShareBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, -kMargin);
    const int length = int(std::clamp(index.data(m_role).toDouble(), 0.0, 1.0) * room.width());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int top = room.bottom() - kThickness + 1;
    painter->fillRect(QRect(room.left(), top + kThickness / 2, room.width(), 1), style::colour(style::Role::FieldEdge));
    const int left = isMirrored ? room.right() - length + 1 : room.left();
    painter->fillRect(QRect(left, top, length, kThickness), style::colour(style::Role::Broken));
}

} // namespace secondtick::ui
