#include "widgets/hour_strip.h"

#include "language/text_language.h"
#include "style/appearance.h"
#include "widgets/notice.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBars = 168; // a week of hours
constexpr qint64 kSecondsAnHour = 3600;
constexpr int kHeight = 9; // grids

QString momentOf(qint64 hour)
{
    return language::momentText(QDateTime::fromSecsSinceEpoch(hour * kSecondsAnHour, QTimeZone::utc()));
}

} // namespace

HourStrip::HourStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourStrip::setCounts(const QMap<qint64, qint64> &counts)
{
    m_bars.clear();
    m_part.clear();
    m_chosen = -1;
    m_highest = 0;
    if (!counts.isEmpty()) {
        m_firstHour = counts.firstKey();
        const qint64 hours = counts.lastKey() - m_firstHour + 1;
        m_hoursABar = (hours + kMostBars - 1) / kMostBars;
        m_bars.fill(0, (hours + m_hoursABar - 1) / m_hoursABar);
        for (auto hour = counts.begin(); hour != counts.end(); ++hour) {
            qint64 &bar = m_bars[(hour.key() - m_firstHour) / m_hoursABar];
            bar += hour.value();
            m_highest = std::max(m_highest, bar);
        }
    }
    update();
}

void HourStrip::setPart(const QMap<qint64, qint64> &counts, const QString &name)
{
    m_part.fill(0, m_bars.size());
    m_partName = name;
    for (auto hour = counts.begin(); hour != counts.end(); ++hour) {
        const qint64 bar = (hour.key() - m_firstHour) / m_hoursABar;
        if (hour.key() >= m_firstHour && bar < m_part.size())
            m_part[bar] += hour.value();
    }
    update();
}

QString HourStrip::sentenceFor(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const qint64 from = m_firstHour + bar * m_hoursABar;
    const QString until = momentOf(from + m_hoursABar);
    if (m_part.isEmpty())
        //: %1 and %2 moments in UTC, %3 a number of failures
        return tr("%1 to %2: %3").arg(momentOf(from), until).arg(m_bars.at(bar));
    //: %1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it
    return tr("%1 to %2: %3; %4: %5")
        .arg(momentOf(from), until, QString::number(m_bars.at(bar)), m_partName, QString::number(m_part.at(bar)));
}

QString HourStrip::firstMoment() const
{
    return m_bars.isEmpty() ? QString() : momentOf(m_firstHour);
}

QString HourStrip::lastMoment() const
{
    return m_bars.isEmpty() ? QString() : momentOf(m_firstHour + m_bars.size() * m_hoursABar);
}

QSize HourStrip::sizeHint() const
{
    return {50 * style::kGrid, kHeight * style::kGrid};
}

QRectF HourStrip::rectOf(int bar, qint64 count) const
{
    const double step = double(width()) / double(m_bars.size());
    const double tall = m_highest == 0 ? 0 : double(count) / double(m_highest) * (height() - 2);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - (bar + 1) * step : bar * step;
    const double seen = count > 0 ? std::max(tall, 2.0) : 0;
    return {left, height() - seen, std::max(step - 1, 1.0), seen};
}

int HourStrip::barAt(int x) const
{
    if (m_bars.isEmpty() || width() == 0)
        return -1;
    const int place = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    return std::clamp(int(place * m_bars.size() / width()), 0, int(m_bars.size()) - 1);
}

void HourStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < barCount(); ++bar) {
        const style::Role whole = m_part.isEmpty() ? style::Role::Broken : style::Role::FieldEdge;
        painter.setBrush(style::colour(bar == m_chosen ? style::Role::Link : whole));
        painter.drawRect(rectOf(bar, m_bars.at(bar)));
        if (m_part.isEmpty() || bar == m_chosen)
            continue;
        painter.setBrush(style::colour(style::Role::Broken));
        painter.drawRect(rectOf(bar, m_part.at(bar)));
    }
    painter.setPen(style::colour(style::Role::Edge));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setPen(style::colour(style::Role::Focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void HourStrip::choose(int bar)
{
    m_chosen = std::clamp(bar, 0, std::max(0, barCount() - 1));
    setAccessibleDescription(sentenceFor(m_chosen));
    announce(this, sentenceFor(m_chosen));
    if (isVisible())
        QToolTip::showText(mapToGlobal(rectOf(m_chosen, m_bars.at(m_chosen)).topLeft().toPoint()),
                           sentenceFor(m_chosen), this);
    update();
}

/// Where a key leads, or -1: it is none of ours.
int HourStrip::barAfter(int key) const
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return std::max(0, m_chosen + step);
    case Qt::Key_Left:
        return std::max(0, m_chosen - step);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return barCount() - 1;
    default:
        return -1;
    }
}

void HourStrip::keyPressEvent(QKeyEvent *event)
{
    const int bar = m_bars.isEmpty() ? -1 : barAfter(event->key());
    if (bar >= 0)
        choose(bar);
    else
        QWidget::keyPressEvent(event);
}

bool HourStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentenceFor(barAt(help->pos().x())), this);
    return true;
}

} // namespace secondtick::ui
