#include "core/net/calls.h"
#include "net/graph_client.h"
#include "support/memory_http_client.h"
#include "support/one_call.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;
using test::MemoryHttpClient;

/// How often the platform is asked, and when it is enough.
class CallBudgetTest : public test::TestCase
{
    Q_OBJECT

    const Redactor m_redactor{};
    QList<GraphReply> m_replies;

    /// Asks for /n0, /n1 … and notes the answers in the order in which they come.
    void askFor(GraphClient &graph, int from, int count)
    {
        for (int n = from; n < from + count; ++n)
            graph.get(test::requestFor(u"/n%1"_s.arg(n)), this,
                      [this](const GraphReply &reply) { m_replies.append(reply); });
    }

    static void addAnswers(MemoryHttpClient &http, int count)
    {
        for (int n = 0; n < count; ++n)
            http.addJson(u"/n%1"_s.arg(n), "{\"id\":\"1\"}");
    }

private slots:
    void cleanup() { m_replies.clear(); }

    void triesOnceMoreWhereThatMayHelp_data()
    {
        QTest::addColumn<HttpReply>("first");
        QTest::addColumn<int>("calls");
        const auto obstacle = [](ErrorKind kind, const char *detail) {
            HttpReply reply;
            reply.obstacle = Error{kind, u"Text."_s, u"GET /n0"_s, QString::fromLatin1(detail)};
            return reply;
        };
        QTest::newRow("offline") << obstacle(ErrorKind::Offline, "offline") << 2;
        QTest::newRow("name") << obstacle(ErrorKind::Dns, "dns") << 2;
        QTest::newRow("refused") << obstacle(ErrorKind::Refused, "refused") << 2;
        QTest::newRow("interrupted") << obstacle(ErrorKind::Interrupted, "interrupted") << 2;
        QTest::newRow("while connecting") << obstacle(ErrorKind::Timeout, "timeout_connect") << 2;
        QTest::newRow("cut handshake") << obstacle(ErrorKind::Tls, "tls_cut") << 2;
        QTest::newRow("dead proxy") << obstacle(ErrorKind::Proxy, "proxy") << 2;
        QTest::newRow("deadline") << obstacle(ErrorKind::Timeout, "deadline") << 1;
        QTest::newRow("silence") << obstacle(ErrorKind::Timeout, "timeout_idle") << 1;
        QTest::newRow("certificate") << obstacle(ErrorKind::Tls, "tls_expired") << 1;
        QTest::newRow("proxy's password") << obstacle(ErrorKind::Proxy, "proxy_password") << 1;
        QTest::newRow("redirect") << obstacle(ErrorKind::NotGraph, "redirect") << 1;
        QTest::newRow("408") << test::plainReply(408) << 2;
        QTest::newRow("500") << test::plainReply(500) << 2;
        QTest::newRow("504") << test::plainReply(504) << 2;
        QTest::newRow("429") << test::plainReply(429) << 1;
        QTest::newRow("no JSON") << test::plainReply(200) << 1;
        QTest::newRow("404 without an error") << test::plainReply(404) << 1;
    }
    void triesOnceMoreWhereThatMayHelp()
    {
        QFETCH(HttpReply, first);
        QFETCH(int, calls);
        {
            MemoryHttpClient http;
            http.addReply(u"/n0"_s, first);
            http.addJson(u"/n0"_s, "{\"id\":\"1\"}");
            GraphClient graph(http, test::shortPolicy(), m_redactor);
            QCOMPARE(test::getAndWait(graph, test::requestFor(u"/n0"_s)).reply.isAnswer(), calls == 2);
            QCOMPARE(graph.callCount(), calls);
        }
        MemoryHttpClient http;
        http.addReply(u"/n0"_s, first);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        const auto waited = test::getAndWait(graph, test::requestFor(u"/n0"_s));
        QCOMPARE(waited.times, 1);
        QVERIFY(!waited.reply.isAnswer());
        QCOMPARE(graph.callCount(), calls);
        QCOMPARE(http.requests().size(), calls);
    }

    void serviceCodesAreTriedOnceMore()
    {
        MemoryHttpClient http;
        http.addGraphError(u"/n0"_s, 2, u"Service temporarily unavailable"_s);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        const GraphReply reply = test::getAndWait(graph, test::requestFor(u"/n0"_s)).reply;
        QVERIFY(reply.serviceFault);
        QCOMPARE(reply.error->kind, ErrorKind::Api);
        QCOMPARE(reply.graphError->code, 2);
        QCOMPARE(graph.callCount(), 2);
    }

    void waitsBetweenTriesAsTheServerAsks_data()
    {
        QTest::addColumn<std::optional<std::chrono::seconds>>("retryAfter");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("leastMilliseconds");
        using Wait = std::optional<std::chrono::seconds>;
        QTest::newRow("at once") << Wait(0s) << 2 << 19;
        QTest::newRow("a second") << Wait(1s) << 2 << 950;
        QTest::newRow("too long") << Wait(31s) << 1 << 0;
        QTest::newRow("cannot be read") << Wait() << 1 << 0;
    }
    void waitsBetweenTriesAsTheServerAsks()
    {
        QFETCH(std::optional<std::chrono::seconds>, retryAfter);
        QFETCH(int, leastMilliseconds);
        MemoryHttpClient http;
        HttpReply reply = test::plainReply(503);
        reply.asksToWait = true;
        reply.retryAfter = retryAfter;
        http.addReply(u"/n0"_s, reply);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(test::getAndWait(graph, test::requestFor(u"/n0"_s)).reply.serviceFault);
        QVERIFY2(timer.elapsed() >= leastMilliseconds, qPrintable(QString::number(timer.elapsed())));
        QTEST(graph.callCount(), "calls");
    }

