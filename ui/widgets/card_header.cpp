#include "widgets/card_header.h"

#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/shown_text.h"
#include "widgets/status_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace secondtick::ui {

using style::Role;

namespace {

int arrowWidth()
{
    return QFontMetrics(style::font(style::TextSize::Body)).height() / 2;
}

} // namespace

CardHeader::CardHeader(QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(new StatusIcon(Status::Note, this))
    , m_title(makeLabel(TextRole::Section, this))
    , m_word(makeLabel(TextRole::Label, this))
    , m_arrowRoom(new QSpacerItem(arrowWidth() + style::kGrid, 0))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_word->setWordWrap(false);
    for (QWidget *child :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_word)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::kGrid / 2, style::kGrid / 2, style::kGrid / 2, style::kGrid / 2);
    row->setSpacing(style::kGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addSpacerItem(m_arrowRoom);
}

void CardHeader::setContent(Status status, const QString &title, const QString &word)
{
    m_icon->setStatus(status);
    m_title->setText(title);
    m_word->setText(word);
    style::setTextColour(m_word, statusTextRole(status));
    //: Finding for screen readers: %1 "Blocker", "Warning" …, %2 its title
    setAccessibleName(tr("%1: %2").arg(word, withoutMarks(title)));
}

void CardHeader::setState(State state)
{
    m_state = state;
    setAccessibleDescription(state == State::Open ? tr("Open") : tr("Folded"));
    update();
}

bool CardHeader::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void CardHeader::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_arrowRoom->changeSize(arrowWidth() + style::kGrid, 0);
    layout()->invalidate();
}

void CardHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(style::colour(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const qreal middle = style::kGrid / 2.0 + fontMetrics().height() / 2.0;
    const int wide = arrowWidth();
    const qreal left = isRightToLeft() ? style::kGrid / 2.0 : width() - wide - style::kGrid / 2.0;
    painter.setPen(
        QPen(style::colour(underMouse() ? Role::Text : Role::Muted), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = (m_state == State::Open ? -0.25 : 0.25) * wide; // up when open, down when folded
    painter.drawPolyline(
        QPolygonF{{left + 1, middle - tip}, {left + wide / 2.0, middle + tip}, {left + wide - 1, middle - tip}});
}

} // namespace secondtick::ui
