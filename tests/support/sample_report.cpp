#include "support/sample_report.h"

#include "support/sample_rules.h"

#include <QJsonArray>
#include <QTimeZone>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

using checks::ChainNode;
using checks::PermissionState;
using delivery::ReasonState;
using report::ReportInput;

QDateTime moment(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

QList<ChainNode> chainOf(const QList<ChainNode::State> &states)
{
    const QStringList names = {u"token"_s,  u"app"_s,     u"business"_s, u"account"_s,
                               u"number"_s, u"webhook"_s, u"template"_s, u"recipient"_s};
    QList<ChainNode> chain;
    for (qsizetype i = 0; i < names.size(); ++i)
        chain.append({names.at(i), {}, {}, states.value(i, ChainNode::State::NotChecked), {}});
    return chain;
}

TokenFacts inspection()
{
    TokenFacts token;
    token.appId = u"1199887766554433"_s;
    token.application = u"Lucky Shrub"_s;
    token.type = u"SYSTEM_USER"_s;
    token.userId = u"122100000000000001"_s;
    token.isValid = true;
    token.issuedAt = moment(2026, 9, 1, 8, 30);
    token.expiresAt = moment(2026, 11, 28, 14, 5);
    token.dataAccessExpiresAt = moment(2027, 2, 21, 10, 0);
    token.scopes = QStringList{u"whatsapp_business_management"_s, u"public_profile"_s};
    token.granularScopes = QList<GranularScope>{{u"whatsapp_business_management"_s, QStringList{u"102290129340398"_s}},
                                                {u"public_profile"_s, std::nullopt}};
    return token;
}

Snapshot inspectedToken()
{
    Snapshot facts;
    facts.tokenFingerprint = u"9f3a07c2d1"_s;
    facts.tokenLength = 209;
    facts.inspection.value = inspection();
    facts.inspection.source = u"GET /debug_token"_s;
    AccountReads account;
    account.id = u"102290129340398"_s;
    account.account.value = AccountFacts{account.id, u"Lucky Shrub Florist"_s, {}, {}, {}};
    PhoneNumberFacts number;
    number.id = u"106540352242922"_s;
    number.verifiedName = u"Lucky Shrub"_s;
    number.displayNumber = u"+1 555-025-3483"_s;
    account.numbers.value = Listing<PhoneNumberFacts>{{number}, {}};
    facts.accounts = {account};
    facts.practice = true;
    facts.startedAt = moment(2026, 11, 23, 9, 59);
    return facts;
}

delivery::Answers sampleAnswers()
{
    delivery::Answers answers;
    answers.businessCountry = u"TR"_s;
    answers.businessNumber = QString::fromUtf16(kBusinessNumber);
    answers.recipient = QString::fromUtf16(kCustomerNumber);
    answers.sentAt = moment(2026, 11, 1, 9, 0);
    answers.kind = delivery::MessageKind::Utility;
    answers.ttlSeconds = 43200;
    answers.lastStatus = delivery::LastStatus::Sent;
    answers.errorCode = 131026;
    answers.customerCountry = u"CU"_s;
    answers.canMessageUs = delivery::Known::No;
    answers.platform = u"android"_s;
    answers.appVersion = u"2.21.15.14"_s;
    return answers;
}

delivery::DeliveryResult sampleDelivery()
{
    delivery::DeliveryResult result;
    result.reasons = {
        {u"delivery.offline-30-days"_s, ReasonState::Possible, u"why-days-left"_s, {{u"days"_s, 8}}, false},
        {u"delivery.blocked"_s, ReasonState::Likely, u"why-cannot-write"_s, {}, true},
        {u"delivery.country"_s, ReasonState::Certain, u"why-certain"_s, {{u"country"_s, u"CU"_s}}, false},
        {u"delivery.terms"_s, ReasonState::Possible, u"why-not-asked"_s, {}, true},
        {u"delivery.old-app"_s, ReasonState::RuledOut, u"why-new-enough"_s, {}, false},
    };
    result.customerMessage =
        u"Hello, a message from us did not reach you.\n\nOpen https://wa.me/12025550123 and send us "
        "a word, or write to +1 202 555 0123."_s;
    return result;
}

QList<Finding> brokenFindings()
{
    Finding permission{u"permission.missing"_s, {}, {u"token"_s, u"9f3a07c2d1"_s}, {}, {}, {}, {}};
    permission.args = {{u"permission"_s, u"whatsapp_business_messaging"_s}};
    permission.evidence = {
        {u"scopes"_s, u"whatsapp_business_management, public_profile"_s, u"GET /debug_token"_s, Privacy::Public},
        {u"account"_s, u"102290129340398 Lucky Shrub Florist"_s, u"GET /102290129340398"_s, Privacy::Business},
        {u"to"_s, u"5351234567"_s, u"what you entered"_s, Privacy::Personal}};
    Finding country{u"recipient.country-restricted"_s, {}, {u"recipient"_s, u"+5351234567"_s}, {}, {}, {}, {}};
    country.args = {{u"number"_s, u"+5351234567"_s}, {u"country"_s, u"Cuba"_s}};
    Finding ending{u"token.expires-soon"_s, {}, {u"token"_s, u"9f3a07c2d1"_s}, {}, {}, {}, {}};
    ending.args = {{u"days"_s, 5}, {u"date"_s, u"2026-11-28 14:05 UTC"_s}};
    ending.evidence = {{u"expires_at"_s, u"1795874700"_s, u"GET /debug_token"_s, Privacy::Public}};
    const Finding undisclosed{u"delivery.undisclosed"_s, {}, {u"recipient"_s, {}}, {}, {}, {}, {}};
    return {permission, country, ending, undisclosed};
}

ReportInput emptyInput()
{
    ReportInput input;
    input.rules = sampleRules();
    input.generatedAt = moment(2026, 11, 23, 10, 0);
    input.judgement.chain = chainOf({});
    return input;
}

} // namespace

