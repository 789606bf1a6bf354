#include "widgets/chain_view.h"

#include "report/words.h"
#include "style/appearance.h"
#include "widgets/result_status.h"
#include "widgets/shown_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace secondtick::ui {

using report::Words;
using style::Role;
using style::TextSize;

namespace {

constexpr int kPadding = style::kGrid;
constexpr qsizetype kLabelCap = 80;
constexpr qsizetype kShortLabel = 12;

QFontMetrics metrics(TextSize size, QFont::Weight weight = QFont::Normal)
{
    return QFontMetrics(style::font(size, weight));
}

int markSize()
{
    return metrics(TextSize::Body).height() * 3 / 2;
}

} // namespace

ChainNodeButton::ChainNodeButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

void ChainNodeButton::setNode(const checks::ChainNode &node, const QString &label)
{
    m_node = node;
    m_label = visibleText(label, kLabelCap);
    setObjectName(node.node + QStringLiteral("Node"));
    //: Node of the chain for screen readers: %1 "Token", "App" …, %2 "Fine", "Broken here" …
    setAccessibleName(tr("%1: %2").arg(Words::node(node.node), Words::nodeState(node.state)));
    setAccessibleDescription(m_label);
    setToolTip(m_label);
    update();
}

bool ChainNodeButton::isSilent() const
{
    return m_node.state == checks::ChainNode::State::NotChecked && m_node.findings.isEmpty();
}

void ChainNodeButton::setForm(Form form)
{
    m_form = form;
    update();
}

int ChainNodeButton::columnWidth() const
{
    const int name = metrics(TextSize::Body, QFont::Bold).horizontalAdvance(Words::node(m_node.node));
    const int state = metrics(TextSize::Note, QFont::DemiBold).horizontalAdvance(Words::nodeState(m_node.state));
    // A mask, a count: short, and what people compare. Longer labels may be cut.
    const bool mayBeCut = m_label.size() > kShortLabel;
    const int label = mayBeCut ? 0 : metrics(TextSize::Note).horizontalAdvance(m_label);
    return qMax(qMax(name, state), label) + kPadding;
}

int ChainNodeButton::columnHeight() const
{
    return 2 * kPadding + markSize() + kPadding / 2 + metrics(TextSize::Body, QFont::Bold).height()
        + 2 * metrics(TextSize::Note).height();
}

int ChainNodeButton::rowHeight() const
{
    return 2 * kPadding + metrics(TextSize::Body, QFont::Bold).height() + metrics(TextSize::Note).height();
}

QRectF ChainNodeButton::markArea() const
{
    const qreal size = markSize();
    if (m_form == Form::Column)
        return {(width() - size) / 2, kPadding, size, size};
    const qreal left = isRightToLeft() ? width() - kPadding - size : kPadding;
    return {left, (height() - size) / 2, size, size};
}

bool ChainNodeButton::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void ChainNodeButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(style::colour(hasFocus() ? Role::Focus : Role::Edge), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintStatus(painter, markArea(), statusOf(m_node.state));
    paintTexts(painter);
}

void ChainNodeButton::paintTexts(QPainter &painter) const
{
    const bool isColumn = m_form == Form::Column;
    const Qt::Alignment alignment =
        isColumn ? Qt::AlignHCenter : (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    QRect area = rect().adjusted(2, 0, -2, 0);
    if (isColumn)
        area.setTop(int(markArea().bottom()) + kPadding / 2);
    else
        area.adjust(isRightToLeft() ? 0 : markSize() + 2 * kPadding, kPadding,
                    isRightToLeft() ? -markSize() - 2 * kPadding : 0, 0);

    // Numbers of one business begin alike.
    const Qt::TextElideMode cut = m_node.node == QLatin1String("number") ? Qt::ElideMiddle : Qt::ElideRight;
    const auto line = [&](const QFont &font, Role role, const QString &text) {
        const QFontMetrics size(font);
        painter.setFont(font);
        painter.setPen(style::colour(role));
        // Isolated: a telephone number keeps its order in a window that reads from right to left.
        const QString shown = QChar(0x2068) + size.elidedText(text, cut, area.width()) + QChar(0x2069);
        painter.drawText(QRect(area.left(), area.top(), area.width(), size.height()),
                         int(alignment | Qt::AlignVCenter | Qt::TextDontClip), shown); // some letters reach further
        area.setTop(area.top() + size.height());
    };
    const Role stateRole = isSilent() ? Role::Muted : statusRole(statusOf(m_node.state));
    line(style::font(TextSize::Body, QFont::Bold), Role::Text, Words::node(m_node.node));
    if (isColumn) {
        line(style::font(TextSize::Note, QFont::DemiBold), stateRole, Words::nodeState(m_node.state));
        line(style::font(TextSize::Note), Role::Muted, m_label);
    } else {
        //: One line under a node of the chain: %1 "Fine", "Broken here" …, %2 what the node is called
        line(style::font(TextSize::Note, QFont::DemiBold), stateRole,
             m_label.isEmpty() ? Words::nodeState(m_node.state)
                               : inOrder(tr("%1 · %2").arg(Words::nodeState(m_node.state), m_label)));
    }
}

} // namespace secondtick::ui
