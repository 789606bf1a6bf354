#include "pages/number_words.h"

#include "numbers/phone_number.h"
#include "rules/rule_book.h"
#include "widgets/result_status.h"

#include <QCoreApplication>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

struct NumberField
{
    Q_DECLARE_TR_FUNCTIONS(NumberField)
};

QString understood(const PhoneNumber &number, const rules::RuleBook &rules)
{
    if (number.region.isEmpty())
        return number.e164;
    //: A phone number as it was understood: %1 the number, %2 the country its beginning belongs to
    return NumberField::tr("%1 · %2").arg(number.e164, rules::countryName(number.region, rules.countries));
}

/// Words and mark are those of the finding, so that field and report say the same.
NumberWords whyNot(const PhoneNumber &number, const rules::RuleBook &rules)
{
    Finding finding;
    finding.id = u"recipient.number-suspect"_s;
    finding.wording = u"unusable"_s;
    if (number.verdict == PhoneNumber::Verdict::Ask)
        finding.wording = u"no_country_code"_s;
    if (number.verdict == PhoneNumber::Verdict::WrongKind)
        finding.wording = u"id"_s;
    return {statusOf(rules.severityOf(finding)), rules.textFor(finding).title};
}

} // namespace

NumberWords numberWords(const QString &typed, const rules::RuleBook &rules)
{
    if (typed.trimmed().isEmpty())
        return {};
    const PhoneNumber number = PhoneNumber::read(typed, rules.callingCodes, rules.countries);
    switch (number.verdict) {
    case PhoneNumber::Verdict::Ok:
        return {Status::Fine, understood(number, rules)};
    case PhoneNumber::Verdict::AskWhich:
        return {Status::Warning, NumberField::tr("These are several numbers. One at a time fits here.")};
    case PhoneNumber::Verdict::Ask:
    case PhoneNumber::Verdict::WrongKind:
    case PhoneNumber::Verdict::Reject:
        break;
    }
    return whyNot(number, rules);
}

} // namespace secondtick::ui
