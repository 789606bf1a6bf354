#include "pages/hours_card.h"

#include "report/log_outline.h"
#include "style/appearance.h"
#include "widgets/hour_strip.h"
#include "widgets/labels.h"
#include "widgets/shown_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

QMap<qint64, qint64> hoursOf(const triage::Conclusion &group)
{
    QMap<qint64, qint64> hours;
    for (const auto &[hour, count] : group.group.hours)
        hours.insert(hour, count);
    return hours;
}

enum class End
{
    Begin,
    Middle,
    Last
};

/// At its end of the chart: QLabel would go by the direction of the text, which is a date.
QLabel *makeEnd(const QString &text, End end, QWidget *parent)
{
    const bool isMirrored = parent->layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment side = (end == End::Begin) != isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    QLabel *const label = makeLabel(TextRole::Note, parent);
    label->setText(text);
    label->setAlignment(Qt::AlignAbsolute | (end == End::Middle ? Qt::AlignHCenter : side));
    return label;
}

} // namespace

HoursCard::HoursCard(const QList<triage::Conclusion> &groups, QWidget *parent)
    : QFrame(parent)
    , m_strip(new HourStrip(this))
{
    QMap<qint64, qint64> hours;
    for (const triage::Conclusion &group : groups) {
        for (const auto &[hour, count] : group.group.hours)
            hours[hour] += count;
    }
    setVisible(!hours.isEmpty());
    m_strip->setObjectName(u"hourStrip"_s);
    m_strip->setCounts(hours);
    QLabel *const title = makeLabel(TextRole::Section, this);
    title->setText(tr("When messages failed"));
    m_strip->setAccessibleName(title->text());
    m_legend = makeLabel(TextRole::Note, this);
    auto *ends = new QHBoxLayout;
    ends->addWidget(makeEnd(m_strip->firstMoment(), End::Begin, this));
    //: Below a chart: the highest bar of it stands for %1 messages
    ends->addWidget(makeEnd(tr("highest: %1").arg(report::countText(m_strip->highest())), End::Middle, this));
    ends->addWidget(makeEnd(m_strip->lastMoment(), End::Last, this));
    QVBoxLayout *const column = makeCardOf(this);
    column->addWidget(title);
    column->addWidget(m_strip);
    column->addLayout(ends);
    column->addWidget(m_legend);
}

void HoursCard::choose(const triage::Conclusion &group)
{
    constexpr qsizetype longestReason = 80;
    const QString name = shownText(group.title, longestReason);
    m_strip->setPart(hoursOf(group), name);
    //: Below a chart: what the front part of each bar is
    m_legend->setText(tr("In front: %1. Behind: all reasons. Hours by UTC.").arg(name));
}

} // namespace secondtick::ui
