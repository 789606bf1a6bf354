#include "widgets/flow_layout.h"

#include "style/appearance.h"

#include <QStyle>
#include <QWidget>

namespace secondtick::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QList<QRect> places;
    (void)arrange(rect, &places);
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, places[i]));
}

int FlowLayout::arrange(QRect rect, QList<QRect> *places) const
{
    QList<QRect> found;
    QPoint at = rect.topLeft();
    int rowHeight = 0;
    qsizetype rowStart = 0;
    const auto endRow = [&] { // low ones stand in the middle of a row with high ones
        for (qsizetype i = rowStart; i < found.size(); ++i)
            found[i].translate(0, (rowHeight - found[i].height()) / 2);
        rowStart = found.size();
    };
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) { // hidden
            found.append(QRect());
            continue;
        }
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(qMax(rect.width(), 1));
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
        }
        if (at.x() > rect.x() && at.x() + size.width() > rect.x() + rect.width()) {
            endRow();
            at = {rect.x(), at.y() + rowHeight + qMin(spacing(), style::kGrid)}; // as one below the other in a column
            rowHeight = 0;
        }
        found.append({at, size});
        at.rx() += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    endRow();
    if (places != nullptr)
        *places = found;
    return at.y() + rowHeight - rect.y();
}

} // namespace secondtick::ui
