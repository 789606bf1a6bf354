#include "practice/practice_server.h"

#include "core/practice/made_up_world.h"
#include "core/practice/raw_http.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::PracticeServer;
using secondtick::practice::Scenario;
using secondtick::test::RawAnswer;
using secondtick::test::RawClient;

using secondtick::test::lettered;
using secondtick::test::madeUpToken;
using secondtick::test::numbered;
using secondtick::test::worldOf;

/// How the stand-in behaves on the wire, whatever it plays.
class TestPracticeServer : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void isReachedThroughLoopbackOnly();
    void refusesAPortThatIsTaken();
    void answersSeveralRequestsOnOneConnection();
    void endsTheConnectionWhenAskedTo_data();
    void endsTheConnectionWhenAskedTo();
    void answersRequestsSentAllAtOnceInTheirOrder();
    void survivesAnythingThatIsNotARequest_data();
    void survivesAnythingThatIsNotARequest();
    void dropsTheBodyOfARequest();
    void letsASilentClientGo();
    void tellsUnknownRequestsAndRemembersThem();
    void survivesClientsThatLeaveInTheMiddle();
    void goesAwayWhileClientsWait();
};

void TestPracticeServer::isReachedThroughLoopbackOnly()
{
    PracticeServer server(worldOf({numbered(1)}));
    QCOMPARE(server.url(), QString());
    QVERIFY(server.listen());
    QVERIFY(server.url().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(RawClient(server.url()).isConnected());

    int others = 0;
    const QString port = server.url().section(u':', 2);
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        ++others;
        QVERIFY2(!RawClient(u"http://%1:%2"_s.arg(address.toString(), port)).isConnected(),
                 qPrintable(address.toString()));
    }
    if (!others)
        QSKIP("this computer has no other address to try");
}

void TestPracticeServer::refusesAPortThatIsTaken()
{
    PracticeServer first(worldOf({}));
    QVERIFY(first.listen());
    PracticeServer second(worldOf({}));
    QVERIFY(!second.listen(first.url().section(u':', 2).toUShort()));
    QCOMPARE(second.url(), QString());
}