    void aRateLimitEndsTheRun()
    {
        MemoryHttpClient http;
        addAnswers(http, 9);
        http.addGraphError(u"/limit"_s, 4, u"Application request limit reached"_s);
        http.setDelay(5ms);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        QVERIFY(test::getAndWait(graph, test::requestFor(u"/limit"_s)).reply.rateLimited);
        askFor(graph, 0, 9);
        QVERIFY2(m_replies.isEmpty(), "an answer came without the event queue");
        QTRY_COMPARE(m_replies.size(), 9);
        QCOMPARE(graph.callCount(), 1);
        for (const GraphReply &reply : std::as_const(m_replies)) {
            QVERIFY(reply.rateLimited);
            QCOMPARE(reply.error->kind, ErrorKind::Api);
            QCOMPARE(reply.graphError->code, 4);
            QCOMPARE(reply.error->origin, reply.label);
        }
    }

    void anAnswerThatTakesAccessAwayIsTheLast()
    {
        MemoryHttpClient http;
        HttpReply last = test::plainReply(200);
        last.body = "{\"id\":\"1\"}";
        last.businessUsage = "{\"1\":[{\"estimated_time_to_regain_access\":42}]}";
        http.addReply(u"/last"_s, last);
        addAnswers(http, 1);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        const GraphReply answer = test::getAndWait(graph, test::requestFor(u"/last"_s)).reply;
        QVERIFY(answer.isAnswer());
        QVERIFY(answer.rateLimited);
        const GraphReply refused = test::getAndWait(graph, test::requestFor(u"/n0"_s)).reply;
        QVERIFY(!refused.isAnswer());
        QVERIFY(refused.rateLimited);
        QVERIFY(refused.body.isEmpty());
        QCOMPARE(refused.minutesToRegainAccess, std::optional(42));
        QCOMPARE(graph.callCount(), 1);
    }

    void threeLikeFaultsInARowEndTheRun()
    {
        MemoryHttpClient http;
        for (int n = 0; n < 9; ++n)
            http.addObstacle(u"/n%1"_s.arg(n), ErrorKind::NotGraph, u"html"_s);
        CallPolicy one = test::shortPolicy();
        one.parallel = 1;
        GraphClient graph(http, one, m_redactor);
        askFor(graph, 0, 9);
        QTRY_COMPARE(m_replies.size(), 9);
        QCOMPARE(graph.callCount(), 3);
        for (const GraphReply &reply : std::as_const(m_replies)) {
            QCOMPARE(reply.error->kind, ErrorKind::NotGraph);
            QCOMPARE(reply.error->detail, u"html"_s);
            QCOMPARE(reply.error->origin, reply.label);
        }
    }

    void differentFaultsAndAnswersBetweenThemDoNot()
    {
        MemoryHttpClient http;
        addAnswers(http, 9);
        for (const char *path : {"/a", "/b", "/d", "/e"})
            http.addObstacle(QString::fromLatin1(path), ErrorKind::NotGraph, u"html"_s);
        http.addObstacle(u"/f"_s, ErrorKind::Timeout, u"deadline"_s);
        http.addGraphError(u"/c"_s, 190, u"Expired"_s);
        CallPolicy one = test::shortPolicy();
        one.parallel = 1;
        GraphClient graph(http, one, m_redactor);
        for (const char *path : {"/a", "/b", "/c", "/d", "/e", "/f", "/n0"})
            (void)test::getAndWait(graph, test::requestFor(QString::fromLatin1(path)));
        QCOMPARE(graph.callCount(), 7);
    }

    void theBudgetIsKept()
    {
        MemoryHttpClient http;
        addAnswers(http, 40);
        CallPolicy small = test::shortPolicy();
        small.callBudget = 4;
        GraphClient graph(http, small, m_redactor);
        askFor(graph, 0, 9);
        QTRY_COMPARE(m_replies.size(), 9);
        QCOMPARE(graph.callCount(), 4);
        QCOMPARE(http.requests().size(), 4);
        int spent = 0;
        for (const GraphReply &reply : std::as_const(m_replies)) {
            if (reply.isAnswer())
                continue;
            ++spent;
            QCOMPARE(reply.error->kind, ErrorKind::Cancelled);
            QCOMPARE(reply.error->detail, u"budget"_s);
            QCOMPARE(reply.error->origin, reply.label);
        }
        QCOMPARE(spent, 5);
    }

    void aSecondTryCountsAndMustFitTheBudget()
    {
        MemoryHttpClient http;
        http.addReply(u"/n0"_s, test::plainReply(500));
        CallPolicy small = test::shortPolicy();
        small.callBudget = 1;
        GraphClient graph(http, small, m_redactor);
        QVERIFY(test::getAndWait(graph, test::requestFor(u"/n0"_s)).reply.serviceFault);
        QCOMPARE(graph.callCount(), 1);
    }
};

SECONDTICK_TEST(CallBudgetTest)
#include "tst_call_budget.moc"
