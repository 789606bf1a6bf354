#include "net/graph_client.h"

#include "core/net/calls.h"
#include "support/memory_http_client.h"
#include "support/one_call.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;
using test::MemoryHttpClient;

/// How calls of one run follow each other: how many at a time, and when nobody wants them any more.
class GraphClientTest : public test::TestCase
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

    void answersThroughTheEventQueueOnce()
    {
        MemoryHttpClient http;
        addAnswers(http, 1);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        askFor(graph, 0, 1);
        QVERIFY(m_replies.isEmpty());
        QTRY_COMPARE(m_replies.size(), 1);
        QTest::qWait(30);
        QCOMPARE(m_replies.size(), 1);
        QCOMPARE(m_replies.constFirst().label, u"GET /n0"_s);
        QCOMPARE(graph.callCount(), 1);
    }

    void theFirstCallGoesAloneAndThenSixAtATime()
    {
        MemoryHttpClient http;
        addAnswers(http, 20);
        http.setDelay(20ms);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        askFor(graph, 0, 20);
        QTest::qWait(5);
        QCOMPARE(http.requests().size(), 1);
        QTRY_COMPARE(m_replies.size(), 20);
        QCOMPARE(http.mostInFlight(), 6);
        QCOMPARE(graph.callCount(), 20);
        for (int n = 0; n < 20; ++n)
            QCOMPARE(http.requests().at(n).path, u"/n%1"_s.arg(n));
    }

    void cancelAllEndsEverything()
    {
        MemoryHttpClient http;
        http.addReply(u"/n0"_s, test::plainReply(500)); // will pause
        http.addJson(u"/first"_s, "{}");
        http.addSilence(u"/n1"_s);
        CallPolicy slow = test::shortPolicy();
        slow.retryPause = 50ms;
        slow.parallel = 2;
        GraphClient graph(http, slow, m_redactor);
        (void)test::getAndWait(graph, test::requestFor(u"/first"_s));
        askFor(graph, 0, 4);
        QTRY_COMPARE(http.inFlight(), 1);
        graph.cancelAll();
        QCOMPARE(http.cancelled(), 1);
        QTest::qWait(150);
        QVERIFY(m_replies.isEmpty());
        QCOMPARE(http.requests().size(), 3);
    }

    void cancelAllTakesBackAnswersOnTheirWay()
    {
        MemoryHttpClient http;
        http.addGraphError(u"/limit"_s, 4, u"Limit"_s);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        (void)test::getAndWait(graph, test::requestFor(u"/limit"_s));
        askFor(graph, 0, 3); // answered at once, by way of the event queue
        graph.cancelAll();
        QTest::qWait(20);
        QVERIFY(m_replies.isEmpty());
    }

    void neitherAnswersNorSendsForWhoIsGone()
    {
        MemoryHttpClient http;
        addAnswers(http, 4);
        http.setDelay(10ms);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        auto asker = std::make_unique<QObject>();
        int answers = 0;
        for (const char *path : {"/n0", "/n1", "/n2"})
            graph.get(test::requestFor(QString::fromLatin1(path)), asker.get(),
                      [&answers](const GraphReply &) { ++answers; });
        asker.reset();
        QVERIFY(test::getAndWait(graph, test::requestFor(u"/n3"_s)).reply.isAnswer());
        QCOMPARE(answers, 0);
        QCOMPARE(http.countOf(u"/n1"_s), 0);
        QCOMPARE(http.countOf(u"/n2"_s), 0);
    }

    void equalRequestsShareACall()
    {
        MemoryHttpClient http;
        addAnswers(http, 2);
        GraphClient graph(http, test::shortPolicy(), m_redactor);
        askFor(graph, 0, 1);
        askFor(graph, 0, 1);
        HttpRequest other = test::requestFor(u"/n0"_s);
        other.query = {{u"fields"_s, u"id"_s}};
        graph.get(other, this, [this](const GraphReply &reply) { m_replies.append(reply); });
        QTRY_COMPARE(m_replies.size(), 3);
        QCOMPARE(http.requests().size(), 2);
        (void)test::getAndWait(graph, test::requestFor(u"/n0"_s));
        QCOMPARE(http.requests().size(), 3);
    }

    void mayBeDestroyedInAnAnswer()
    {
        MemoryHttpClient http;
        addAnswers(http, 3);
        auto graph = std::make_unique<GraphClient>(http, test::shortPolicy(), m_redactor);
        int answers = 0;
        for (int n = 0; n < 3; ++n)
            graph->get(test::requestFor(u"/n%1"_s.arg(n)), this, [&answers, &graph](const GraphReply &) {
                ++answers;
                graph.reset();
            });
        QTRY_COMPARE(answers, 1);
        QTest::qWait(20);
        QCOMPARE(answers, 1);
        QCOMPARE(http.inFlight(), 0);
    }
};

SECONDTICK_TEST(GraphClientTest)
#include "tst_graph_client.moc"