void TestPracticeServer::answersSeveralRequestsOnOneConnection()
{
    PracticeServer server(worldOf({numbered(1), numbered(2), numbered(3)}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    for (int n = 1; n <= 3; ++n) {
        client.get("/v25.0/me", madeUpToken());
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(answer->json()["n"_L1].toInt(), n);
        QCOMPARE(answer->headers.value("connection"), QByteArray("keep-alive"));
    }
    QVERIFY(client.isConnected());
    QCOMPARE(server.requestCount(), 3);
}

void TestPracticeServer::endsTheConnectionWhenAskedTo_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << QByteArray("GET /v25.0/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /v25.0/x HTTP/1.0\r\n\r\n");
}

void TestPracticeServer::endsTheConnectionWhenAskedTo()
{
    QFETCH(QByteArray, request);
    PracticeServer server(worldOf({}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.send(request);
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
    QVERIFY(client.waitForEnd());
}

void TestPracticeServer::answersRequestsSentAllAtOnceInTheirOrder()
{
    constexpr int count = 1000;
    QJsonArray answers;
    for (int n = 0; n < count; ++n)
        answers.append(numbered(n));
    PracticeServer server(worldOf(answers));
    QVERIFY(server.listen());
    RawClient client(server.url());
    for (int n = 0; n < count; ++n)
        client.get("/v25.0/me", madeUpToken());
    for (int n = 0; n < count; ++n) {
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(answer->json()["n"_L1].toInt(), n);
    }
    QCOMPARE(server.requestCount(), count);
    QCOMPARE(server.requestHeads().size(), count);
}

void TestPracticeServer::survivesAnythingThatIsNotARequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "GET /v25.0/me HTTP/1.1\r\n";
    QTest::newRow("the first bytes of TLS") << QByteArray::fromHex("1603010200010001fc0303") << 400;
    QTest::newRow("only NUL") << QByteArray(5000, '\0') << 400;
    QTest::newRow("a greeting") << QByteArray("hello there\r\n\r\n") << 400;
    QTest::newRow("line feeds alone") << QByteArray("GET / HTTP/1.1\n\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("no path") << QByteArray("GET  HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("another host's address") << QByteArray("GET http://a.example/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("a header without a name") << line + ": x\r\n\r\n" << 400;
    QTest::newRow("a header without a colon") << line + "Host\r\n\r\n" << 400;
    QTest::newRow("a header with a control character") << line + "Host: a\x01\r\n\r\n" << 400;
    QTest::newRow("a line feed inside a header") << line + "Host: a\nX: b\r\n\r\n" << 400;
    QTest::newRow("a path of 1 MB") << "GET /" + QByteArray(1 << 20, 'a') << 431;
    QTest::newRow("headers without end") << line + QByteArray("A: b\r\n").repeated(5000) << 431;
    QTest::newRow("a body of 1 GB") << line + "Content-Length: 1073741824\r\n\r\n" << 413;
    QTest::newRow("a negative body") << line + "Content-Length: -5\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n" << 400;
    QTest::newRow("chunks") << line + "Transfer-Encoding: chunked\r\n\r\n" << 501;
}

void TestPracticeServer::survivesAnythingThatIsNotARequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    PracticeServer server(worldOf({numbered(1)}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.send(bytes);
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QVERIFY(answer->json().contains("problem"_L1));
    QVERIFY(client.waitForEnd());
    QCOMPARE(server.requestCount(), 0);

    RawClient next(server.url());
    next.get("/v25.0/me", madeUpToken());
    const auto good = next.answer();
    QVERIFY(good);
    QCOMPARE(good->status, 200);
}

void TestPracticeServer::dropsTheBodyOfARequest()
{
    PracticeServer server(worldOf({numbered(1)}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.send("POST /v25.0/me HTTP/1.1\r\nContent-Length: 42\r\n\r\nGET /v25.0/me");
    QVERIFY(client.answer());
    client.send(" HTTP/1.1\r\nX: not a request\r\n"); // still the body
    client.get("/v25.0/me", madeUpToken());
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->json()["n"_L1].toInt(), 1);
    QCOMPARE(server.unknownRequests(), QStringList{u"POST /v25.0/me"_s});
}

void TestPracticeServer::letsASilentClientGo()
{
    PracticeServer server(worldOf({numbered(1)}));
    server.setPatience(std::chrono::milliseconds(150));
    QVERIFY(server.listen());
    RawClient silent(server.url());
    RawClient halfway(server.url());
    halfway.send("GET /v25.0/me HTT");
    RawClient idle(server.url());
    idle.get("/v25.0/me", madeUpToken());
    QVERIFY(idle.answer());
    QVERIFY(silent.waitForEnd());
    QVERIFY(halfway.waitForEnd());
    QVERIFY(idle.waitForEnd());
}

void TestPracticeServer::tellsUnknownRequestsAndRemembersThem()
{
    PracticeServer server(worldOf({numbered(1)}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/nonsense?input_token=" + madeUpToken().toLatin1(), madeUpToken());
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 501);
    QCOMPARE(answer->json()["unknown_request"_L1].toString(), u"GET /v25.0/nonsense"_s);
    QVERIFY(!answer->json().contains("error"_L1)); // nobody may take it for the platform's own words
    client.send("DELETE /v25.0/me HTTP/1.1\r\n\r\n");
    QVERIFY(client.answer());
    QCOMPARE(server.unknownRequests(), (QStringList{u"GET /v25.0/nonsense"_s, u"DELETE /v25.0/me"_s}));
    QVERIFY(client.isConnected());
}

void TestPracticeServer::survivesClientsThatLeaveInTheMiddle()
{
    PracticeServer server(worldOf({lettered({{u"drip"_s, QJsonObject{{u"bytes"_s, 1}, {u"every_ms"_s, 20}}}})}));
    QVERIFY(server.listen());
    for (int i = 0; i < 20; ++i) {
        RawClient client(server.url());
        client.get("/v25.0/me", madeUpToken());
        QTest::qWait(i * 3);
    }
    QTRY_COMPARE(server.requestCount(), 20);
    QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
}

void TestPracticeServer::goesAwayWhileClientsWait()
{
    auto server = std::make_unique<PracticeServer>(worldOf({QJsonObject{{u"never"_s, true}}}));
    QVERIFY(server->listen());
    RawClient client(server->url());
    client.get("/v25.0/me", madeUpToken());
    QTRY_COMPARE(server->requestCount(), 1);
    server.reset();
    QVERIFY(client.waitForEnd());
}

SECONDTICK_TEST(TestPracticeServer)
#include "tst_practice_server.moc"
