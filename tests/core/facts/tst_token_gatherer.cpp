#include "base/clock.h"
#include "base/redactor.h"
#include "base/secret.h"
#include "core/facts/inspections.h"
#include "facts/gather/token_gatherer.h"
#include "support/memory_http_client.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;

namespace {

const QString kNeedsAppToken = u"(#100) You must provide an app access token, or a user access token that is an owner "
                               "or developer of the app"_s;

/// What the user gave beside the token.
struct Given
{
    QString appId;
    bool withSecret = false;
    QString namedApp;
    QString account;
    QString number;
};

/// Not a whole token's shape, and that is the point: the gatherer does not care.
QString sampleToken()
{
    return u"EAA"_s + u"q7Wd"_s.repeated(10);
}

} // namespace

/// Which calls are made, as whom, and when it stops - over an HttpClient without a network.
class TestTokenGatherer final : public test::TestCase
{
    Q_OBJECT
private:
    Snapshot gathered(test::MemoryHttpClient &http, const Given &given = {});
    QStringList paths(const test::MemoryHttpClient &http) const
    {
        QStringList list;
        for (const test::SeenRequest &request : http.requests())
            list.append((request.asApp ? u"app "_s : u"token "_s) + request.path);
        return list;
    }

private slots:
    void aGoodTokenNeedsOneCall();
    void aMissingPermissionIsLookedUpInTheOtherList();
    void refusedInspectionReadsPermissionsPersonAndApp();
    void theAppInspectsWhenItsSecretIsKnown();
    void anotherAppsSecretIsNotUsedAnyFurther();
    void aSecretWithoutIdAsksForTheApp();
    void aRefusedProofIsDropped();
    void aDeadTokenEndsTheRun();
    void aFaultEndsTheRun_data();
    void aFaultEndsTheRun();
    void foreignJsonIsNotGraph();
    void echoedSecretsAreRemoved();
};

Snapshot TestTokenGatherer::gathered(test::MemoryHttpClient &http, const Given &given)
{
    const Secret token = Secret::fromText(sampleToken());
    const Secret secret = Secret::fromText(u"0123456789abcdef0123456789abcdef"_s);
    Redactor redactor;
    redactor.watch(token);
    net::CallPolicy policy;
    policy.isServiceFault = [](const GraphError &error) { return error.code == 2; };
    policy.isRateLimit = [](const GraphError &error) { return error.code == 4; };
    policy.retryPause = 1ms;
    net::GraphClient graph(http, policy, redactor);
    GatherInputs inputs;
    inputs.token = &token;
    inputs.appSecret = given.withSecret ? &secret : nullptr;
    inputs.appId = given.appId;
    inputs.namedApp = given.namedApp;
    inputs.accountId = given.account;
    inputs.numberId = given.number;
    inputs.requiredPermissions = QStringList{u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s};
    const SystemClock clock;
    Snapshot snapshot;
    FactReader reader(graph, inputs, clock, snapshot);
    TokenGatherer gatherer(reader, inputs, snapshot);
    QSignalSpy finished(&gatherer, &TokenGatherer::finished);
    gatherer.start();
    if (finished.isEmpty())
        finished.wait(5000);
    if (finished.size() != 1)
        qFatal("finished %d times", int(finished.size()));
    return snapshot;
}

void TestTokenGatherer::aGoodTokenNeedsOneCall()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, test::withBoth());
    const Snapshot snapshot = gathered(http);
    QCOMPARE(paths(http), QStringList{u"token /debug_token"_s});
    QCOMPARE(http.requests().first().inspectedFingerprint, Secret::fromText(sampleToken()).fingerprint());
    QCOMPARE(snapshot.inspection->appId, u"1111"_s);
    QCOMPARE(snapshot.inspection.source, u"GET /debug_token"_s);
    QVERIFY(!snapshot.myPermissions.wasAsked());
}

void TestTokenGatherer::aMissingPermissionIsLookedUpInTheOtherList()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, test::withoutMessaging());
    http.addJson(u"/me/permissions"_s, R"({"data":[{"permission":"whatsapp_business_messaging","status":"granted"}]})");
    const Snapshot snapshot = gathered(http);
    QCOMPARE(paths(http), QStringList({u"token /debug_token"_s, u"token /me/permissions"_s}));
    QVERIFY(snapshot.myPermissions->first().isGranted());
}

void TestTokenGatherer::refusedInspectionReadsPermissionsPersonAndApp()
{
    test::MemoryHttpClient http;
    http.addGraphError(u"/debug_token"_s, 100, kNeedsAppToken);
    http.addJson(u"/me/permissions"_s, R"({"data":[
        {"permission":"whatsapp_business_management","status":"granted"},
        {"permission":"whatsapp_business_messaging","status":"granted"}]})");
    http.addJson(u"/me"_s, R"({"id":"5","name":"integration"})");
    http.addJson(u"/app"_s, R"({"id":"1111","name":"Harbour app"})");
    const Snapshot snapshot = gathered(http);
    QCOMPARE(http.requests().size(), 4);
    QCOMPARE(snapshot.inspection.failure->graphError->code, 100);
    QCOMPARE(snapshot.myPermissions->size(), 2);
    QCOMPARE(snapshot.me->name, u"integration"_s);
    QCOMPARE(snapshot.app->id, u"1111"_s);
}

