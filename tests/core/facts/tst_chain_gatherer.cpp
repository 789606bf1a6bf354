#include "base/clock.h"
#include "base/redactor.h"
#include "base/secret.h"
#include "core/facts/inspections.h"
#include "facts/gather/snapshot_gatherer.h"
#include "support/memory_http_client.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;

namespace {

/// A token for account 770001, and everything that hangs on it, in the platform's shapes.
void addWholeAccount(test::MemoryHttpClient &http)
{
    http.addJson(u"/debug_token"_s, R"({"data":{"app_id":"1111","is_valid":true,"user_id":"4242","granular_scopes":[
        {"scope":"whatsapp_business_management","target_ids":["770001"]},
        {"scope":"whatsapp_business_messaging","target_ids":["770001"]}]}})");
    http.addJson(u"/770001"_s, R"({"id":"770001","name":"Harbour","account_review_status":"APPROVED",
        "owner_business_info":{"id":"660001","name":"Harbour Ltd"},
        "health_status":{"can_send_message":"AVAILABLE","entities":[
            {"entity_type":"WABA","id":"770001","can_send_message":"AVAILABLE"}]}})");
    http.addJson(u"/770001/phone_numbers"_s, R"({"data":[{"id":"880001","display_phone_number":"+44 20 7946 0857",
        "status":"CONNECTED","quality_rating":"GREEN"}],"paging":{"cursors":{"before":"a","after":"b"}}})");
    http.addJson(u"/770001/subscribed_apps"_s,
                 R"({"data":[{"whatsapp_business_api_data":{"id":"1111","name":"Shop"}}]})");
    http.addJson(u"/770001/message_templates"_s, R"({"data":[{"name":"hello","language":"en","status":"APPROVED"}]})");
}

QByteArray pageOf(const QByteArray &name, const QByteArray &after)
{
    return R"({"data":[{"name":")" + name + R"(","status":"APPROVED"}],"paging":{"cursors":{"after":")" + after
        + R"("},"next":"https://elsewhere.example/"}})";
}

} // namespace

/// What is asked about accounts, numbers, webhooks and templates, and what is kept when some of it fails.
class TestChainGatherer final : public test::TestCase
{
    Q_OBJECT
private:
    QString m_account;
    QString m_number;

    Snapshot gathered(test::MemoryHttpClient &http, int budget = 25) const
    {
        const Secret token = Secret::fromText(u"EAA"_s + u"q7Wd"_s.repeated(10));
        const Redactor redactor;
        net::CallPolicy policy;
        policy.isServiceFault = [](const GraphError &error) { return error.code == 2; };
        policy.isRateLimit = [](const GraphError &error) { return error.code == 4; };
        policy.retryPause = 1ms;
        policy.callBudget = budget;
        net::GraphClient graph(http, policy, redactor);
        GatherInputs inputs;
        inputs.token = &token;
        inputs.accountId = m_account;
        inputs.numberId = m_number;
        inputs.requiredPermissions = QStringList{u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s};
        const SystemClock clock;
        SnapshotGatherer gatherer(graph, inputs, clock, {});
        QSignalSpy finished(&gatherer, &SnapshotGatherer::finished);
        gatherer.start();
        if (finished.isEmpty())
            finished.wait(5000);
        if (finished.size() != 1)
            qFatal("finished %d times", int(finished.size()));
        return gatherer.snapshot();
    }

private slots:
    void init()
    {
        TestCase::init();
        m_account.clear();
        m_number.clear();
    }
    void everythingOfAnAccountIsReadInSevenCalls();
    void everyReadMayFailAlone_data();
    void everyReadMayFailAlone();
    void anUnknownFieldCostsOnlyItself();
    void allPagesOfAListAreRead();
    void aCircleOfPagesEnds();
    void withoutTargetsTheBusinessesNameTheAccounts();
    void theUserNamesOneAccountOnly();
    void aNumberThatNoAccountListsIsAskedForAlone();
    void anIdOfTheWrongKindIsRecognised();
    void theBudgetEndsTheRunAndSaysSo();
    void aDeadTokenAsksForNothingElse();
};

void TestChainGatherer::everythingOfAnAccountIsReadInSevenCalls()
{
    test::MemoryHttpClient http;
    addWholeAccount(http);
    const Snapshot snapshot = gathered(http);
    QCOMPARE(http.requests().size(), 7);
    QVERIFY(http.mostInFlight() > 1);
    QCOMPARE(snapshot.accounts.size(), 1);
    const AccountReads &reads = snapshot.accounts.first();
    QCOMPARE(reads.account->businessId, u"660001"_s);
    QCOMPARE(reads.standing->health->entities.size(), 1);
    QCOMPARE(reads.numbers->rows.first().status, u"CONNECTED"_s);
    QCOMPARE(reads.routing->rows.size(), 1);
    QCOMPARE(reads.apps->rows.first().id, u"1111"_s);
    QCOMPARE(reads.templates->rows.first().name, u"hello"_s);
    QVERIFY(!snapshot.businesses.wasAsked());
}

void TestChainGatherer::everyReadMayFailAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("left");
    QTest::newRow("account and standing") << u"/770001"_s << 4;
    QTest::newRow("numbers") << u"/770001/phone_numbers"_s << 4;
    QTest::newRow("apps") << u"/770001/subscribed_apps"_s << 5;
    QTest::newRow("templates") << u"/770001/message_templates"_s << 5;
}

