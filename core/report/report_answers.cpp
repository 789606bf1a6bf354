#include "report/report_answers.h"

#include "report/audience_filter.h"
#include "report/words.h"
#include "rules/translated.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

using delivery::Answers;
using delivery::Known;
using delivery::LastStatus;
using delivery::MessageKind;

constexpr qsizetype kShortAnswer = 60;

QString kindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Service:
        return Words::tr("Reply to a customer (service)");
    case MessageKind::Utility:
        return Words::tr("Utility template");
    case MessageKind::Marketing:
        return Words::tr("Marketing template");
    case MessageKind::Authentication:
        return Words::tr("Authentication template");
    }
    Q_UNREACHABLE();
}

QString statusText(LastStatus status)
{
    switch (status) {
    case LastStatus::None:
        return Words::tr("None came");
    case LastStatus::Accepted:
        return Words::tr("Accepted");
    case LastStatus::Sent:
        return Words::tr("Sent (one tick)");
    case LastStatus::Delivered:
        return Words::tr("Delivered (two ticks)");
    case LastStatus::Read:
        return Words::tr("Read");
    case LastStatus::Failed:
        return Words::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString knownText(Known known)
{
    switch (known) {
    case Known::Unknown:
        return Words::tr("Not known");
    case Known::Yes:
        return Words::tr("Yes");
    case Known::No:
        return Words::tr("No");
    }
    Q_UNREACHABLE();
}

QString countryText(const QString &code, const rules::RuleBook &rules)
{
    if (code.isEmpty())
        return {};
    //: A country's name and its code, as in "Cuba (CU)"
    return Words::tr("%1 (%2)").arg(rules::countryName(code, rules.countries), code);
}

QString momentText(const std::optional<QDateTime> &time)
{
    return time ? Words::moment(*time) : QString();
}

QString errorText(const Answers &answers)
{
    if (!answers.errorCode)
        return {};
    const QString code = QString::number(*answers.errorCode);
    return answers.errorSubcode ? code + u'/' + QString::number(*answers.errorSubcode) : code;
}

QString platformText(const QString &platform, const rules::RuleBook &rules, AudienceFilter &filter)
{
    const rules::PlatformMinimum *minimum = rules.appVersions.find(platform);
    return minimum ? rules::translated(minimum->name) : filter.text(platform, kShortAnswer);
}

QList<ReportAnswer> aboutTheMessage(const Answers &answers, const rules::RuleBook &rules, AudienceFilter &filter)
{
    const QString customer = answers.recipient.isEmpty() ? QString() : filter.customerNumber(answers.recipient);
    const QString business =
        answers.businessNumber.isEmpty() ? QString() : filter.businessNumber(answers.businessNumber);
    return {
        {u"recipient"_s, Words::tr("Customer's number"), customer},
        {u"business_number"_s, Words::tr("Your business number"), business},
        {u"business_country"_s, Words::tr("Your business is in"), countryText(answers.businessCountry, rules)},
        {u"sent_at"_s, Words::tr("Sent on"), momentText(answers.sentAt)},
        {u"kind"_s, Words::tr("Kind of message"), answers.kind ? kindText(*answers.kind) : QString()},
        {u"ttl_seconds"_s, Words::tr("Kept for delivery"),
         answers.ttlSeconds ? Words::duration(*answers.ttlSeconds) : QString()},
        {u"last_status"_s, Words::tr("Last status"), answers.lastStatus ? statusText(*answers.lastStatus) : QString()},
        {u"error"_s, Words::tr("Error code"), errorText(answers)},
        {u"customer_wrote_at"_s, Words::tr("Customer last wrote"), momentText(answers.customerWroteAt)},
    };
}

QList<ReportAnswer> aboutTheCustomer(const Answers &answers, const rules::RuleBook &rules, AudienceFilter &filter)
{
    return {
        {u"customer.country"_s, Words::tr("Customer is in"), countryText(answers.customerCountry, rules)},
        {u"customer.reached"_s, Words::tr("Customer was reached another way"),
         answers.reached ? Words::yesOrNo(answers.reached) : QString()},
        {u"customer.can_message_us"_s, Words::tr("Customer can write to you"), knownText(answers.canMessageUs)},
        {u"customer.blocked_us"_s, Words::tr("Customer has blocked you"), knownText(answers.blockedUs)},
        {u"customer.accepted_terms"_s, Words::tr("Customer has accepted the terms"), knownText(answers.acceptedTerms)},
        {u"customer.platform"_s, Words::tr("Customer's app"), platformText(answers.platform, rules, filter)},
        {u"customer.app_version"_s, Words::tr("Version of the app"), filter.text(answers.appVersion, kShortAnswer)},
    };
}

} // namespace

QList<ReportAnswer> answersFor(const Answers &answers, const rules::RuleBook &rules, AudienceFilter &filter)
{
    if (answers.isEmpty())
        return {};
    QList<ReportAnswer> lines = aboutTheMessage(answers, rules, filter) + aboutTheCustomer(answers, rules, filter);
    lines.removeIf([](const ReportAnswer &line) { return line.value.isEmpty(); });
    return lines;
}

} // namespace secondtick::report
