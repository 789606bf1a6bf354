#include "delivery/delivery_findings.h"

#include "base/untrusted_text.h"
#include "delivery/answer_words.h"
#include "delivery/reasons.h"
#include "rules/rule_book.h"

#include <algorithm>
#include <array>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kServiceWindowSeconds = 86'400;
constexpr qsizetype kShownOfEvidence = 60;

Evidence entered(const QString &label, const QString &value, Privacy privacy)
{
    return {label, visibleText(value, kShownOfEvidence), u"what you entered"_s, privacy};
}

Evidence enteredTime(const QString &label, const QDateTime &time)
{
    return entered(label, time.toUTC().toString(Qt::ISODate), Privacy::Business);
}

Finding findingAbout(const QString &node, const QString &id, std::optional<Severity> severity = {})
{
    Finding finding;
    finding.id = id;
    finding.severity = severity;
    finding.subject.kind = node;
    return finding;
}

/// What the place rests on: the answer, or the number. Customers are people, businesses are not.
Evidence placeEvidence(const Circumstances &c, const Place &place, Privacy privacy)
{
    const bool isCustomer = privacy == Privacy::Personal;
    if (place.basis == Place::Basis::Said)
        return entered(isCustomer ? u"customer.country"_s : u"business_country"_s, place.code, privacy);
    return isCustomer ? entered(u"recipient"_s, c.answers.recipient, privacy)
                      : entered(u"business_number"_s, c.answers.businessNumber, privacy);
}

QList<Finding> senderFindings(const Circumstances &c)
{
    const Place &place = c.business;
    if (place.rule == nullptr || place.rule->asBusiness != rules::CountryStatus::Restricted)
        return {};
    Finding finding = findingAbout(u"business"_s, u"sender.country-restricted"_s, Severity::Blocker);
    if (place.basis == Place::Basis::MayBe) {
        finding.severity = Severity::Warning;
        finding.wording = u"may-be"_s;
    }
    finding.args = {{u"country"_s, place.code}};
    finding.evidence = {placeEvidence(c, place, Privacy::Business)};
    return {finding};
}

QList<Finding> recipientCountryFindings(const Circumstances &c)
{
    const Place &place = c.customer;
    if (c.hasArrived || place.rule == nullptr || !place.rule->asRecipient)
        return {};
    Finding finding = findingAbout(u"recipient"_s, u"recipient.country-restricted"_s, Severity::Blocker);
    finding.args = {{u"country"_s, place.code}};
    finding.evidence = {placeEvidence(c, place, Privacy::Personal)};
    if (place.rule->asRecipient == rules::CountryStatus::ReportedLifted) {
        finding.id = u"recipient.country-reported-lifted"_s;
        finding.severity = Severity::Warning;
    } else if (place.rule->asRecipient == rules::CountryStatus::Possibly) {
        finding.severity = Severity::Warning;
        finding.wording = u"possibly"_s;
    } else if (place.basis == Place::Basis::MayBe) {
        finding.severity = Severity::Warning;
        finding.wording = u"may-be"_s;
        finding.args = {{u"area"_s, place.code}};
    }
    return {finding};
}

QString numberWording(const PhoneNumber &number)
{
    if (!number.trap.isEmpty())
        return number.trap;
    switch (number.verdict) {
    case PhoneNumber::Verdict::Ok:
        return {};
    case PhoneNumber::Verdict::Ask:
        return u"no_country_code"_s;
    case PhoneNumber::Verdict::WrongKind:
        return u"id"_s;
    case PhoneNumber::Verdict::AskWhich:
    case PhoneNumber::Verdict::Reject:
        break;
    }
    return u"unusable"_s;
}

QList<Finding> numberFindings(const Circumstances &c)
{
    const QString wording = c.recipient ? numberWording(*c.recipient) : QString();
    const bool isUsable = c.recipient && c.recipient->verdict == PhoneNumber::Verdict::Ok;
    // A form that fails cannot have been delivered to; one that is no number at all is worth a word even then.
    if (wording.isEmpty() || (isUsable && c.hasArrived))
        return {};
    Finding finding = findingAbout(u"recipient"_s, u"recipient.number-suspect"_s);
    finding.wording = wording;
    finding.args = {{u"trap"_s, wording}};
    if (!isUsable)
        finding.severity = c.hasArrived ? Severity::Warning : Severity::Error;
    finding.evidence = {entered(u"recipient"_s, c.answers.recipient, Privacy::Personal)};
    return {finding};
}

QList<Evidence> reasonEvidence(const Circumstances &c, const Reason &reason)
{
    const Answers &answers = c.answers;
    if (reason.id == "delivery.offline-30-days"_L1)
        return {enteredTime(u"sent_at"_s, *answers.sentAt)};
    if (reason.id == "delivery.terms"_L1)
        return {entered(u"customer.accepted_terms"_s, toWord(answers.acceptedTerms), Privacy::Personal)};
    if (reason.id == "delivery.old-app"_L1)
        return {entered(u"customer.platform"_s, answers.platform, Privacy::Personal),
                entered(u"customer.app_version"_s, answers.appVersion, Privacy::Personal)};
    if (answers.blockedUs == Known::Yes)
        return {entered(u"customer.blocked_us"_s, toWord(answers.blockedUs), Privacy::Personal)};
    return {entered(u"customer.can_message_us"_s, toWord(answers.canMessageUs), Privacy::Personal)};
}