void TestChainGatherer::everyReadMayFailAlone()
{
    QFETCH(const QString, key);
    QFETCH(const int, left);
    test::MemoryHttpClient http;
    http.addGraphError(key, 200, u"(#200) You do not have permission"_s);
    addWholeAccount(http);
    const Snapshot snapshot = gathered(http);
    const AccountReads &reads = snapshot.accounts.first();
    const int read = int(reads.account.value.has_value()) + int(reads.standing.value.has_value())
        + int(reads.numbers.value.has_value()) + int(reads.routing.value.has_value())
        + int(reads.apps.value.has_value()) + int(reads.templates.value.has_value());
    QVERIFY(read >= left);
    QVERIFY(read < 6);
}

void TestChainGatherer::anUnknownFieldCostsOnlyItself()
{
    test::MemoryHttpClient http;
    addWholeAccount(http);
    http.addGraphError(
        u"/770001?fields=id,business_verification_status,country,primary_funding_id,status,health_status"_s, 100,
        u"(#100) Tried accessing nonexisting field (status)"_s);
    const Snapshot snapshot = gathered(http);
    QVERIFY(snapshot.accounts.first().standing->health);
    QCOMPARE(http.requests().size(), 8);
}

void TestChainGatherer::allPagesOfAListAreRead()
{
    test::MemoryHttpClient http;
    http.addJson(u"/770001/message_templates"_s, pageOf("one", "c1"));
    http.addJson(u"/770001/message_templates"_s, pageOf("two", "c2"));
    addWholeAccount(http);
    const Snapshot snapshot = gathered(http);
    const auto &templates = snapshot.accounts.first().templates;
    QCOMPARE(templates->rows.size(), 3);
    QVERIFY(templates->isWhole());
    QStringList cursors;
    for (const test::SeenRequest &request : http.requests()) {
        if (request.path.endsWith("templates"_L1))
            cursors.append(request.queryValue(u"after"_s));
    }
    QCOMPARE(cursors, (QStringList{QString(), u"c1"_s, u"c2"_s}));
}

void TestChainGatherer::aCircleOfPagesEnds()
{
    test::MemoryHttpClient circle;
    circle.addJson(u"/debug_token"_s, test::withoutMessaging());
    circle.addJson(u"/770001/message_templates"_s, pageOf("one", "c1"));
    const Snapshot snapshot = gathered(circle);
    QCOMPARE(snapshot.accounts.first().templates->cutBecause, u"loop"_s);
    QCOMPARE(circle.countOf(u"/770001/message_templates"_s), 2);
}

void TestChainGatherer::withoutTargetsTheBusinessesNameTheAccounts()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, test::withBoth());
    http.addJson(u"/me/businesses"_s, R"({"data":[{"id":"660001","name":"Harbour Ltd"}]})");
    http.addJson(u"/660001/owned_whatsapp_business_accounts"_s, R"({"data":[{"id":"770001"},{"id":"../me"}]})");
    http.addJson(u"/660001/client_whatsapp_business_accounts"_s, R"({"data":[{"id":"770002"},{"id":"770001"}]})");
    const Snapshot snapshot = gathered(http);
    QCOMPARE(snapshot.accounts.size(), 2);
    QCOMPARE(snapshot.accounts.last().id, u"770002"_s);
}

void TestChainGatherer::theUserNamesOneAccountOnly()
{
    m_account = u"770009"_s;
    test::MemoryHttpClient http;
    addWholeAccount(http);
    const Snapshot snapshot = gathered(http);
    QCOMPARE(snapshot.accounts.size(), 1);
    QVERIFY(snapshot.accounts.first().isGiven);
    QCOMPARE(http.countOf(u"/770001"_s), 0);
    QCOMPARE(http.countOf(u"/4242/assigned_whatsapp_business_accounts"_s), 1);
}

void TestChainGatherer::aNumberThatNoAccountListsIsAskedForAlone()
{
    m_number = u"880009"_s;
    test::MemoryHttpClient http;
    addWholeAccount(http);
    http.addJson(u"/880009"_s, R"({"id":"880009","display_phone_number":"+44 20 7946 0312"})");
    QCOMPARE(gathered(http).givenNumber->displayNumber, u"+44 20 7946 0312"_s);
    m_number = u"880001"_s; // listed: known already
    test::MemoryHttpClient other;
    addWholeAccount(other);
    QVERIFY(!gathered(other).givenNumber.wasAsked());
}

void TestChainGatherer::anIdOfTheWrongKindIsRecognised()
{
    m_number = u"770002"_s;
    test::MemoryHttpClient http;
    addWholeAccount(http);
    http.addGraphError(u"/770002"_s, 100, u"(#100) Tried accessing nonexisting field (status)"_s);
    http.addJson(u"/770002?fields=id,account_review_status"_s, R"({"id":"770002","account_review_status":"APPROVED"})");
    const Snapshot snapshot = gathered(http);
    QCOMPARE(snapshot.probes.size(), 1);
    QCOMPARE(snapshot.probes.first().kind, u"account"_s);
}

void TestChainGatherer::theBudgetEndsTheRunAndSaysSo()
{
    test::MemoryHttpClient http;
    addWholeAccount(http);
    const Snapshot snapshot = gathered(http, 4);
    QCOMPARE(http.requests().size(), 4);
    QVERIFY(snapshot.accounts.first().account);
    QCOMPARE(snapshot.accounts.first().templates.failure->error.detail, u"budget"_s);
}

void TestChainGatherer::aDeadTokenAsksForNothingElse()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, R"({"data":{"app_id":"1111","is_valid":false,"user_id":"4242","granular_scopes":[
        {"scope":"whatsapp_business_management","target_ids":["770001"]}]}})");
    gathered(http);
    QCOMPARE(http.requests().size(), 1);
}

SECONDTICK_TEST(TestChainGatherer)
#include "tst_chain_gatherer.moc"
