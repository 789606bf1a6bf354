#pragma once

#include <QLayout>
#include <QList>

namespace secondtick::ui {

/// Puts widgets beside each other and starts a new row, no further down than rows of a column are, when the width is
/// used up; mirrored in right-to-left windows.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, nullptr); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is used; fills `places` when it is given.
    int arrange(QRect rect, QList<QRect> *places) const;

    QList<QLayoutItem *> m_items;
};

} // namespace secondtick::ui
