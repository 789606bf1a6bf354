#include "language/text_language.h"

#include <QCoreApplication>

namespace secondtick::language {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::language::Words)
};

bool isEnglish(const QLocale &locale)
{
    return locale.language() == QLocale::English;
}

/// A short date with a year of four digits: 03.11.26 could be of another century, or begin with its year.
QString dayFormat(const QLocale &locale)
{
    if (isEnglish(locale)) // 3/11 is March here and November there
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.remove(QChar(0x200f)); // some have marks of direction, which would be shown as what nobody sees
    return format.contains("yyyy"_L1) ? format : format.replace("yy"_L1, "yyyy"_L1);
}

QString withZone(const QDateTime &time, const QString &clock)
{
    const QLocale locale = textLocale();
    const QDateTime utc = time.toUTC();
    const QString text = locale.toString(utc.date(), dayFormat(locale)) + u' ' + locale.toString(utc.time(), clock);
    //: A date and time, %1 is as in "2026-11-23 10:00". UTC is the world's reference time.
    return Words::tr("%1 UTC").arg(text);
}

} // namespace

QString textLanguage()
{
    //: The code of the language you translate into, as in "de" or "pt-BR". It tells browsers how to read the report
    //: aloud, and decides how numbers and dates are written.
    return Words::tr("en");
}

QLocale textLocale()
{
    static const QLocale system(QLocale::system().language(), QLocale::system().territory());
    const QLocale locale(textLanguage().replace(u'-', u'_'));
    QLocale best = locale.language() == system.language() ? system : locale;
    if (best.zeroDigit() != u"0"_s)
        best = QLocale(best.language(), QLocale::UnitedArabEmirates);
    best.setNumberOptions(QLocale::DefaultNumberOptions);
    return best;
}

QString momentText(const QDateTime &time)
{
    return withZone(time, u"HH:mm"_s);
}

QString exactMomentText(const QDateTime &time)
{
    return withZone(time, u"HH:mm:ss"_s);
}

QString dayText(QDate day)
{
    const QLocale locale = textLocale();
    return locale.toString(day, dayFormat(locale));
}

int pluralOf(qint64 count)
{
    constexpr qint64 million = 1'000'000; // the rules of all languages look at the last six digits at most, or at zero
    return int(count < million ? count : million + count % million);
}

QString countText(qint64 count)
{
    return textLocale().toString(count);
}

} // namespace secondtick::language