void TestTokenGatherer::theAppInspectsWhenItsSecretIsKnown()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, test::withBoth());
    Given given;
    given.withSecret = true;
    given.appId = u"1111"_s;
    gathered(http, given);
    QCOMPARE(paths(http), QStringList{u"app /debug_token"_s});
}

void TestTokenGatherer::anotherAppsSecretIsNotUsedAnyFurther()
{
    test::MemoryHttpClient http;
    http.addReply(u"/debug_token"_s, [] {
        net::HttpReply reply;
        reply.status = 400;
        reply.contentType = "application/json";
        reply.body =
            R"({"error":{"code":100,"message":"(#100) The App_id in the input_token did not match the Viewing App"}})";
        return reply;
    }());
    http.addJson(u"/debug_token"_s, test::withBoth());
    Given given;
    given.withSecret = true;
    given.appId = u"2222"_s;
    const Snapshot snapshot = gathered(http, given);
    QCOMPARE(paths(http), QStringList({u"app /debug_token"_s, u"token /debug_token"_s}));
    QVERIFY(!http.requests().last().hasAppSecret);
    QCOMPARE(snapshot.refusedAsApp->graphError->code, 100);
    QVERIFY(snapshot.inspection.value);
}

void TestTokenGatherer::aSecretWithoutIdAsksForTheApp()
{
    test::MemoryHttpClient http;
    http.addGraphError(u"/debug_token"_s, 100, kNeedsAppToken);
    http.addJson(u"/debug_token"_s, test::withBoth());
    http.addJson(u"/app"_s, R"({"id":"1111"})");
    Given given;
    given.withSecret = true;
    const Snapshot snapshot = gathered(http, given);
    QCOMPARE(paths(http), QStringList({u"token /debug_token"_s, u"token /app"_s, u"app /debug_token"_s}));
    QVERIFY(http.requests().first().hasAppSecret); // signed with a proof
    QVERIFY(snapshot.inspection.value);
}

void TestTokenGatherer::aRefusedProofIsDropped()
{
    test::MemoryHttpClient http;
    http.addGraphError(u"/debug_token"_s, 100, u"Invalid appsecret_proof provided in the API argument"_s);
    http.addJson(u"/debug_token"_s, test::withBoth());
    Given given;
    given.withSecret = true;
    const Snapshot snapshot = gathered(http, given);
    QVERIFY(snapshot.refusedProof);
    QVERIFY(!http.requests().last().hasAppSecret);
    QVERIFY(snapshot.inspection.value);
}

void TestTokenGatherer::aDeadTokenEndsTheRun()
{
    test::MemoryHttpClient http;
    http.addGraphError(u"/debug_token"_s, 190, u"Error validating access token"_s, 463);
    const Snapshot snapshot = gathered(http);
    QCOMPARE(http.requests().size(), 1);
    QCOMPARE(snapshot.inspection.failure->graphError->subcode, 463);
}

void TestTokenGatherer::aFaultEndsTheRun_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("calls");
    QTest::newRow("offline") << int(ErrorKind::Offline) << 2; // one further try
    QTest::newRow("not graph") << int(ErrorKind::NotGraph) << 1;
    QTest::newRow("tls") << int(ErrorKind::Tls) << 1;
}

void TestTokenGatherer::aFaultEndsTheRun()
{
    QFETCH(int, kind);
    QFETCH(int, calls);
    test::MemoryHttpClient http;
    http.addObstacle(u"/debug_token"_s, ErrorKind(kind));
    const Snapshot snapshot = gathered(http);
    QCOMPARE(http.requests().size(), calls);
    QCOMPARE(snapshot.inspection.failure->error.kind, ErrorKind(kind));
    QVERIFY(!snapshot.me.wasAsked());
}

void TestTokenGatherer::foreignJsonIsNotGraph()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s, R"({"login":"required"})");
    const Snapshot snapshot = gathered(http);
    QVERIFY(snapshot.inspection.failure);
    QCOMPARE(snapshot.inspection.failure->error.kind, ErrorKind::NotGraph);
}

void TestTokenGatherer::echoedSecretsAreRemoved()
{
    test::MemoryHttpClient http;
    http.addJson(u"/debug_token"_s,
                 QByteArray(test::withBoth())
                     .replace("\"1111\"", "\"1111\",\"application\":\"x " + sampleToken().toLatin1() + "\""));
    const Snapshot snapshot = gathered(http);
    QVERIFY(snapshot.inspection->application->startsWith("x "_L1));
    QVERIFY(!snapshot.inspection->application->contains("q7Wdq7Wd"_L1));
}

SECONDTICK_TEST(TestTokenGatherer)
#include "tst_token_gatherer.moc"
