#include "app/services.h"
#include "diagnosis/diagnosis.h"
#include "measures.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace secondtick;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDelay = 50; // milliseconds before every answer of the stand-in
constexpr int kAtATime = 6; // calls the program may have in flight

} // namespace

/// A whole run against a stand-in that thinks for a while about each answer. The floor is what nobody can beat: the
/// longest row of calls that need each other's answers, or all calls six at a time, whichever is longer.
class BenchChain : public test::TestCase
{
    Q_OBJECT
private slots:
    void aRunTakesLittleMoreThanItsCalls_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<int>("row"); // calls that need each other's answers
        QTest::addColumn<double>("mostTimesTheFloor");
        QTest::newRow("one account") << u"healthy"_s << 2 << 1.3;
        QTest::newRow("three accounts, 40 numbers, 600 templates") << u"large"_s << 3 << 1.5;
    }

    void aRunTakesLittleMoreThanItsCalls()
    {
        QFETCH(const QString, world);
        QFETCH(const int, row);
        QFETCH(const double, mostTimesTheFloor);
        app::PracticeWorld practice;
        practice.scenario = *practice::Scenario::load(world);
        practice.scenario.defaults.insert(u"delay_ms"_s, kDelay);
        practice.server = std::make_unique<practice::PracticeServer>(practice.scenario);
        QVERIFY(practice.server->listen());
        const auto setup = app::practiceSetup(practice, {}, rules::loadRuleBook());
        QVERIFY(setup);
        Diagnosis diagnosis(*setup);
        app::offerScenario(practice.scenario, diagnosis);

        const qint64 idle = test::idleGap();
        const test::Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        diagnosis.start();
        while (!diagnosis.hasRun() && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto ours = double(timer.elapsed());
        QVERIFY(diagnosis.hasRun());

        const int calls = practice.server->requestCount();
        const double floor = kDelay * qMax(row, (calls + kAtATime - 1) / kAtATime);
        qInfo("%s: %d calls, floor %.0f ms, ours %.0f ms, ratio %.2f; longest gap idle %lld ms, ours %lld ms",
              qPrintable(world), calls, floor, ours, ours / floor, idle, heartbeat.longest());
        QVERIFY(calls <= 25);
#ifdef __OPTIMIZE__ // without it, program and stand-in in one thread cost more than the calls
        QVERIFY(ours / floor <= mostTimesTheFloor);
        QVERIFY(heartbeat.longest() < 50);
#else
        Q_UNUSED(mostTimesTheFloor)
#endif
    }
};

SECONDTICK_TEST(BenchChain)
#include "bench_chain.moc"