ReportInput emptyRun()
{
    return emptyInput();
}

ReportInput healthyRun()
{
    using State = ChainNode::State;
    ReportInput input = emptyInput();
    input.snapshot = inspectedToken();
    input.snapshot.inspection.value->expiresAt.reset();
    input.snapshot.inspection.value->neverExpires = true;
    input.judgement.chain = chainOf({State::Whole, State::Whole, State::NotChecked, State::Whole, State::Whole});
    input.judgement.checks = {{u"token-inspected"_s, Verdict::Passed, {}, true},
                              {u"token-expiry"_s, Verdict::Passed, {}, true},
                              {u"permissions"_s, Verdict::Passed, {}, true}};
    input.judgement.permissions = {{u"whatsapp_business_management"_s, PermissionState::Granted, u"debug_token"_s},
                                   {u"whatsapp_business_messaging"_s, PermissionState::Granted, u"debug_token"_s}};
    return input;
}

ReportInput brokenRun()
{
    using State = ChainNode::State;
    ReportInput input = healthyRun();
    input.snapshot = inspectedToken();
    input.judgement.findings = brokenFindings();
    QList<ChainNode> &chain = input.judgement.chain;
    chain = chainOf({State::Broken, State::Whole, State::NotChecked, State::Whole, State::Whole, State::CouldNotCheck,
                     State::NotChecked, State::Broken});
    chain[0].id = u"9f3a07c2d1"_s;
    chain[0].findings = {u"permission.missing"_s, u"token.expires-soon"_s};
    chain[1].id = u"1199887766554433"_s;
    chain[1].label = u"Lucky Shrub"_s;
    chain[3].id = u"102290129340398"_s;
    chain[3].label = u"Lucky Shrub Florist"_s;
    chain[4].id = u"106540352242922"_s;
    chain[4].label = u"+1 555-025-3483"_s;
    chain[7].id = u"+5351234567"_s;
    chain[7].findings = {u"recipient.country-restricted"_s};
    input.judgement.checks = {{u"token-inspected"_s, Verdict::Passed, {}, true},
                              {u"token-expiry"_s, Verdict::Found, u"token.expires-soon"_s, true},
                              {u"permissions"_s, Verdict::Found, u"permission.missing"_s, true},
                              {u"webhook"_s, Verdict::Skipped, u"permission.missing"_s, false},
                              {u"clock"_s, Verdict::CouldNotRun, {}, false},
                              {u"app-secret-proof"_s, Verdict::NotApplicable, {}, false}};
    input.judgement.permissions[1] = {u"whatsapp_business_messaging"_s, PermissionState::Missing, u"debug_token"_s};
    input.answers = sampleAnswers();
    input.delivery = sampleDelivery();
    return input;
}

ReportInput checklistOnly()
{
    ReportInput input = emptyInput();
    input.hasTokenRun = false;
    input.answers = sampleAnswers();
    input.delivery = sampleDelivery();
    input.delivery->reasons[2].state = ReasonState::Possible;
    return input;
}

ReportInput offlineRun()
{
    ReportInput input = emptyInput();
    input.snapshot.tokenFingerprint = u"9f3a07c2d1"_s;
    input.judgement.checks = {{u"token-inspected"_s, Verdict::CouldNotRun, u"network.offline"_s, true},
                              {u"permissions"_s, Verdict::CouldNotRun, u"network.offline"_s, true}};
    input.judgement.findings = {Finding{u"network.offline"_s, {}, {u"network"_s, {}}, {}, {}, {}, {}}};
    return input;
}

ReportInput runWith(qsizetype findings)
{
    ReportInput input = healthyRun();
    for (qsizetype i = 0; i < findings; ++i) {
        Finding finding{u"test.many"_s, {}, {u"template"_s, QString::number(700000000000000 + i)}, {}, {}, {}, {}};
        finding.args = {{u"name"_s, u"order_update_%1"_s.arg(i)}};
        finding.evidence = {
            {u"status"_s, u"PAUSED"_s, u"GET /102290129340398/message_templates"_s, Privacy::Business},
            {u"quality_score"_s, u"{\"score\": \"RED\"}"_s, u"GET /102290129340398"_s, Privacy::Public}};
        input.judgement.findings.append(finding);
    }
    return input;
}

ReportInput runFullOf(const QString &outside)
{
    ReportInput input = brokenRun();
    TokenFacts &token = *input.snapshot.inspection.value;
    token.application = outside;
    token.type = outside;
    token.scopes = QStringList{outside, outside};
    token.granularScopes = QList<GranularScope>{{outside, QStringList{outside}}};
    for (ChainNode &node : input.judgement.chain) {
        node.label = outside;
        node.id = outside;
    }
    input.judgement.permissions[0].name = outside;
    Finding finding{u"test.outside"_s, {}, {u"account"_s, outside}, {}, {}, {}, {}};
    finding.args = {{u"name"_s, outside}, {u"list"_s, QJsonArray{outside, QJsonObject{{u"deep"_s, outside}}}}};
    finding.evidence = {{outside, outside, outside, Privacy::Public}};
    input.judgement.findings.prepend(finding);
    input.answers->businessNumber = outside;
    input.answers->platform = outside;
    input.answers->appVersion = outside;
    return input;
}

} // namespace secondtick::test
