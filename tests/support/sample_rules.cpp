#include "support/sample_rules.h"

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

const QString kReference = u"https://developers.facebook.com/docs/whatsapp/business-management-api/get-started"_s;

rules::FindingTextRule textRule(const QString &id, Severity severity, const rules::FindingText &english)
{
    rules::FindingTextRule rule;
    rule.id = id;
    rule.severity = severity;
    rule.english = english;
    return rule;
}

QList<rules::FindingTextRule> sampleTexts()
{
    return {
        textRule(u"permission.missing"_s, Severity::Blocker,
                 {u"The token may not send messages"_s,
                  u"The token lacks {permission}, and a read that needs it was refused."_s,
                  {u"Open Business settings, then Users, then System users, and choose the one that sends."_s,
                   u"Choose Generate token and tick {permission}."_s,
                   u"Copy the new token into your sending system, then check again."_s},
                  u"admin"_s,
                  {{u"Business settings"_s, u"https://business.facebook.com/settings/system-users"_s}},
                  kReference}),
        textRule(u"token.expires-soon"_s, Severity::Warning,
                 {u"The token ends in {days} days"_s,
                  u"It stops on {date}. Messages stop with it."_s,
                  {u"Make a new token that does not end."_s},
                  u"you"_s,
                  {},
                  {}}),
        textRule(u"recipient.country-restricted"_s, Severity::Blocker,
                 {u"The customer's country cannot receive messages"_s,
                  u"The number {number} belongs to {country}."_s,
                  {u"Use another channel for this customer."_s},
                  {},
                  {},
                  {}}),
        textRule(u"delivery.undisclosed"_s, Severity::Info,
                 {u"Meta does not say which reason it is"_s, u"That protects the customer."_s, {}, {}, {}, {}}),
        textRule(u"network.offline"_s, Severity::Error,
                 {u"This computer is not connected"_s,
                  u"No answer came from Meta."_s,
                  {u"Connect, then check again."_s},
                  u"you"_s,
                  {},
                  {}}),
        textRule(u"test.many"_s, Severity::Warning,
                 {u"Template {name} is paused"_s,
                  u"Customers reported it, so it is not sent for some hours. It comes back by itself."_s,
                  {u"Wait until it is active again."_s, u"Change its text if it happens once more."_s},
                  u"admin"_s,
                  {},
                  kReference}),
        textRule(u"test.outside"_s, Severity::Error,
                 {u"Title of {name}"_s, u"Meaning of {name}"_s, {u"Step for {name}"_s}, u"you"_s, {}, {}}),
    };
}

} // namespace

rules::RuleBookPtr sampleRules()
{
    auto book = std::make_shared<rules::RuleBook>();
    book->findingTexts = rules::FindingTexts(sampleTexts());
    rules::Provenance file;
    file.file = u"texts.json"_s;
    file.version = u"2026.11"_s;
    file.checked = QDate(2026, 11, 23);
    book->files = {file};
    return book;
}

} // namespace secondtick::test
