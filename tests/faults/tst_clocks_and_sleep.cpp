#include "checked_run.h"
#include "running_cli.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"
#include "token_world.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kYear = 365 * kDay;

/// A clock that goes wrong: by `first` seconds, and from the `from`th look on by `later`.
class WrongClock final : public Clock
{
public:
    WrongClock(qint64 first, qint64 later, int from)
        : m_first(first)
        , m_later(later)
        , m_from(from)
    {
    }
    QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(++m_looks < m_from ? m_first : m_later);
    }
    int looks() const { return m_looks; }

private:
    qint64 m_first;
    qint64 m_later;
    int m_from;
    mutable int m_looks = 0;
};

QStringList idsIn(const QByteArray &report)
{
    QStringList ids;
    const QJsonArray findings = QJsonDocument::fromJson(report)["findings"_L1].toArray();
    for (const auto &finding : findings)
        ids.append(finding["id"_L1].toString());
    return ids;
}

/// Where Debian keeps the library that gives a program another time.
QString fakeTime()
{
    const QString path = u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s;
    return QFile::exists(path) ? path : QString();
}

} // namespace

/// P19 and rows N170 to N176 of network-faults.json: clocks that are wrong or jump, time zones, and a computer that
/// sleeps in the middle of a check.
class TestClocksAndSleep final : public TestCase
{
    Q_OBJECT
private slots:
    void n170aWrongClockIsTold_data();
    void n170aWrongClockIsTold();
    void aJumpOfTheClockChangesNoVerdict_data();
    void aJumpOfTheClockChangesNoVerdict();
    void theProgramItselfBearsAJump_data();
    void theProgramItselfBearsAJump();
    void n175noTimeZoneChangesAReport();
    void n176theEndIsNear_data();
    void n176theEndIsNear();
    void aNapIsNotNoticed();
    void afterALongSleepTheRunEnds_data();
    void afterALongSleepTheRunEnds();
};

void TestClocksAndSleep::n170aWrongClockIsTold_data()
{
    QTest::addColumn<qint64>("wrong");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<QString>("words");
    QTest::newRow("2 hours fast") << 2 * kHour << true << u"Difference in minutes: 120"_s;
    QTest::newRow("2 hours slow") << -2 * kHour << true << u"Difference in minutes: 120"_s;
    QTest::newRow("a year fast") << kYear << true << QString();
    QTest::newRow("a year slow") << -kYear << true << QString();
    QTest::newRow("six minutes") << qint64(360) << true << QString();
    QTest::newRow("four minutes") << qint64(-240) << false << QString();
}

void TestClocksAndSleep::n170aWrongClockIsTold()
{
    QFETCH(const qint64, wrong);
    QFETCH(const bool, isTold);
    QFETCH(const QString, words);
    LoopbackServer server;
    // Tomorrow by the platform's clock; to a clock that is a year fast it would have ended.
    playTokenWorld(server, 0ms, dateHeader(), QDateTime::currentSecsSinceEpoch() + 20 * kDay);
    CheckedRun run(
        {*net::GraphEndpoint::loopback(server.url()), {}, {}, std::make_shared<WrongClock>(wrong, wrong, 0), 50ms},
        tokenOfTheWorld());
    QVERIFY(run.finishes());
    QCOMPARE(run.hasFinding(u"clock.skewed"_s), isTold);
    QVERIFY2(!run.findings().join(u' ').contains(u"token."_s), qPrintable(run.findings().join(u' ')));
    QVERIFY(run.reports().contains(words.toUtf8()));
    QCOMPARE(run.verdictOf(u"token-accepted"_s), u"passed"_s);
}

void TestClocksAndSleep::aJumpOfTheClockChangesNoVerdict_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<int>("look");
    for (const qint64 jump : {kHour, -kHour, 10 * kYear, -10 * kYear}) {
        for (const int look : {1, 2, 4, 7})
            QTest::addRow("%lld seconds at look %d", static_cast<long long>(jump), look) << jump << look;
    }
}

void TestClocksAndSleep::aJumpOfTheClockChangesNoVerdict()
{
    QFETCH(const qint64, jump);
    QFETCH(const int, look);
    LoopbackServer server;
    playTokenWorld(server, 20ms, dateHeader(), QDateTime::currentSecsSinceEpoch() + 20 * kDay);
    const auto clock = std::make_shared<WrongClock>(0, jump, look);
    CheckedRun run({*net::GraphEndpoint::loopback(server.url()), {}, {}, clock, 50ms}, tokenOfTheWorld());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run.finishes());
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(clock->looks() >= look);
    QVERIFY2(!run.findings().join(u' ').contains(u"token."_s), qPrintable(run.findings().join(u' ')));
    QCOMPARE(run.verdictOf(u"graph-reachable"_s), u"passed"_s);
}

void TestClocksAndSleep::theProgramItselfBearsAJump_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("three days back") << QByteArray("-3d");
    QTest::newRow("a year on") << QByteArray("+365d");
}

