#include "rules/retry_words.h"

#include <QCoreApplication>

namespace secondtick::rules {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::rules::RetryWords)
};

QString spanWords(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    //: A span of time behind "after", as in "Try again after one day": in the case that your sentence needs
    if (seconds % day == 0)
        return seconds == day ? Sentences::tr("one day") : Sentences::tr("%n days", nullptr, seconds / day);
    if (seconds % hour == 0)
        return seconds == hour ? Sentences::tr("one hour") : Sentences::tr("%n hours", nullptr, seconds / hour);
    if (seconds % minute == 0)
        return seconds == minute ? Sentences::tr("one minute") : Sentences::tr("%n minutes", nullptr, seconds / minute);
    return seconds == 1 ? Sentences::tr("one second") : Sentences::tr("%n seconds", nullptr, seconds);
}

} // namespace

QString toWord(RetryBasis basis)
{
    switch (basis) {
    case RetryBasis::Documented:
        return QStringLiteral("documented");
    case RetryBasis::Estimate:
        return QStringLiteral("estimate");
    case RetryBasis::None:
        break;
    }
    return {};
}

QString retrySentence(RetryAdvice advice)
{
    if (!advice.mayHelp)
        return Sentences::tr("Trying again without a change does not help.");
    if (!advice.afterSeconds)
        return Sentences::tr("Trying again later may help.");
    const QString span = spanWords(*advice.afterSeconds);
    if (advice.basis == RetryBasis::Documented)
        //: %1 "5 minutes", "one day"
        return Sentences::tr("Try again after %1, as Meta's page says.").arg(span);
    //: %1 "5 minutes", "one day"
    return Sentences::tr("Try again after %1; that is our estimate, Meta gives no time.").arg(span);
}

} // namespace secondtick::rules
