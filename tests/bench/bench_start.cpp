#include "measures.h"

#include "screenshots/scenes.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include "app/practice_switch.h"
#include "language/languages.h"
#include "wizard/window_language.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace secondtick::test {

namespace {

// The aim is 1.5 for both. Reached are 1.45 offscreen and 1.3 under X11, and 1.2 for memory; the limit for time has
// room for a busy machine. What the window needs over the 18 ms of the bare wizard: 1 ms for its libraries, half of it
// for Qt Network, and the rest for texts that are measured and painted in several fonts. Reading the rules (7 ms) and
// making the other pages (about 50 ms) is left for later.
constexpr double kMostTimesTheFloor = 2.0;
constexpr double kMostMemory = 1.5;

struct Start
{
    double milliseconds = 0;
    double mebibytes = 0;
};

/// From the moment before the process is made until its window is painted.
Start start(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    const auto before = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, QStringList{});
    if (!process.waitForFinished(20'000))
        return {};
    const QList<QByteArray> printed = process.readAllStandardOutput().trimmed().split(' ');
    if (printed.size() != 2)
        return {};
    const std::chrono::microseconds painted(printed.at(0).toLongLong());
    return {std::chrono::duration<double, std::milli>(painted - before).count(), printed.at(1).toDouble() / 1024};
}

} // namespace

/// The window's start beside that of a wizard with nothing in it, and how soon it speaks another language.
class BenchStart : public TestCase
{
    Q_OBJECT
private slots:
    void firstPaint_data();
    void firstPaint();
    void anotherLanguage();

private:
    QTemporaryDir m_home; ///< nothing remembered
};

void BenchStart::firstPaint_data()
{
    QTest::addColumn<QString>("platform");
    QTest::newRow("offscreen") << u"offscreen"_s;
    QTest::newRow("X11") << u"xcb"_s;
}

void BenchStart::firstPaint()
{
    QFETCH(const QString, platform);
    if (platform == "xcb"_L1 && qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("there is no display: run it with xvfb-run");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    QList<double> ours;
    QList<double> bare;
    Start window;
    Start floor;
    constexpr int rounds = 15;
    for (int i = 0; i < rounds; ++i) { // the first round warms up, and the median forgets it
        floor = start(QStringLiteral(BARE_WIZARD), environment);
        window = start(QStringLiteral(WHOLE_WINDOW), environment);
        QVERIFY(floor.milliseconds > 0);
        QVERIFY(window.milliseconds > 0);
        bare.append(floor.milliseconds);
        ours.append(window.milliseconds);
    }
    const double time = median(ours) / median(bare);
    const double memory = window.mebibytes / floor.mebibytes;
    qInfo("first page painted after %.0f ms, bare wizard %.0f ms: %.2f times (aim 1.5)", median(ours), median(bare),
          time);
    qInfo("most memory by then %.0f MiB, bare wizard %.0f MiB: %.2f times (aim 1.5)", window.mebibytes, floor.mebibytes,
          memory);
    QVERIFY2(time < kMostTimesTheFloor, "the start has become much slower than it was");
    QVERIFY2(memory < kMostMemory, "the start takes much more memory than it did");
}

/// The page with the most texts is open.
void BenchStart::anotherLanguage()
{
    const auto scene = std::find_if(scenes().begin(), scenes().end(),
                                    [](const Scene &one) { return QByteArrayView(one.name) == "results-unfolded"; });
    QVERIFY(scene != scenes().end());
    app::PracticeSwitch practice({}, app::loadRules({}));
    ui::Session session(practice);
    QVERIFY(practice.enter(QString::fromLatin1(scene->world)));
    practice.offerToken();
    ui::SecondTickWizard window(session);
    window.show();
    QVERIFY(walkTo(window, *scene));
    for (const bool again : {false, true}) { // the first time a language is read from its file
        for (const language::Language &one : language::offered()) {
            QElapsedTimer timer;
            timer.start();
            ui::showIn(one.code);
            QCoreApplication::processEvents();
            qInfo("%s%s: %lld ms (aim 100)", qPrintable(one.code), again ? ", again" : "", timer.elapsed());
        }
    }
    ui::showIn(u"en"_s);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::BenchStart)
#include "bench_start.moc"
