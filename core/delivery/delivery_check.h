#pragma once

#include "base/finding.h"
#include "delivery/answers.h"

#include <QDateTime>
#include <QList>

namespace secondtick::delivery {

enum class ReasonState
{
    RuledOut,
    Unlikely,
    Possible,
    Likely,
    Certain
};

/// One of the five reasons of the source page, with how likely it is now and why.
struct Reason
{
    QString id; ///< "delivery.offline-30-days" …
    ReasonState state = ReasonState::Possible;
    QString wording; ///< which of the reason's texts explains the state; looked up like a finding's text
    QJsonObject args; ///< for that text
    bool askCustomer = false; ///< an answer of the customer would settle it
};

/// What the checklist makes of the answers. `reasons` always holds five, in the contract's order.
struct DeliveryResult
{
    QList<Reason> reasons;
    QList<Finding> findings; ///< most severe first
    QString customerMessage; ///< a text to send the customer by another channel, in the current language
    QString openQuestion; ///< id of the one question that would settle most ("customer.can_message_us"), or empty
};

/// Pure: the same answers, rules and moment give the same result.
DeliveryResult checkDelivery(const Answers &answers, const rules::RuleBook &rules, const QDateTime &now);

/// The sentence that says why this reason is in this state, in the current language.
QString whyText(const Reason &reason, const rules::RuleBook &rules);
/// The short name of the reason: "The customer blocked your business".
QString titleText(const Reason &reason, const rules::RuleBook &rules);

/// https://wa.me/<digits> for the business's number, or empty when it cannot be read.
QString chatLink(const QString &businessNumber, const rules::RuleBook &rules);

QString toWord(ReasonState state); ///< "ruled_out" …

} // namespace secondtick::delivery
