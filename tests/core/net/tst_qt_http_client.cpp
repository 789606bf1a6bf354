#include "net/qt_http_client.h"
#include "support/door_test.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;
using test::LoopbackServer;
using test::Script;

/// The one door to the network, against a loopback server that answers well and badly.
class QtHttpClientTest : public test::DoorTest
{
    Q_OBJECT
private slots:
    void sendsWhatItPromisesAndNothingElse()
    {
        LoopbackServer server;
        server.addScript(Script::json("{}", 200, "Set-Cookie: sid=abc\r\nStrict-Transport-Security: max-age=9\r\n"));
        const auto client = clientFor(server.url());
        HttpRequest first = request(u"/debug_token"_s);
        first.query = {{u"q"_s, u"a+b"_s}};
        first.credentials.inspected = &token();
        QVERIFY(!test::sendAndWait(*client, first).reply.obstacle);
        QVERIFY(!test::sendAndWait(*client, request()).reply.obstacle);

        QCOMPARE(server.requestCount(), 2);
        const QByteArray token = test::fixture(u"TOKEN_A"_s).toLatin1();
        QVERIFY(server.requestHeads().constFirst().startsWith("GET /v25.0/debug_token?q=a%2Bb&input_token=" + token
                                                              + " HTTP/1.1\r\n"));
        QVERIFY(server.requestHeads().constLast().startsWith("GET /v25.0/me HTTP/1.1\r\n"));
        const QList<QByteArray> heads = server.requestHeads();
        for (const QByteArray &head : heads) {
            const QByteArray lower = head.toLower();
            QCOMPARE(lower.count("\r\nhost: "), 1);
            QCOMPARE(head.count("\r\nAuthorization: Bearer " + token + "\r\n"), 1);
            QCOMPARE(lower.count("\r\naccept-encoding: identity\r\n"), 1);
            QCOMPARE(lower.count("\r\nuser-agent: secondtick/"), 1);
            QVERIFY2(!lower.contains("cookie"), "a cookie was kept and sent back");
            QVERIFY2(!lower.contains("upgrade"), "HTTP/2 was offered");
        }
    }

