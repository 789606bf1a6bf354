#include "widgets/status_icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace secondtick::ui {

StatusIcon::StatusIcon(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusIcon::setStatus(Status status)
{
    m_status = status;
    update();
}

QSize StatusIcon::sizeHint() const
{
    // One line of text high, so that it sits in the middle of the first line of the label beside it.
    const QFontMetrics metrics(style::font(style::TextSize::Body));
    return {metrics.height() + 2, metrics.height() + 1};
}

void StatusIcon::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_status);
}

} // namespace secondtick::ui
