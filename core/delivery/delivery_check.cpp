#include "delivery/delivery_check.h"

#include "delivery/delivery_findings.h"
#include "delivery/reasons.h"
#include "rules/rule_book.h"

#include <algorithm>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

Finding wordsOf(const QString &id, const QString &wording, const QJsonObject &args)
{
    Finding finding;
    finding.id = id;
    finding.wording = wording;
    finding.args = args;
    return finding;
}

QString customerMessageFor(const Answers &answers, const rules::RuleBook &rules)
{
    const QString id = u"delivery.customer-message"_s;
    const QString link = chatLink(answers.businessNumber, rules);
    if (link.isEmpty())
        return rules.textFor(wordsOf(id, u"no-number"_s, {})).meaning;
    return rules.textFor(wordsOf(id, {}, {{u"link"_s, link}})).meaning;
}

/// What to ask the customer next; nothing when they cannot be reached.
QString openCustomerQuestion(const Circumstances &c)
{
    const Answers &answers = c.answers;
    if (answers.reached == false)
        return {};
    if (answers.canMessageUs == Known::Unknown && answers.blockedUs == Known::Unknown)
        return u"customer.can_message_us"_s;
    if (answers.canMessageUs == Known::No && answers.blockedUs == Known::Unknown)
        return u"customer.blocked_us"_s;
    if (answers.acceptedTerms == Known::Unknown)
        return u"customer.accepted_terms"_s;
    if (answers.platform.isEmpty() || answers.platform == "unknown"_L1)
        return u"customer.platform"_s;
    if (answers.appVersion.isEmpty())
        return u"customer.app_version"_s;
    return answers.blockedUs == Known::Unknown ? u"customer.blocked_us"_s : QString();
}

/// The question that would rule out or settle most comes first: what the platform itself said beats all else.
QString openQuestionOf(const Circumstances &c, const QList<Reason> &reasons)
{
    const Answers &answers = c.answers;
    const bool isSettled = std::any_of(reasons.cbegin(), reasons.cend(),
                                       [](const Reason &reason) { return reason.state == ReasonState::Certain; });
    if (c.hasArrived || isSettled)
        return {};
    if (!answers.lastStatus && !answers.errorCode)
        return u"last_status"_s;
    if (c.hasStatus(LastStatus::Failed) && !answers.errorCode)
        return u"error.code"_s;
    if (c.hasOtherCause())
        return {};
    if (c.customer.basis == Place::Basis::Unknown)
        return u"recipient"_s;
    if (QString question = openCustomerQuestion(c); !question.isEmpty())
        return question;
    return answers.sentAt || answers.errorCode ? QString() : u"sent_at"_s;
}

} // namespace

DeliveryResult checkDelivery(const Answers &answers, const rules::RuleBook &rules, const QDateTime &now)
{
    const Circumstances circumstances = circumstancesOf(answers, rules, now);
    DeliveryResult result;
    result.reasons = judgeReasons(circumstances);
    result.findings = deliveryFindings(circumstances, result.reasons);
    result.customerMessage = customerMessageFor(answers, rules);
    result.openQuestion = openQuestionOf(circumstances, result.reasons);
    return result;
}

QString whyText(const Reason &reason, const rules::RuleBook &rules)
{
    return rules.textFor(wordsOf(reason.id, reason.wording, reason.args)).meaning;
}

QString titleText(const Reason &reason, const rules::RuleBook &rules)
{
    return rules.textFor(wordsOf(reason.id, {}, reason.args)).title;
}

QString chatLink(const QString &businessNumber, const rules::RuleBook &rules)
{
    const PhoneNumber number = PhoneNumber::read(businessNumber, rules.callingCodes, rules.countries);
    return number.verdict == PhoneNumber::Verdict::Ok ? u"https://wa.me/"_s + number.digits : QString();
}

QString toWord(ReasonState state)
{
    switch (state) {
    case ReasonState::RuledOut:
        return u"ruled_out"_s;
    case ReasonState::Unlikely:
        return u"unlikely"_s;
    case ReasonState::Possible:
        return u"possible"_s;
    case ReasonState::Likely:
        return u"likely"_s;
    case ReasonState::Certain:
        return u"certain"_s;
    }
    Q_UNREACHABLE();
}

} // namespace secondtick::delivery
