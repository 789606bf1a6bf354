#include "practice/practice_server.h"

#include "core/practice/made_up_world.h"
#include "core/practice/raw_http.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::PracticeServer;
using secondtick::test::RawAnswer;
using secondtick::test::RawClient;

using secondtick::test::lettered;
using secondtick::test::madeUpToken;
using secondtick::test::numbered;
using secondtick::test::worldOf;

/// How the stand-in answers when a world asks for bad manners.
class TestPracticeManners : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void repeatsTheLastAnswerOfAList();
    void saysNothingWhenToldTo();
    void answersLateWhenToldTo();
    void answersInDropsWhenToldTo();
    void cutsTheAnswerWhenToldTo();
    void sendsElsewhereUnderAnotherHostName();
};

void TestPracticeManners::repeatsTheLastAnswerOfAList()
{
    PracticeServer server(worldOf({numbered(1), numbered(2)}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    QList<int> seen;
    for (int i = 0; i < 4; ++i) {
        client.get("/v25.0/me", madeUpToken());
        const auto answer = client.answer();
        QVERIFY(answer);
        seen.append(answer->json()["n"_L1].toInt());
    }
    QCOMPARE(seen, (QList<int>{1, 2, 2, 2}));
}

void TestPracticeManners::saysNothingWhenToldTo()
{
    PracticeServer server(worldOf({QJsonObject{{u"never"_s, true}}, numbered(2)}));
    server.setPatience(std::chrono::milliseconds(100)); // the client hangs, it is not silent
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/me", madeUpToken());
    QVERIFY(!client.answer(400));
    QCOMPARE(client.pending(), QByteArray());
    QVERIFY(client.isConnected());

    RawClient other(server.url());
    other.get("/v25.0/me", madeUpToken());
    QVERIFY2(other.answer(), "one client that hangs must not hold up the others");
}

void TestPracticeManners::answersLateWhenToldTo()
{
    PracticeServer server(worldOf({lettered({{u"delay_ms"_s, 300}})}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    QElapsedTimer timer;
    timer.start();
    client.get("/v25.0/me", madeUpToken());
    const auto answer = client.answer();
    QVERIFY(answer);
    QVERIFY(timer.elapsed() >= 250); // a timer may be early by a twentieth
    QCOMPARE(answer->body, QByteArray("abcdefghij"));
}

void TestPracticeManners::answersInDropsWhenToldTo()
{
    PracticeServer server(worldOf({lettered({{u"drip"_s, QJsonObject{{u"bytes"_s, 3}, {u"every_ms"_s, 60}}}})}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    QElapsedTimer timer;
    timer.start();
    client.get("/v25.0/me", madeUpToken());
    QTRY_VERIFY(client.pending().endsWith("\r\n\r\nabc"));
    const auto answer = client.answer();
    QVERIFY(answer);
    QVERIFY(timer.elapsed() >= 4 * 60 - 10); // 3 + 3 + 3 + 1 bytes
    QCOMPARE(answer->body, QByteArray("abcdefghij"));
    client.get("/v25.0/me", madeUpToken());
    QVERIFY2(client.answer(), "the connection must be usable after the last drop");
}

void TestPracticeManners::cutsTheAnswerWhenToldTo()
{
    PracticeServer server(worldOf({lettered({{u"cut_at"_s, 4}})}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/me", madeUpToken());
    QVERIFY(client.waitForEnd());
    QVERIFY(client.pending().contains("Content-Length: 10\r\n"));
    QVERIFY(client.pending().endsWith("\r\n\r\nabcd"));
}

void TestPracticeManners::sendsElsewhereUnderAnotherHostName()
{
    PracticeServer server(worldOf({QJsonObject{{u"redirect"_s, u"/elsewhere"_s}}}));
    QVERIFY(server.listen());
    RawClient client(server.url());
    client.get("/v25.0/me", madeUpToken());
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    const QByteArray port = server.url().section(u':', 2).toLatin1();
    QCOMPARE(answer->headers.value("location"), "http://localhost:" + port + "/elsewhere");
}

SECONDTICK_TEST(TestPracticeManners)
#include "tst_practice_manners.moc"
