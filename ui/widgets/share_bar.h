#pragma once

#include <QStyledItemDelegate>

namespace secondtick::ui {

/// Draws a share of the whole as a bar behind its number. The number says it too, so nothing hangs on the bar.
class ShareBar final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `role` gives the share, 0 to 1.
    explicit ShareBar(int role, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace secondtick::ui
