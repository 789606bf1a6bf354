#include "widgets/link_button.h"

#include "style/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace secondtick::ui {

using style::Role;

namespace {

constexpr int kAbove = 2;
constexpr int kBelow = 4; // room for the line that marks the focus

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("link", true);
    setAutoDefault(false); // Enter belongs to the page's own button unless this one has the focus
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    return fontMetrics().size(Qt::TextShowMnemonic, text()).grownBy({0, kAbove, 1, kBelow});
}

QSize LinkButton::minimumSizeHint() const
{
    ensurePolished();
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    return QSize(widest, fontMetrics().height()).grownBy({0, kAbove, 1, kBelow});
}

int LinkButton::heightForWidth(int width) const
{
    ensurePolished();
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height() + kAbove + kBelow;
}

bool LinkButton::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (hasFocus()) {
        // No frame: it would have to stand before the text, and that is in line with the texts above and below.
        painter.fillRect(rect(), style::colour(Role::AccentSoft));
        painter.fillRect(rect().adjusted(0, height() - 2, 0, 0), style::colour(Role::Focus));
    }
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(style::colour(isEnabled() ? Role::Link : Role::Disabled));
    const int side =
        isRightToLeft() ? Qt::AlignRight | Qt::TextForceRightToLeft : Qt::AlignLeft | Qt::TextForceLeftToRight;
    style()->drawItemText(&painter, rect().adjusted(0, kAbove, 0, -kBelow),
                          side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic,
                          palette(), isEnabled(), text());
}

} // namespace secondtick::ui
