#include "support/full_snapshot.h"

#include <QTimeZone>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> Fact<T> factOf(T value)
{
    Fact<T> fact;
    fact.value = std::move(value);
    fact.failure = someFailure();
    fact.source = u"GET /somewhere"_s;
    fact.at = savedMoment();
    return fact;
}

} // namespace

QDateTime savedMoment()
{
    return {QDate(2026, 11, 23), QTime(10, 0, 0, 250), QTimeZone::utc()};
}

ReadFailure someFailure()
{
    return {{ErrorKind::Api, u"text"_s, u"GET /me"_s, u"detail"_s},
            GraphError{190, 463, u"message"_s, u"details"_s, u"trace"_s, true},
            true,
            true,
            7};
}

TokenFacts someToken()
{
    return {u"1"_s,
            u"App"_s,
            u"USER"_s,
            u"2"_s,
            u"3"_s,
            true,
            savedMoment(),
            savedMoment(),
            true,
            savedMoment(),
            {{u"scope"_s}},
            {{{u"scope"_s, QStringList{u"4"_s}}}},
            QJsonObject{{u"sso"_s, u"x"_s}},
            GraphError{1, {}, {}, {}, {}, {}}};
}

HealthFacts someHealth()
{
    return {
        {{u"WABA"_s, u"5"_s, u"LIMITED"_s, u"BLOCKED"_s, {{141006, u"description"_s, u"solution"_s}}, {u"info"_s}}}};
}

AccountReads someAccount()
{
    AccountReads reads;
    reads.id = u"5"_s;
    reads.isGiven = true;
    reads.account = factOf(AccountFacts{u"5"_s, u"name"_s, u"APPROVED"_s, u"6"_s, u"owner"_s});
    reads.standing = factOf(AccountStanding{u"verified"_s, u"GB"_s, u"ACTIVE"_s, u"7"_s, someHealth()});
    reads.numbers = factOf(Listing<PhoneNumberFacts>{
        {{u"8"_s, u"+44"_s, u"n"_s, u"CONNECTED"_s, u"RED"_s, u"VERIFIED"_s, u"DECLINED"_s, u"CLOUD_API"_s, u"LIVE"_s}},
        u"budget"_s});
    reads.routing = factOf(Listing<PhoneNumberRouting>{{{u"8"_s, someHealth(), u"a"_s, u"b"_s, u"c"_s}}, {}});
    reads.apps = factOf(Listing<SubscribedApp>{{{u"9"_s, u"app"_s, u"https://a.example"_s}}, {}});
    reads.templates =
        factOf(Listing<TemplateFacts>{{{u"t"_s, u"10"_s, u"en"_s, u"PAUSED"_s, u"UTILITY"_s, u"SCAM"_s}}, {}});
    return reads;
}

Snapshot fullSnapshot()
{
    Snapshot facts;
    facts.unusablePaste = Snapshot::UnusablePaste{u"reject"_s, u"too_short"_s};
    facts.tokenFingerprint = u"9f3a07c2d1"_s;
    facts.tokenLength = 209;
    facts.tokenIsTwiceTheSame = true;
    facts.appSecretGiven = true;
    facts.namedAppId = u"11"_s;
    facts.givenAccountId = u"12"_s;
    facts.givenNumberId = u"13"_s;
    facts.inspection = factOf(someToken());
    facts.refusedAsApp = someFailure();
    facts.refusedProof = someFailure();
    facts.myPermissions = factOf(QList<PermissionGrant>{{u"p"_s, u"granted"_s}});
    facts.me = factOf(NodeFacts{u"14"_s, u"name"_s, u"+44"_s});
    facts.app = factOf(NodeFacts{u"15"_s, {}, {}});
    facts.businesses = factOf(Listing<NodeFacts>{{{u"16"_s, {}, {}}}, {}});
    facts.accounts = {someAccount()};
    facts.accountsCutShort = true;
    facts.assigned = factOf(Listing<AssignedAccount>{{{u"5"_s, u"name"_s, {u"MANAGE"_s}}}, {}});
    facts.givenNumber = factOf(PhoneNumberFacts{});
    facts.probes = {{u"17"_s, u"number"_s, u"GET /17"_s}};
    facts.startedAt = savedMoment();
    facts.serverDate = savedMoment().addSecs(1);
    facts.localAtServerDate = savedMoment().addSecs(2);
    facts.usagePercent = 95;
    facts.cancelled = true;
    facts.practice = true;
    return facts;
}

} // namespace secondtick::test
