#include "numbers/phone_number.h"

#include "numbers/number_text.h"
#include "rules/calling_codes.h"
#include "rules/countries.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 7; // with country code: the smallest countries
constexpr qsizetype kLongest = 15; // E.164
constexpr qsizetype kLongestNational = 10; // up to here a number without plus may lack its country code

bool isOneDigitOnly(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [digits](QChar c) { return c == digits.front(); });
}

/// 555-0100 to 555-0199 are kept for films and examples in North America.
bool isFictional(QStringView digits)
{
    return digits.size() == 11 && digits.startsWith(u'1') && digits.sliced(4).startsWith(u"55501");
}

PhoneNumber::Restriction restrictionOf(const rules::CallingArea &place, const rules::Countries &countries)
{
    using Restriction = PhoneNumber::Restriction;
    if (!place.area.isEmpty()) {
        // A prefix of the region, never more than a hint.
        const rules::CountryRule *area = countries.find(place.area);
        if (area && area->asRecipient)
            return Restriction::Possibly;
    }
    const rules::CountryRule *region = countries.find(place.region);
    if (!region || !region->asRecipient)
        return Restriction::None;
    switch (*region->asRecipient) {
    case rules::CountryStatus::Restricted:
        return Restriction::Restricted;
    case rules::CountryStatus::ReportedLifted:
        return Restriction::ReportedLifted;
    case rules::CountryStatus::Possibly:
        return Restriction::Possibly;
    }
    return Restriction::None;
}

/// The other spelling of the same subscriber, and the trap when the given spelling is the one that fails.
struct Twin
{
    QString digits;
    QString trap;
};

Twin twinOf(const QString &digits)
{
    if (digits.startsWith(u"521"_s) && digits.size() == 13)
        return {u"52"_s + digits.sliced(3), u"mx_1"_s};
    if (digits.startsWith(u"52"_s) && digits.size() == 12)
        return {u"521"_s + digits.sliced(2), {}};
    if (digits.startsWith(u"549"_s) && digits.size() == 13)
        return {u"54"_s + digits.sliced(3), u"ar_9"_s};
    if (digits.startsWith(u"54"_s) && digits.size() == 12)
        return {u"549"_s + digits.sliced(2), {}};
    if (!digits.startsWith(u"55"_s))
        return {};
    // Landlines begin with 2 to 5 behind the area code and have no ninth digit: what would become one without its 9
    // never was shorter.
    const auto isOfLandline = [](QChar first) { return first >= u'2' && first <= u'5'; };
    if (digits.size() == 13 && digits[4] == u'9' && !isOfLandline(digits[5]))
        return {digits.first(4) + digits.sliced(5), {}};
    if (digits.size() == 12 && !isOfLandline(digits[4]))
        return {digits.first(4) + u'9' + digits.sliced(4), u"br_9"_s};
    return {};
}

struct Judgement
{
    PhoneNumber::Verdict verdict;
    QString message;
};

/// What the digits alone say: whether they are a number with a country code.
Judgement judgeDigits(const numbers::NumberText &text)
{
    using Verdict = PhoneNumber::Verdict;
    const QString &digits = text.digits;
    if (!digits.isEmpty() && digits.size() >= kShortest && isOneDigitOnly(digits))
        return {Verdict::Reject, u"placeholder"_s};
    if (digits.size() < kShortest)
        return {Verdict::Reject, u"too_short"_s};
    if (digits.size() > kLongest && text.hasPlus)
        return {Verdict::Reject, u"too_long"_s};
    if (text.hasPlus && digits.startsWith(u'0') && !text.fromLinkOrJid)
        return {Verdict::Reject, u"country_code_zero"_s};
    if (text.hasPlus && !digits.startsWith(u'0'))
        return {Verdict::Ok, u"ok"_s};
    if (!text.hasPlus && digits.size() >= kLongest)
        return {Verdict::WrongKind, u"looks_like_id"_s};
    if (!text.hasPlus && digits.startsWith(u"011"_s))
        return {Verdict::Ask, u"exit_code_011"_s};
    if (digits.size() <= kLongestNational || digits.startsWith(u'0'))
        return {Verdict::Ask, u"country_code_missing"_s};
    return {Verdict::Ok, u"ok"_s};
}

/// Fills in what belongs to a usable number.
void describe(PhoneNumber &number, const QString &digits, const rules::CallingCodes &codes,
              const rules::Countries &countries)
{
    number.digits = digits;
    number.e164 = u'+' + digits;
    number.compareSet = {digits};
    if (const Twin twin = twinOf(digits); !twin.digits.isEmpty()) {
        number.compareSet.append(twin.digits);
        number.compareSet.sort();
        number.notes.append(u"two_spellings"_s);
        number.trap = twin.trap;
    }
    if (isFictional(digits))
        number.notes.append(u"fictional"_s);
    if (const rules::CallingArea *place = codes.find(digits)) {
        number.region = place->region;
        number.area = place->area;
        number.restriction = restrictionOf(*place, countries);
    }
}

} // namespace

PhoneNumber PhoneNumber::read(QStringView text, const rules::CallingCodes &codes, const rules::Countries &countries)
{
    PhoneNumber number;
    if (text.size() > kMaxCharacters) {
        number.message = u"too_large"_s;
        return number;
    }
    const numbers::NumberText found = numbers::readNumberText(text);
    if (!found.refusal.isEmpty()) {
        number.message = found.refusal;
        return number;
    }
    if (found.isSeveral) {
        number.verdict = Verdict::AskWhich;
        number.message = u"several_numbers"_s;
        return number;
    }
    if (found.isId) {
        number.verdict = Verdict::WrongKind;
        number.message = u"looks_like_id"_s;
        return number;
    }
    const Judgement judgement = judgeDigits(found);
    number.verdict = judgement.verdict;
    number.message = judgement.message;
    if (number.message == u"country_code_missing"_s)
        number.trap = u"no_country_code"_s;
    if (number.verdict == Verdict::Ok) {
        if (!found.hasPlus)
            number.notes.append(u"assumed_international"_s);
        number.notes += found.notes;
        describe(number, found.digits, codes, countries);
    }
    number.notes.sort();
    return number;
}

QString toWord(PhoneNumber::Verdict verdict)
{
    switch (verdict) {
    case PhoneNumber::Verdict::Ok:
        return u"ok"_s;
    case PhoneNumber::Verdict::Ask:
        return u"ask"_s;
    case PhoneNumber::Verdict::AskWhich:
        return u"ask_which"_s;
    case PhoneNumber::Verdict::WrongKind:
        return u"wrong_kind"_s;
    case PhoneNumber::Verdict::Reject:
        break;
    }
    return u"reject"_s;
}

QString toWord(PhoneNumber::Restriction restriction)
{
    switch (restriction) {
    case PhoneNumber::Restriction::Restricted:
        return u"restricted"_s;
    case PhoneNumber::Restriction::ReportedLifted:
        return u"reported_lifted"_s;
    case PhoneNumber::Restriction::Possibly:
        return u"possibly"_s;
    case PhoneNumber::Restriction::None:
        break;
    }
    return u"none"_s;
}

} // namespace secondtick
