#include "widgets/moment_edit.h"

#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

QTime noon()
{
    return {12, 0};
}

QString twoDigitYearAsFour(QString format)
{
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QStringList dateFormats(const QLocale &locale)
{
    const QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    return {u"yyyy-MM-dd"_s,
            u"yyyy-M-d"_s,
            twoDigitYearAsFour(shortFormat),
            shortFormat,
            locale.dateFormat(QLocale::LongFormat),
            u"d MMMM yyyy"_s,
            u"d MMM yyyy"_s};
}

/// Two digits of a year are this century's: the platform did not exist in the last one.
std::optional<QDateTime> momentOf(QDate date, QTime time, const QString &format)
{
    const QDate day = format.contains("yyyy"_L1) || date.year() >= 2000 ? date : date.addYears(100);
    const QDateTime moment(day, time);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace

std::optional<QDateTime> MomentEdit::read(const QString &text, const QLocale &locale)
{
    const QString plain = text.simplified();
    const QStringList times{u"HH:mm"_s, u"H:mm"_s, u"HH:mm:ss"_s, locale.timeFormat(QLocale::ShortFormat),
                            u"h:mm AP"_s};
    const QStringList dates = dateFormats(locale);
    for (const QString &date : dates) {
        if (const QDate day = locale.toDate(plain, date); day.isValid())
            return momentOf(day, noon(), date);
        for (const QString &time : times) {
            for (const QString &between : {u" "_s, u", "_s, u"'T'"_s}) {
                const QDateTime moment = locale.toDateTime(plain, date + between + time);
                if (moment.isValid())
                    return momentOf(moment.date(), moment.time(), date);
            }
        }
    }
    if (const QDateTime iso = QDateTime::fromString(plain, Qt::ISODateWithMs); iso.isValid())
        return iso.toUTC();
    return std::nullopt;
}

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_calendar(new QPushButton(this))
    , m_notice(new Notice(this))
{
    m_edit->setMaxLength(60);
    m_calendar->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kGrid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_calendar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid / 2);
    column->addLayout(row);
    column->addWidget(m_notice);
    setFocusProxy(m_edit);
    connect(m_calendar, &QPushButton::clicked, this, &MomentEdit::chooseDay);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_moment = read(m_edit->text(), locale());
        showUnderstood();
        emit changed();
    });
}

void MomentEdit::setTexts(const QString &name)
{
    m_edit->setAccessibleName(name);
    //: Example of a date and time, shown in an empty field. Keep the form.
    m_edit->setPlaceholderText(tr("Like 2026-11-01 09:00"));
    m_calendar->setText(tr("Calendar"));
    //: For screen readers: %1 what the date is about ("Sent on")
    m_calendar->setAccessibleName(tr("Calendar: %1").arg(name));
    showUnderstood();
}

void MomentEdit::setNow(const QDateTime &now)
{
    m_now = now;
    showUnderstood();
}

void MomentEdit::setMoment(const std::optional<QDateTime> &moment)
{
    if (moment == m_moment)
        return;
    const QSignalBlocker quiet(m_edit);
    m_moment = moment;
    m_edit->setText(moment ? moment->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString());
    showUnderstood();
}

QString MomentEdit::news() const
{
    return m_notice->text();
}

void MomentEdit::showUnderstood()
{
    if (m_edit->text().trimmed().isEmpty()) {
        m_notice->clear();
        return;
    }
    if (!m_moment) {
        m_notice->setNews(Status::Warning, tr("Not readable as a date. Write it like 2026-11-01 09:00."));
        return;
    }
    const QDateTime local = m_moment->toLocalTime();
    //: A moment: %1 the day, %2 the time of day
    const QString text = tr("%1, %2").arg(locale().toString(local.date(), QLocale::LongFormat),
                                          locale().toString(local.time(), QLocale::ShortFormat));
    if (m_now.isValid() && *m_moment > m_now)
        //: %1 a moment
        m_notice->setNews(Status::Warning, tr("%1 is still to come.").arg(text));
    else
        m_notice->setNews(Status::Fine, text);
}

void MomentEdit::chooseDay()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_moment ? m_moment->toLocalTime().date() : m_now.toLocalTime().date());
    if (m_now.isValid())
        calendar->setMaximumDate(m_now.toLocalTime().date());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate day) {
        const QTime time = m_moment ? m_moment->toLocalTime().time() : noon();
        m_edit->setText(QDateTime(day, time).toString(u"yyyy-MM-dd HH:mm"_s));
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    connect(&menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    menu.exec(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
    m_edit->setFocus();
}

} // namespace secondtick::ui
