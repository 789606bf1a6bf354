#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace secondtick {

namespace rules {
class CallingCodes;
class Countries;
} // namespace rules

/// A recipient's or business number as somebody wrote it, read by shape and longest known prefix. No guess from the
/// computer's language. The words are those of the contract (`secondtick-cli number`).
///
/// A trap names a spelling that is known to fail, and is set for that spelling only:
///   ar_9  Argentina 549 + ten digits, as phones show it. On the list of test recipients the platform takes 54 + area +
///         number, and refuses 549 with code 131030 although the number is on the list. 54 without the 9 gives nothing.
///   mx_1  Mexico 521 + ten digits, the form before 2019. 52 + ten digits gives nothing.
///   br_9  Brazil 55 + area + eight digits of a mobile: the ninth digit is missing. Landlines (2 to 5 behind the area)
///         and mobiles with all digits give nothing.
///   no_country_code  the country cannot be told from the digits: verdict Ask, message country_code_missing.
/// What it cannot know: whether the number exists, is on WhatsApp, or is where its prefix says.
struct PhoneNumber
{
    enum class Verdict
    {
        Ok,
        Ask,
        AskWhich,
        WrongKind,
        Reject
    };
    /// What the countries table says of the region the number's prefix points to.
    enum class Restriction
    {
        None,
        Restricted,
        ReportedLifted,
        Possibly
    };

    Verdict verdict = Verdict::Reject;
    QString message; ///< "ok", "country_code_missing", "looks_like_id" …
    QStringList notes; ///< sorted: "assumed_international", "digits_converted", "two_spellings" …
    QString digits; ///< with country code, without plus; empty unless Ok
    QString e164; ///< "+" and digits; empty unless Ok
    QStringList compareSet; ///< spellings of the same subscriber (Mexico 1, Argentina 9, Brazil ninth digit), sorted
    QString region; ///< ISO 3166-1 alpha-2 of the longest known prefix, empty when unknown
    QString area; ///< ISO 3166-2 of a restricted area its prefix may belong to ("UA-43" …), else empty
    Restriction restriction = Restriction::None;
    QString trap; ///< "ar_9", "mx_1", "br_9", "no_country_code", else empty

    static constexpr qsizetype kMaxCharacters = 4096;

    /// Pure. Text over kMaxCharacters is refused unread.
    static PhoneNumber read(QStringView text, const rules::CallingCodes &codes, const rules::Countries &countries);
};

QString toWord(PhoneNumber::Verdict verdict); ///< "ok", "ask", "ask_which", "wrong_kind", "reject"
QString toWord(PhoneNumber::Restriction restriction); ///< "none", "restricted", "reported_lifted", "possibly"

} // namespace secondtick
