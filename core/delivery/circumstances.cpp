#include "delivery/circumstances.h"

#include "rules/rule_book.h"

#include <algorithm>
#include <array>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondsADay = 86'400;
constexpr qint64 kLongestHold = 30 * kSecondsADay; // the platform keeps nothing longer, whatever a template says
constexpr qint64 kAuthenticationHold = 600;

// "Message undeliverable": the one code whose documented causes are among the five reasons.
constexpr int kUndeliverable = 131026;
// "Something went wrong": a code that names no cause at all.
constexpr std::array kNamelessCodes{1, 131000};

Place placeFrom(Place::Basis basis, const QString &code, const rules::RuleBook &rules)
{
    return {basis, code, rules.countries.find(code)};
}

Place placeOf(const QString &said, const std::optional<PhoneNumber> &number, const rules::RuleBook &rules)
{
    if (!said.isEmpty())
        return placeFrom(Place::Basis::Said, said, rules);
    if (!number || number->verdict != PhoneNumber::Verdict::Ok)
        return {};
    if (!number->area.isEmpty())
        return placeFrom(Place::Basis::MayBe, number->area, rules);
    if (!number->region.isEmpty())
        return placeFrom(Place::Basis::Prefix, number->region, rules);
    return {};
}

std::optional<PhoneNumber> numberFrom(const QString &text, const rules::RuleBook &rules)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return PhoneNumber::read(text, rules.callingCodes, rules.countries);
}

qint64 holdSeconds(const Answers &answers)
{
    if (answers.ttlSeconds && *answers.ttlSeconds > 0)
        return std::min(*answers.ttlSeconds, kLongestHold);
    if (!answers.ttlSeconds && answers.kind == MessageKind::Authentication)
        return kAuthenticationHold;
    return kLongestHold; // also for -1, by which a template asks for them
}

HoldTime holdTimeOf(const Answers &answers, const QDateTime &now)
{
    HoldTime hold;
    hold.seconds = holdSeconds(answers);
    hold.isDefault = hold.seconds == kLongestHold;
    if (answers.sentAt && *answers.sentAt <= now) {
        hold.until = answers.sentAt->addSecs(hold.seconds).toUTC();
        hold.secondsLeft = std::max<qint64>(0, now.secsTo(*hold.until));
    }
    return hold;
}

} // namespace

bool Circumstances::isCalledUndeliverable() const
{
    return hasFailedWithCode && answers.errorCode == kUndeliverable;
}

bool Circumstances::hasOtherCause() const
{
    const bool isNameless =
        std::find(kNamelessCodes.cbegin(), kNamelessCodes.cend(), answers.errorCode) != kNamelessCodes.cend();
    return hasFailedWithCode && error != nullptr && !isNameless && !isCalledUndeliverable();
}

Circumstances circumstancesOf(const Answers &answers, const rules::RuleBook &rules, const QDateTime &now)
{
    Circumstances c{answers, rules, numberFrom(answers.recipient, rules), {}, {}, holdTimeOf(answers, now)};
    c.customer = placeOf(answers.customerCountry, c.recipient, rules);
    c.business = placeOf(answers.businessCountry, numberFrom(answers.businessNumber, rules), rules);
    if (answers.errorCode)
        c.error = rules.errorCodes.find(*answers.errorCode, answers.errorSubcode, {});
    c.hasArrived = c.hasStatus(LastStatus::Delivered) || c.hasStatus(LastStatus::Read);
    c.sentInFuture = answers.sentAt && *answers.sentAt > now;
    // Whoever sees one tick in the app may still hold the failure report: the code is the later word.
    c.hasFailedWithCode = answers.errorCode && !c.hasArrived;
    return c;
}

} // namespace secondtick::delivery
