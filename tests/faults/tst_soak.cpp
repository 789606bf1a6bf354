#include "app/services.h"
#include "diagnosis/diagnosis.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <malloc.h>
#include <unistd.h>

using namespace secondtick;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What this process takes of the system.
struct Footprint
{
    double memory = 0; ///< MiB
    qsizetype handles = 0;
    qsizetype threads = 0;
    qsizetype objects = 0; ///< timers and others that live below the diagnoses
};

/// A practice world and who checks it.
struct SoakedWorld
{
    app::PracticeWorld practice;
    std::unique_ptr<Diagnosis> diagnosis;
};

namespace {

constexpr int kChecks = 10'000;
constexpr int kWarmUp = 500;
constexpr int kCancels = 200;
constexpr double kMostGrowth = 5.0; // MiB

SoakedWorld worldOf(const QString &name, const rules::RuleBookPtr &rules)
{
    SoakedWorld world{std::move(app::openPractice(name)).value(), {}};
    Diagnosis::Setup setup = *app::practiceSetup(world.practice, {}, rules);
    setup.retryPause = 1ms;
    world.diagnosis = std::make_unique<Diagnosis>(std::move(setup));
    app::offerScenario(world.practice.scenario, *world.diagnosis);
    return world;
}

bool check(Diagnosis &diagnosis)
{
    diagnosis.start();
    QElapsedTimer timer;
    timer.start();
    while (!diagnosis.hasRun() && timer.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return diagnosis.hasRun();
}

} // namespace

/// Thousands of practice checks in one process: memory stays flat, nothing is left open. Label "slow".
class TestSoak final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void memoryStaysFlat();
    void cancelledAtRandomNothingIsLeft();

private:
    Footprint footprint() const;

    std::vector<SoakedWorld> m_worlds;
};

void TestSoak::initTestCase()
{
    const rules::RuleBookPtr rules = rules::loadRuleBook({});
    for (const char *name : {"healthy", "expired", "missing-both", "rate-limited", "captive-portal",
                             "template-rejected", "redirects", "large"})
        m_worlds.push_back(worldOf(QString::fromLatin1(name), rules));
}

Footprint TestSoak::footprint() const
{
    QTest::qWait(300); // for both ends of the last connections to close
    (void)malloc_trim(0);
    Footprint now;
    QFile memory(u"/proc/self/statm"_s);
    if (memory.open(QIODevice::ReadOnly))
        now.memory = memory.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576.0;
    const auto count = [](const char *folder) {
        return QDir(QString::fromLatin1(folder))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    };
    now.handles = count("/proc/self/fd");
    now.threads = count("/proc/self/task");
    for (const SoakedWorld &world : m_worlds)
        now.objects += world.diagnosis->findChildren<QObject *>().size();
    return now;
}

void TestSoak::memoryStaysFlat()
{
    Footprint before;
    Footprint after;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kChecks; ++i) {
        Diagnosis &diagnosis = *m_worlds[std::size_t(i) % m_worlds.size()].diagnosis;
        QVERIFY2(check(diagnosis), qPrintable(u"check %1 does not end"_s.arg(i)));
        (void)diagnosis.judgement();
        if (i + 1 == kWarmUp)
            before = footprint();
        if ((i + 1) % 1000 == 0) {
            after = footprint();
            qInfo("%d checks, %.1f s: %.1f MiB, %lld handles, %lld threads", i + 1, double(timer.elapsed()) / 1000,
                  after.memory, qlonglong(after.handles), qlonglong(after.threads));
        }
    }
    qInfo("%d checks; after %d: %.1f MiB, at the end %.1f MiB; handles %lld and %lld", kChecks, kWarmUp, before.memory,
          after.memory, qlonglong(before.handles), qlonglong(after.handles));
    QVERIFY2(after.memory - before.memory <= kMostGrowth, "memory grows");
    QCOMPARE(after.handles, before.handles);
    QVERIFY(after.threads <= before.threads);
    QCOMPARE(after.objects, before.objects);
}

void TestSoak::cancelledAtRandomNothingIsLeft()
{
    for (SoakedWorld &world : m_worlds)
        QVERIFY(check(*world.diagnosis));
    const Footprint before = footprint();
    QRandomGenerator random(20261123);
    for (int i = 0; i < kCancels; ++i) {
        SoakedWorld &world = m_worlds[std::size_t(i) % m_worlds.size()];
        Diagnosis &diagnosis = *world.diagnosis;
        diagnosis.start();
        QTest::qWait(random.bounded(40));
        QElapsedTimer timer;
        timer.start();
        diagnosis.cancel();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        const int asked = world.practice.server->requestCount();
        QTest::qWait(random.bounded(5));
        if (random.bounded(4) == 0) { // what was on its way may still be read, and nothing new is sent
            QTest::qWait(50);
            QVERIFY(world.practice.server->requestCount() <= asked + 6);
        }
    }
    for (SoakedWorld &world : m_worlds)
        QVERIFY(check(*world.diagnosis));
    const Footprint after = footprint();
    qInfo("%d cancels: %.1f MiB before, %.1f MiB after; handles %lld and %lld", kCancels, before.memory, after.memory,
          qlonglong(before.handles), qlonglong(after.handles));
    QVERIFY2(after.memory - before.memory <= kMostGrowth, "memory grows");
    QCOMPARE(after.handles, before.handles);
    QVERIFY(after.threads <= before.threads);
}

SECONDTICK_TEST(TestSoak)
#include "tst_soak.moc"