    void readsAnAnswerWhole()
    {
        LoopbackServer server;
        server.addScript(Script::json("{\"id\":\"1\"}", 200,
                                      "Date: Sun, 29 Mar 2026 01:30:00 GMT\r\nRetry-After: 7\r\n"
                                      "X-App-Usage: {\"call_count\":95}\r\nX-Business-Use-Case-Usage: {\"1\":[]}\r\n"));
        const auto client = clientFor(server.url());
        const auto waited = test::sendAndWait(*client, request());
        QCOMPARE(waited.times, 1);
        const HttpReply &reply = waited.reply;
        QVERIFY(!reply.obstacle);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "{\"id\":\"1\"}");
        QCOMPARE(reply.contentType, "application/json; charset=UTF-8");
        QCOMPARE(reply.serverDate, QDateTime(QDate(2026, 3, 29), QTime(1, 30), QTimeZone::utc()));
        QCOMPARE(reply.retryAfter, std::optional(7s));
        QVERIFY(reply.asksToWait);
        QCOMPARE(reply.appUsage, "{\"call_count\":95}");
        QCOMPARE(reply.businessUsage, "{\"1\":[]}");
    }

    void redirectLeaksNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("location");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d to another port", status) << status << u"http://127.0.0.1:%1/sink"_s;
            QTest::addRow("%d to another name", status) << status << u"http://localhost:%1/sink"_s;
        }
        QTest::newRow("with user info") << 302 << u"http://graph.facebook.com@127.0.0.1:%1/"_s;
        QTest::newRow("without scheme") << 302 << u"//127.0.0.1:%1/"_s;
        QTest::newRow("to a file") << 302 << u"file:///etc/hostname"_s;
        QTest::newRow("to data") << 302 << u"data:application/json,{}"_s;
        QTest::newRow("to a path") << 302 << u"/login"_s;
        QTest::newRow("to nowhere") << 302 << QString();
        QTest::newRow("to itself") << 302 << u"/v25.0/me"_s;
    }
    void redirectLeaksNothing()
    {
        QFETCH(int, status);
        QFETCH(QString, location);
        LoopbackServer second;
        second.addScript(Script::json("{}"));
        if (location.contains(u"%1"_s))
            location = location.arg(second.port());
        LoopbackServer first;
        first.addScript(Script::json("{\"id\":\"1\"}", status, "Location: " + location.toLatin1() + "\r\n"));
        const auto client = clientFor(first.url());
        const HttpReply reply = test::sendAndWait(*client, request()).reply;
        QVERIFY(reply.obstacle);
        QCOMPARE(reply.obstacle->detail, u"redirect"_s);
        QCOMPARE(reply.obstacle->kind, ErrorKind::NotGraph);
        QVERIFY(holdsNoSecret(*reply.obstacle));
        QTest::qWait(50);
        QCOMPARE(first.requestCount(), 1);
        QCOMPARE(second.connectionCount(), 0);
    }

    void endsWithinItsLimits_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("detail");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("silence") << Script() << u"timeout_idle"_s;
        QTest::newRow("silence after the head")
            << Script().send(head + "Content-Length: 5\r\n\r\n") << u"timeout_idle"_s;
        QTest::newRow("dripping body") << Script().send(head + "Content-Length: 1000\r\n\r\n").repeat("{", 900, 50ms)
                                       << u"deadline"_s;
        QTest::newRow("dripping head") << Script().send("HTTP/1.1 200 OK\r\n").repeat("X-1: a\r\n", 900, 50ms)
                                       << u"timeout_idle"_s;
        QTest::newRow("head without end")
            << Script().send("HTTP/1.1 200 OK\r\n").repeat("X-1: " + QByteArray(1000, 'a') + "\r\n", 10'000, 10ms)
            << u"timeout_idle"_s;
        QTest::newRow("announced too large") << Script().send(head + "Content-Length: 65537\r\n\r\n") << u"too_large"_s;
        QTest::newRow("body without end")
            << Script().send(head + "\r\n").repeat(QByteArray(1000, '{'), 1'000'000) << u"too_large"_s;
        QTest::newRow("chunks without end") << Script()
                                                   .send(head + "Transfer-Encoding: chunked\r\n\r\n")
                                                   .repeat("3e8\r\n" + QByteArray(1000, '{') + "\r\n", 1'000'000)
                                            << u"too_large"_s;
    }
    void endsWithinItsLimits()
    {
        QFETCH(Script, script);
        LoopbackServer server;
        server.addScript(script);
        const auto client = clientFor(server.url());
        QElapsedTimer timer;
        timer.start();
        const auto waited = test::sendAndWait(*client, request(), 8s);
        QVERIFY2(timer.elapsed() <= 4000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(waited.times, 1);
        QVERIFY(waited.reply.obstacle);
        QTEST(waited.reply.obstacle->detail, "detail");
        QVERIFY(waited.reply.body.isEmpty());
        QVERIFY(holdsNoSecret(*waited.reply.obstacle));
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
        QCOMPARE(server.requestCount(), 1);
    }

    void waitsForASlowAnswerWithinTheLimits()
    {
        LoopbackServer server;
        Script slow;
        slow.wait(400ms).send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{");
        slow.wait(400ms).send("}");
        server.addScript(slow);
        const auto client = clientFor(server.url());
        const HttpReply reply = test::sendAndWait(*client, request()).reply;
        QVERIFY2(!reply.obstacle, why(reply));
        QCOMPARE(reply.body, "{}");
    }

    void takesABodyUpToTheCap()
    {
        LoopbackServer server;
        const QByteArray largest = "{\"a\":\"" + QByteArray(64 * 1024 - 8, 'x') + "\"}";
        server.addScript(Script::json(largest));
        const auto client = clientFor(server.url());
        const HttpReply reply = test::sendAndWait(*client, request()).reply;
        QVERIFY(!reply.obstacle);
        QCOMPARE(reply.body.size(), 64 * 1024);
    }

    void sendsNothingThatItCannotSign()
    {
        LoopbackServer server;
        const auto client = clientFor(server.url());
        const Secret bad = Secret::fromText(u"EAA:"_s);
        HttpRequest unsignable = request();
        unsignable.credentials.token = &bad;
        const auto waited = test::sendAndWait(*client, unsignable);
        QCOMPARE(waited.times, 1);
        QVERIFY(waited.reply.obstacle);
        QCOMPARE(waited.reply.obstacle->detail, u"unsigned"_s);
        QCOMPARE(server.connectionCount(), 0);
    }

    void answersThroughTheEventQueueOnly()
    {
        LoopbackServer server;
        const auto client = clientFor(server.url());
        int answers = 0;
        HttpRequest refused = request();
        refused.credentials.token = nullptr;
        (void)client->send(refused, this, [&answers](const HttpReply &) { ++answers; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
    }

    void cancelClosesTheConnectionAndKeepsQuiet()
    {
        LoopbackServer server;
        const auto client = clientFor(server.url(), HttpLimits());
        int answers = 0;
        QSignalSpy seen(&server, &LoopbackServer::requestSeen);
        const auto call = client->send(request(), this, [&answers](const HttpReply &) { ++answers; });
        HttpRequest refused = request();
        refused.credentials.token = nullptr;
        client->cancel(client->send(refused, this, [&answers](const HttpReply &) { ++answers; }));
        QVERIFY(seen.wait(2000));
        QCOMPARE(server.openConnections(), 1);
        client->cancel(call);
        client->cancel(call);
        client->cancel(99);
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
        QTest::qWait(50);
        QCOMPARE(answers, 0);
        QCOMPARE(server.requestCount(), 1);
    }

    void doesNotAnswerWhoIsGone()
    {
        LoopbackServer server;
        server.addScript(Script().wait(100ms).send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        const auto client = clientFor(server.url());
        int answers = 0;
        auto asker = std::make_unique<QObject>();
        (void)client->send(request(), asker.get(), [&answers](const HttpReply &) { ++answers; });
        asker.reset();
        QTest::qWait(300);
        QCOMPARE(answers, 0);
    }

    void mayBeDestroyedAtAnyMoment()
    {
        LoopbackServer server;
        auto idle = clientFor(server.url(), HttpLimits());
        int answers = 0;
        QSignalSpy seen(&server, &LoopbackServer::requestSeen);
        (void)idle->send(request(), this, [&answers](const HttpReply &) { ++answers; });
        QVERIFY(seen.wait(2000));
        idle.reset();
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
        QCOMPARE(answers, 0);

        server.addScript(Script::json("{}"));
        auto inItsAnswer = clientFor(server.url());
        (void)inItsAnswer->send(request(), this, [&answers, &inItsAnswer](const HttpReply &) {
            ++answers;
            inItsAnswer.reset();
        });
        QTRY_COMPARE(answers, 1);
        QTest::qWait(50);
    }

    void speaksHttp2OnlyWhereItIsSound_data()
    {
        QTest::addColumn<QString>("qt");
        QTest::addColumn<bool>("allowed");
        for (const char *no : {"6.2.4", "6.4.2", "6.5.3", "6.7.0", "6.8.0", "6.8.3", "6.9.0"})
            QTest::newRow(no) << QString::fromLatin1(no) << false;
        for (const char *yes : {"6.8.4", "6.8.10", "6.9.1", "6.10.0", "7.0.0"})
            QTest::newRow(yes) << QString::fromLatin1(yes) << true;
    }
    void speaksHttp2OnlyWhereItIsSound()
    {
        QFETCH(QString, qt);
        QTEST(mayUseHttp2(QVersionNumber::fromString(qt)), "allowed");
    }
};

SECONDTICK_TEST(QtHttpClientTest)
#include "tst_qt_http_client.moc"
