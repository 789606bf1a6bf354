#pragma once

#include "delivery/answers.h"
#include "numbers/phone_number.h"
#include "rules/countries.h"
#include "rules/error_codes.h"

#include <optional>

namespace secondtick::delivery {

/// Where somebody is, as far as the answers tell, and what the table of countries has to say about that place.
struct Place
{
    /// Said and Prefix stand for a country; MayBe for one of the regions a number's prefix can only hint at.
    enum class Basis
    {
        Unknown,
        Said,
        Prefix,
        MayBe
    };

    Basis basis = Basis::Unknown;
    QString code; ///< ISO 3166-1 alpha-2, or ISO 3166-2 for a region
    const rules::CountryRule *rule = nullptr; ///< empty: a place without a rule of its own
};

/// How long the platform keeps a message for a phone that is offline, and what is left of that.
struct HoldTime
{
    qint64 seconds = 0;
    bool isDefault = true; ///< the 30 days, not a template's own time
    std::optional<QDateTime> until; ///< empty when it is not known when the message was sent
    qint64 secondsLeft = 0; ///< 0 when it is over; means nothing without `until`
    bool isOver() const { return until && secondsLeft <= 0; }
};

/// What follows directly from the answers, worked out once: every judgement of the checklist rests on it. Refers to
/// answers and rules, which must outlive it.
struct Circumstances
{
    const Answers &answers;
    const rules::RuleBook &rules;
    std::optional<PhoneNumber> recipient; ///< empty when no number was given
    Place customer;
    Place business;
    HoldTime hold;
    const rules::ErrorCode *error = nullptr; ///< what the code means; empty for no code, and for one nobody knows
    bool hasArrived = false; ///< delivered or read: the platform's word beats everything else
    bool sentInFuture = false; ///< the date given lies after now: no use for counting days
    bool hasFailedWithCode = false; ///< the platform named a code, and the message did not arrive

    /// The code stands for "could not be delivered": Meta names missing terms and an old app among its causes.
    bool isCalledUndeliverable() const;
    /// The platform named a cause of its own, other than the five.
    bool hasOtherCause() const;
    bool hasStatus(LastStatus status) const { return answers.lastStatus == status; }
};

/// Pure.
Circumstances circumstancesOf(const Answers &answers, const rules::RuleBook &rules, const QDateTime &now);

} // namespace secondtick::delivery
