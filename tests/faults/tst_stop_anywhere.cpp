#include "checked_run.h"
#include "practice/practice_server.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// P14: a run can be stopped, the token changed and everything thrown away at any moment: at once for the user, within
/// a second on the wire, and nothing is sent afterwards. Rows N181, N185 and N186 of network-faults.json.
class TestStopAnywhere final : public TestCase
{
    Q_OBJECT
private slots:
    void stoppedAtAnyMoment_data() { moments(25); }
    void stoppedAtAnyMoment();
    void thrownAwayAtAnyMoment_data() { moments(50); }
    void thrownAwayAtAnyMoment();
    void stoppedAmongRefusals_data();
    void stoppedAmongRefusals();
    void n185aChangedTokenStartsFromNothing_data();
    void n185aChangedTokenStartsFromNothing();

private:
    static void moments(int step);
    static void verifySilence(const LoopbackServer &server);
    CheckedRun::Terms termsFor(const LoopbackServer &server) const
    {
        CheckedRun::Terms terms;
        terms.endpoint = *net::GraphEndpoint::loopback(server.url());
        return terms;
    }
};

/// A run of the slow platform below takes some 600 ms.
void TestStopAnywhere::moments(int step)
{
    QTest::addColumn<int>("moment");
    for (int moment = 0; moment < 750; moment += step)
        QTest::addRow("after %d ms", moment) << moment;
}

/// Connections end, and nothing more is asked.
void TestStopAnywhere::verifySilence(const LoopbackServer &server)
{
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
    const int asked = server.requestCount();
    QTest::qWait(100);
    QCOMPARE(server.requestCount(), asked);
}

void TestStopAnywhere::stoppedAtAnyMoment()
{
    QFETCH(const int, moment);
    LoopbackServer server;
    playTokenWorld(server, 150ms);
    CheckedRun run(termsFor(server), tokenOfTheWorld());
    Diagnosis &diagnosis = run.diagnosis();
    diagnosis.start();
    QTest::qWait(moment);
    QElapsedTimer timer;
    timer.start();
    diagnosis.cancel();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(diagnosis.hasRun());
    const int answered = diagnosis.callsAnswered();
    verifySilence(server);
    QCOMPARE(diagnosis.callsAnswered(), answered);
    QVERIFY2(!run.findings().join(u' ').contains(u"token."_s), qPrintable(run.findings().join(u' ')));
    QVERIFY(diagnosis.hasToken());
}

void TestStopAnywhere::thrownAwayAtAnyMoment()
{
    QFETCH(const int, moment);
    LoopbackServer server;
    playTokenWorld(server, 150ms);
    {
        CheckedRun run(termsFor(server), tokenOfTheWorld());
        run.diagnosis().start();
        QTest::qWait(moment);
    }
    verifySilence(server);
}

void TestStopAnywhere::stoppedAmongRefusals_data()
{
    QTest::addColumn<int>("moment");
    for (int moment = 0; moment < 40; ++moment)
        QTest::addRow("after %d ms", moment) << moment;
}

/// A call that is ended while Qt is about to tell of its refusal: Qt complained of two errors, and a warning fails
/// this.
void TestStopAnywhere::stoppedAmongRefusals()
{
    QFETCH(const int, moment);
    const practice::Scenario scenario = *practice::Scenario::load(u"rate-limited"_s);
    practice::PracticeServer server(scenario);
    QVERIFY(server.listen());
    CheckedRun::Terms terms;
    terms.endpoint = *net::GraphEndpoint::loopback(server.url());
    CheckedRun run(terms, scenario.token);
    for (const int again : {0, 1, 2}) {
        run.diagnosis().start();
        QTest::qWait(moment + again);
        run.diagnosis().cancel();
    }
    QTest::qWait(20);
    QVERIFY(run.diagnosis().hasRun());
}

void TestStopAnywhere::n185aChangedTokenStartsFromNothing_data()
{
    QTest::addColumn<int>("moment");
    for (const int moment : {0, 100, 250, 400, 550})
        QTest::addRow("after %d ms", moment) << moment;
}

void TestStopAnywhere::n185aChangedTokenStartsFromNothing()
{
    QFETCH(const int, moment);
    LoopbackServer server;
    playTokenWorld(server, 150ms);
    CheckedRun run(termsFor(server), tokenOfTheWorld());
    Diagnosis &diagnosis = run.diagnosis();
    diagnosis.start();
    QTest::qWait(moment);
    const QString before = diagnosis.tokenFingerprint();
    QString other = fixture(u"TOKEN_B"_s);
    QCOMPARE(diagnosis.offerText(other), PasteVerdict::Accept);
    QVERIFY(diagnosis.tokenFingerprint() != before);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
    const int asked = server.requestCount();
    QVERIFY(run.finishes());
    QCOMPARE(diagnosis.snapshot().tokenFingerprint, diagnosis.tokenFingerprint());
    const QList<QByteArray> heads = server.requestHeads().mid(asked);
    QVERIFY(!heads.isEmpty());
    const QByteArray old = tokenOfTheWorld().mid(20, 40).toLatin1();
    for (const QByteArray &head : heads)
        QVERIFY2(!head.contains(old), "the old token is still being sent");
    QVERIFY(run.reports().contains(diagnosis.tokenFingerprint().toLatin1()));
    QVERIFY(!run.reports().contains(before.toLatin1()));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestStopAnywhere)
#include "tst_stop_anywhere.moc"
