#include "core/practice/asked_world.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::PracticeServer;
using secondtick::practice::Scenario;
using secondtick::test::ask;
using secondtick::test::errorOf;
using secondtick::test::foreignToken;
using secondtick::test::loaded;
using secondtick::test::RawClient;

/// The worlds in which something stands between program and platform.
class TestPracticeFaults : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void theServiceComesBackAfterTwoRequests();
    void theRateLimitSaysHowLong();
    void thePortalAnswersEverythingInHtml();
    void theFilterSendsEverythingElsewhere();
    void theHangingWorldNeverAnswers();
    void theSlowWorldTakesItsTime();
};

void TestPracticeFaults::theServiceComesBackAfterTwoRequests()
{
    const Scenario scenario = loaded(u"code-2-then-fine"_s);
    QVERIFY(scenario.waitForServiceSeconds > 0 && scenario.waitForServiceSeconds <= 10);
    PracticeServer server(scenario);
    QVERIFY(server.listen());
    RawClient client(server.url());
    for (const char *target : {"/v25.0/me", "/v25.0/app"}) {
        client.get(target, scenario.token);
        const auto answer = client.answer();
        QCOMPARE(answer->status, 503);
        QCOMPARE(errorOf(answer)["code"_L1].toInt(), 2);
        QCOMPARE(errorOf(answer)["is_transient"_L1].toBool(), true);
    }
    client.get("/v25.0/me", scenario.token);
    QCOMPARE(client.answer()->status, 200);
}

void TestPracticeFaults::theRateLimitSaysHowLong()
{
    const auto answer = ask(u"rate-limited"_s, u"/anything"_s, foreignToken());
    QCOMPARE(errorOf(answer)["code"_L1].toInt(), 4);
    QVERIFY(answer->headers.value("x-app-usage").contains("\"call_count\":100"));
    QVERIFY(answer->headers.value("x-business-use-case-usage").contains("\"estimated_time_to_regain_access\":18"));
}

void TestPracticeFaults::thePortalAnswersEverythingInHtml()
{
    const auto answer = ask(u"captive-portal"_s, u"/whatever"_s, {});
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->headers.value("content-type").startsWith("text/html"));
    QVERIFY(answer->body.startsWith("<!DOCTYPE html>\n"));
    QVERIFY(!answer->headers.contains("facebook-api-version"));
    QVERIFY(!answer->headers.contains("x-fb-trace-id"));
}

void TestPracticeFaults::theFilterSendsEverythingElsewhere()
{
    const auto answer = ask(u"redirects"_s, u"/me"_s, foreignToken());
    QCOMPARE(answer->status, 302);
    QVERIFY(answer->headers.value("location").startsWith("http://localhost:"));
}

void TestPracticeFaults::theHangingWorldNeverAnswers()
{
    PracticeServer server(loaded(u"hangs"_s));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/me", foreignToken());
    QVERIFY(!client.answer(300));
    QVERIFY(client.isConnected());
    QCOMPARE(server.requestCount(), 1);
}

void TestPracticeFaults::theSlowWorldTakesItsTime()
{
    PracticeServer server(loaded(u"slow"_s));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/me", foreignToken());
    QVERIFY2(!client.answer(1800), "too early");
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

SECONDTICK_TEST(TestPracticeFaults)
#include "tst_practice_faults.moc"