/// The country has findings of its own. The time left is told even before it is over; the rest once it is likely.
QList<Finding> reasonFindings(const Circumstances &c, const QList<Reason> &reasons)
{
    QList<Finding> findings;
    for (const Reason &reason : reasons) {
        if (reason.id == "delivery.country"_L1)
            continue;
        const bool isLikely = reason.state == ReasonState::Likely || reason.state == ReasonState::Certain;
        const bool isTimeLeft = reason.id == "delivery.offline-30-days"_L1 && reason.state == ReasonState::Possible
            && c.hold.until && !c.hold.isOver();
        if (!isLikely && !isTimeLeft)
            continue;
        Finding finding = findingAbout(u"recipient"_s, reason.id, isLikely ? Severity::Error : Severity::Info);
        finding.args = reason.args;
        finding.wording = isTimeLeft ? u"waiting"_s : reason.wording;
        finding.evidence = reasonEvidence(c, reason);
        findings.append(finding);
    }
    return findings;
}

/// The node of the chain that a finding of the catalogue is about: its area, where that is one.
QString nodeOf(const QString &findingId)
{
    static const std::array nodes{u"token"_s,  u"app"_s,     u"business"_s, u"account"_s,
                                  u"number"_s, u"webhook"_s, u"template"_s, u"service"_s};
    const QString area = findingId.section(u'.', 0, 0);
    if (area == "permission"_L1)
        return u"token"_s;
    return std::find(nodes.cbegin(), nodes.cend(), area) != nodes.cend() ? area : u"recipient"_s;
}

QList<Finding> codeFindings(const Circumstances &c)
{
    if (!c.answers.errorCode)
        return {};
    Finding finding;
    finding.id = c.error != nullptr ? rules::findingIdFor(*c.error, *c.answers.errorCode) : u"error.unknown"_s;
    finding.wording = c.error != nullptr ? c.error->wording : QString();
    finding.subject = {nodeOf(finding.id), {}};
    finding.args = {{u"code"_s, *c.answers.errorCode}};
    finding.evidence = {entered(u"error.code"_s, QString::number(*c.answers.errorCode), Privacy::Public)};
    if (c.answers.errorSubcode) {
        finding.args[u"subcode"_s] = *c.answers.errorSubcode;
        finding.evidence.append(entered(u"error.subcode"_s, QString::number(*c.answers.errorSubcode), Privacy::Public));
    }
    if (c.hasArrived) // on another device of the same person, say: no fault of this message
        finding.severity = Severity::Info;
    return {finding};
}

QList<Finding> windowFindings(const Circumstances &c)
{
    const Answers &answers = c.answers;
    const bool isKnown = answers.kind == MessageKind::Service && answers.sentAt && answers.customerWroteAt;
    if (c.hasArrived || !isKnown || answers.customerWroteAt->secsTo(*answers.sentAt) <= kServiceWindowSeconds)
        return {};
    Finding finding = findingAbout(u"recipient"_s, u"delivery.window-closed"_s);
    finding.args = {{u"when"_s, momentArgument(*answers.customerWroteAt)}};
    finding.evidence = {enteredTime(u"customer_wrote_at"_s, *answers.customerWroteAt),
                        enteredTime(u"sent_at"_s, *answers.sentAt)};
    return {finding};
}

QList<Finding> undisclosedFindings(const Circumstances &c, const QList<Reason> &reasons)
{
    const bool isCertain = std::any_of(reasons.cbegin(), reasons.cend(),
                                       [](const Reason &reason) { return reason.state == ReasonState::Certain; });
    const bool isOnItsWay = c.hasStatus(LastStatus::Accepted) || c.hasStatus(LastStatus::Sent);
    if (c.hasArrived || isCertain || c.hasOtherCause() || (!isOnItsWay && !c.isCalledUndeliverable()))
        return {};
    Finding finding = findingAbout(u"recipient"_s, u"delivery.undisclosed"_s, Severity::Info);
    if (c.answers.lastStatus)
        finding.evidence = {entered(u"last_status"_s, toWord(*c.answers.lastStatus), Privacy::Public)};
    return {finding};
}

QList<Finding> onePerId(const QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&finding](const Finding &other) { return other.id == finding.id; });
        if (same == kept.end())
            kept.append(finding);
        else
            same->evidence += finding.evidence;
    }
    return kept;
}

} // namespace

QList<Finding> deliveryFindings(const Circumstances &circumstances, const QList<Reason> &reasons)
{
    const Circumstances &c = circumstances;
    QList<Finding> findings =
        onePerId(senderFindings(c) + recipientCountryFindings(c) + codeFindings(c) + numberFindings(c)
                 + windowFindings(c) + reasonFindings(c, reasons) + undisclosedFindings(c, reasons));
    findings.removeIf([&c](const Finding &finding) { return c.rules.isDisabled(finding); });
    std::stable_sort(findings.begin(), findings.end(), [&c](const Finding &a, const Finding &b) {
        return c.rules.severityOf(a) > c.rules.severityOf(b);
    });
    return findings;
}

} // namespace secondtick::delivery
