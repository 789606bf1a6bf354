#include "widgets/chain_view.h"

#include "style/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace secondtick::ui {

using style::Role;
using Form = ChainNodeButton::Form;
using State = checks::ChainNode::State;

namespace {

constexpr int kGap = style::kGrid / 2; // between a mark and the line that leads to it
constexpr int kBreak = 18; // the hole in a broken line
constexpr qreal kMostBroken = 0.4; // of a short line

bool isOpen(State state)
{
    return state == State::NotChecked || state == State::CouldNotCheck;
}

void paintJoint(QPainter &painter, const QLineF &line, State from, State to)
{
    if (from == State::Broken || to == State::Broken) {
        painter.setPen(QPen(style::colour(Role::Broken), 2.5, Qt::SolidLine, Qt::FlatCap));
        const QPointF half = (line.p2() - line.p1()) / 2;
        const QPointF hole = half * qMin(kBreak / qMax(line.length(), 1.0), kMostBroken);
        painter.drawLine(line.p1(), line.p1() + half - hole);
        painter.drawLine(line.p1() + half + hole, line.p2());
        return;
    }
    if (isOpen(from) || isOpen(to)) {
        QPen pen(style::colour(Role::Quiet), 2.5, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
    } else {
        painter.setPen(QPen(style::colour(Role::Fine), 2.5, Qt::SolidLine, Qt::FlatCap));
    }
    painter.drawLine(line);
}

int columnsWidth(const QList<ChainNodeButton *> &nodes)
{
    return std::accumulate(nodes.begin(), nodes.end(), 0,
                           [](int sum, const ChainNodeButton *node) { return sum + node->columnWidth(); });
}

} // namespace

ChainView::ChainView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    //: Name of the picture of the chain for screen readers
    setAccessibleName(tr("Chain from the token to the recipient"));
}

void ChainView::setChain(const QList<checks::ChainNode> &chain, const QString &tokenLabel)
{
    while (m_nodes.size() < chain.size()) {
        auto *button = new ChainNodeButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit nodeClicked(button->node().node); });
        m_nodes.append(button);
    }
    for (qsizetype i = 0; i < chain.size(); ++i)
        m_nodes[i]->setNode(chain[i], i == 0 ? tokenLabel : chain[i].label);
    updateGeometry();
    place();
}

void ChainView::setChosen(const QString &node)
{
    for (ChainNodeButton *button : std::as_const(m_nodes))
        button->setChecked(button->node().node == node);
    update();
}

ChainView::Arrangement ChainView::arrangementFor(int width) const
{
    const auto fits = [width](const QList<ChainNodeButton *> &nodes) { return columnsWidth(nodes) <= width; };
    if (fits(m_nodes))
        return {Form::Column, m_nodes};
    QList<ChainNodeButton *> telling;
    for (ChainNodeButton *node : m_nodes) {
        if (!node->isSilent() || node == m_nodes.constLast()) // the picture always ends at the recipient
            telling.append(node);
    }
    return {fits(telling) ? Form::Column : Form::Row, telling};
}

int ChainView::heightForWidth(int width) const
{
    const Arrangement arrangement = arrangementFor(width);
    int height = 0;
    for (const ChainNodeButton *node : arrangement.shown)
        height = arrangement.form == Form::Column ? qMax(height, node->columnHeight()) : height + node->rowHeight();
    return height;
}

QSize ChainView::sizeHint() const
{
    const int width = this->width() > 1 ? this->width() : style::textWidth(80);
    return {width, heightForWidth(width)};
}

QSize ChainView::minimumSizeHint() const
{
    return {style::textWidth(16), heightForWidth(width())};
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    place();
}

void ChainView::place()
{
    const Arrangement arrangement = arrangementFor(width());
    for (ChainNodeButton *node : std::as_const(m_nodes))
        node->setVisible(arrangement.shown.contains(node));
    if (arrangement.shown.isEmpty())
        return;
    // Words differ in width, so the columns do: each gets what it needs and an equal part of what is left.
    const int spare = (width() - columnsWidth(arrangement.shown)) / int(arrangement.shown.size());
    int position = 0;
    for (ChainNodeButton *node : arrangement.shown) {
        const bool isColumn = arrangement.form == Form::Column;
        const int columnWidth = node->columnWidth() + spare;
        const QRect area =
            isColumn ? QRect(position, 0, columnWidth, height()) : QRect(0, position, width(), node->rowHeight());
        position += isColumn ? columnWidth : area.height();
        node->setForm(arrangement.form);
        node->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
    update();
}

void ChainView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Arrangement arrangement = arrangementFor(width());
    for (const ChainNodeButton *node : arrangement.shown) { // below the lines, so not by the button itself
        if (!node->isChecked())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::colour(Role::AccentSoft));
        painter.drawRoundedRect(QRectF(node->geometry()).adjusted(1, 1, -1, -1), 6, 6);
    }
    for (qsizetype i = 1; i < arrangement.shown.size(); ++i) {
        const ChainNodeButton *const from = arrangement.shown[i - 1];
        const ChainNodeButton *const to = arrangement.shown[i];
        const QRectF fromMark = from->markArea().translated(from->pos());
        const QRectF toMark = to->markArea().translated(to->pos());
        QLineF whole(fromMark.center(), toMark.center());
        const qreal cut = (fromMark.width() / 2 + kGap) / qMax(whole.length(), 1.0);
        paintJoint(painter, {whole.pointAt(cut), whole.pointAt(1 - cut)}, from->node().state, to->node().state);
    }
}

} // namespace secondtick::ui
