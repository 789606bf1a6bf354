#include "widgets/choice_card.h"

#include "style/appearance.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace secondtick::ui {

using style::Role;

namespace {

constexpr int kPadding = 2 * style::kGrid;

int markSize()
{
    return QFontMetrics(style::font(style::TextSize::Body)).height();
}

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_title(makeLabel(TextRole::Section, this))
    , m_sentence(makeLabel(TextRole::Muted, this))
    , m_markRoom(new QSpacerItem(markSize() + kPadding, 0))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    row->addSpacerItem(m_markRoom);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(style::kGrid / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    row->addLayout(texts, 1);
    for (QLabel *label : {m_title, m_sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

bool ChoiceCard::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_markRoom->changeSize(markSize() + kPadding, 0);
    layout()->invalidate();
}

void ChoiceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = hasFocus() || isChecked();
    const qreal line = isStrong ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(style::colour(isStrong ? Role::Focus : Role::Edge), line));
    painter.setBrush(style::colour(isChecked() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::Card));
    painter.drawRoundedRect(frame, style::kGrid, style::kGrid);

    const int size = markSize();
    QRect mark(kPadding, kPadding, size, size);
    if (isRightToLeft())
        mark.moveRight(width() - kPadding);
    const QRectF ring = QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(style::colour(isChecked() ? Role::Accent : Role::FieldEdge), 2));
    painter.setBrush(style::colour(Role::Field));
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::colour(Role::Accent));
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4));
    }
}

} // namespace secondtick::ui