void TestClocksAndSleep::theProgramItselfBearsAJump()
{
    if (fakeTime().isEmpty())
        QSKIP("the time of a program cannot be changed here (faketime)");
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a program with sanitizers does not start behind another library");
#endif
    QFETCH(const QByteArray, to);
    LoopbackServer server;
    playTokenWorld(server, 400ms, dateHeader(), QDateTime::currentSecsSinceEpoch() + 20 * kDay);
    const QTemporaryDir folder;
    put(folder.filePath(u"time"_s), "+0");
    RunningCli cli({{u"check"_s, u"--graph-url"_s, server.url(), u"--format"_s, u"json"_s},
                    tokenOfTheWorld().toLatin1(),
                    folder.path(),
                    -1,
                    {u"LD_PRELOAD="_s + fakeTime(), u"FAKETIME_TIMESTAMP_FILE="_s + folder.filePath(u"time"_s),
                     u"FAKETIME_NO_CACHE=1"_s, u"DONT_FAKE_MONOTONIC=1"_s, u"FAKETIME_DONT_FAKE_MONOTONIC=1"_s},
                    {},
                    {}});
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
    put(folder.filePath(u"time"_s), to);
    QVERIFY2(cli.ends(), "it hangs");
    const QByteArray out = cli.out();
    QVERIFY2(QJsonDocument::fromJson(out).isObject(), cli.complaints().constData());
    QVERIFY2(!idsIn(out).join(u' ').contains(u"token.exp"_s), out.constData());
    QVERIFY(server.requestCount() > 3);
}

void TestClocksAndSleep::n175noTimeZoneChangesAReport()
{
    LoopbackServer server;
    playTokenWorld(server, 0ms, dateHeader(), QDateTime::currentSecsSinceEpoch() + 3 * kDay);
    const QTemporaryDir folder;
    const QString facts = folder.filePath(u"facts.json"_s);
    RunningCli first({{u"check"_s, u"--graph-url"_s, server.url(), u"--save-facts"_s, facts},
                      tokenOfTheWorld().toLatin1(),
                      folder.path(),
                      -1,
                      {u"TZ=UTC"_s},
                      {},
                      {}});
    QVERIFY(first.ends());
    QByteArray inUtc;
    for (const QString &zone : {u"UTC"_s, u"Asia/Kolkata"_s, u"America/St_Johns"_s, u"Pacific/Apia"_s,
                                u"Europe/London"_s, u"Africa/Casablanca"_s}) {
        RunningCli cli(
            {{u"check"_s, u"--from"_s, facts, u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-23T10:00:00Z"_s},
             {},
             folder.path(),
             -1,
             {u"TZ="_s + zone},
             {},
             {}});
        QVERIFY(cli.ends());
        const QByteArray out = cli.out();
        QVERIFY(out.size() > 1000);
        if (inUtc.isEmpty())
            inUtc = out;
        QVERIFY2(out == inUtc, qPrintable(zone));
    }
}

void TestClocksAndSleep::n176theEndIsNear_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("finding");
    QTest::newRow("30 seconds") << qint64(30) << u"token.expires-soon"_s;
    QTest::newRow("just over") << qint64(-1) << u"token.expired"_s;
}

void TestClocksAndSleep::n176theEndIsNear()
{
    QFETCH(const qint64, left);
    QFETCH(const QString, finding);
    LoopbackServer server;
    playTokenWorld(server, 0ms, dateHeader(), QDateTime::currentSecsSinceEpoch() + left);
    CheckedRun run({*net::GraphEndpoint::loopback(server.url())}, tokenOfTheWorld());
    QVERIFY(run.finishes());
    QVERIFY2(run.hasFinding(finding), qPrintable(run.findings().join(u' ')));
}

/// Shorter than any limit: as if nothing had been.
void TestClocksAndSleep::aNapIsNotNoticed()
{
    LoopbackServer server;
    playTokenWorld(server, 300ms);
    const QTemporaryDir folder;
    RunningCli cli({{u"check"_s, u"--graph-url"_s, server.url(), u"--format"_s, u"json"_s},
                    tokenOfTheWorld().toLatin1(),
                    folder.path(),
                    -1,
                    {},
                    {},
                    {}});
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
    QCOMPARE(::kill(pid_t(cli.pid()), SIGSTOP), 0);
    QTest::qWait(1500);
    QCOMPARE(::kill(pid_t(cli.pid()), SIGCONT), 0);
    QVERIFY(cli.ends());
    const QStringList ids = idsIn(cli.out());
    QVERIFY2(!ids.join(u' ').contains(u"network."_s) && !ids.join(u' ').contains(u"token."_s),
             qPrintable(ids.join(u' ')));
    QVERIFY(server.requestCount() > 3);
}

void TestClocksAndSleep::afterALongSleepTheRunEnds_data()
{
    QTest::addColumn<int>("requests");
    QTest::newRow("asleep at the first call") << 1;
    QTest::newRow("asleep in the middle") << 3;
}

/// Longer than the run may take: it ends at once, says what it could not read, and nothing against the token.
void TestClocksAndSleep::afterALongSleepTheRunEnds()
{
    QFETCH(const int, requests);
    LoopbackServer server;
    playTokenWorld(server, 300ms);
    const QTemporaryDir folder;
    RunningCli cli({{u"check"_s, u"--graph-url"_s, server.url(), u"--format"_s, u"json"_s, u"--timeout"_s, u"2"_s},
                    tokenOfTheWorld().toLatin1(),
                    folder.path(),
                    -1,
                    {},
                    {},
                    {}});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() >= requests, 10'000);
    QCOMPARE(::kill(pid_t(cli.pid()), SIGSTOP), 0);
    QTest::qWait(3500);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(pid_t(cli.pid()), SIGCONT), 0);
    QVERIFY(cli.ends());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    const QByteArray out = cli.out();
    const QStringList ids = idsIn(out);
    QVERIFY2(QJsonDocument::fromJson(out).isObject() && !cli.hasCrashed(), cli.complaints().constData());
    QVERIFY2(!ids.join(u' ').contains(u"token."_s), qPrintable(ids.join(u' ')));
    QCOMPARE(leaksIn(out, tokenOfTheWorld()), QStringList());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestClocksAndSleep)
#include "tst_clocks_and_sleep.moc"
