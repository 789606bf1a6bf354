#include "measures.h"
#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/triage_run.h"
#include "triage_log.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <simdjson.h>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace secondtick;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;
using secondtick::test::MessageIds;

namespace {

constexpr qint64 kMebibyte = 1024LL * 1024;
constexpr int kTurns = 5;

/// All threads of this process on one core while it lives, where that can be asked for.
class OneCore
{
public:
    OneCore()
    {
#ifdef Q_OS_LINUX
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(0, &one);
        m_isSet = sched_setaffinity(0, sizeof one, &one) == 0;
#endif
    }
    ~OneCore()
    {
#ifdef Q_OS_LINUX
        if (m_isSet)
            sched_setaffinity(0, sizeof m_before, &m_before);
#endif
    }
    OneCore(const OneCore &) = delete;
    OneCore &operator=(const OneCore &) = delete;

private:
#ifdef Q_OS_LINUX
    cpu_set_t m_before{};
    bool m_isSet = false;
#endif
};

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

/// The same lines through simdjson's DOM alone, read block by block: the floor.
qint64 parseOnly(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    QByteArray block(kMebibyte + qsizetype(simdjson::SIMDJSON_PADDING) + 4096, Qt::Uninitialized);
    simdjson::dom::parser parser;
    qsizetype kept = 0;
    qint64 good = 0;
    for (qint64 got = file.read(block.data(), kMebibyte); got > 0;
         got = file.read(block.data() + kept, kMebibyte - kept)) {
        const std::string_view text(block.constData(), std::size_t(kept + got));
        std::size_t at = 0;
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', at)) {
            simdjson::dom::element root;
            good += parser.parse(text.data() + at, end - at, false).get(root) == simdjson::SUCCESS ? 1 : 0;
            at = end + 1;
        }
        kept = qsizetype(text.size() - at);
        std::memmove(block.data(), text.data() + at, std::size_t(kept));
    }
    return good;
}

/// Output of a program that counts the same; empty when it is not installed or did not end well.
QByteArray counted(const QString &name, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(name);
    QProcess process;
    process.start(program, arguments);
    if (program.isEmpty() || !process.waitForFinished(600'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed();
}

/// The most memory the command took for this log, in MiB; -1 where it cannot be read.
qint64 peakOf(const QString &path)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(SECONDTICK_CLI), {u"triage"_s, path, u"--quiet"_s});
    qint64 peak = -1;
    static const QRegularExpression line(u"VmHWM:\\s+(\\d+) kB"_s);
    while (!process.waitForFinished(5)) {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (status.open(QIODevice::ReadOnly))
            peak = std::max(peak, line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024);
    }
    return peak;
}

} // namespace

/// Counting a log beside a bare pass of the parser and beside the scripts people write for it; memory; and that the
/// window stays free. SECONDTICK_BENCH_EVENTS says how many events (usually 50,000; 2,000,000 make 1.2 GB). Ratios
/// count in an optimised build only.
class BenchTriage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsNearTheSpeedOfTheParser();
    void isFarFromWhatScriptsTake_data();
    void isFarFromWhatScriptsTake();
    void memoryGrowsWithMessagesOnly();
    void theWindowStaysFree();

private:
    TriageResult count(int workers) const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"log"_s);
    rules::RuleBookPtr m_rules = rules::loadRuleBook();
    int m_events = 50'000;
    qint64 m_failures = 0;
};

void BenchTriage::initTestCase()
{
    if (const int wanted = qEnvironmentVariableIntValue("SECONDTICK_BENCH_EVENTS"); wanted > 0)
        m_events = wanted;
    m_failures = test::writeTriageLog(m_path, m_events, MessageIds::Given);
    QVERIFY(m_failures > 0);
    qInfo("%d events, %lld MiB", m_events, QFileInfo(m_path).size() / kMebibyte);
}

TriageResult BenchTriage::count(int workers) const
{
    TriageProgress progress;
    TriageOptions options;
    options.paths = QStringList{m_path};
    options.workers = workers;
    return readLogs(options, *m_rules, progress);
}

void BenchTriage::countsNearTheSpeedOfTheParser()
{
    QCOMPARE(count(1).tally.failed(), m_failures);
    QList<double> ratios;
    QList<double> gains;
    double took = 0;
    for (int round = 0; round < kTurns; ++round) {
        double one = 0;
        {
            const OneCore pinned;
            const double floor = secondsOf([this] { QVERIFY(parseOnly(m_path) >= m_events); });
            one = secondsOf([this] { (void)count(1); });
            ratios.append(floor / one);
        }
        gains.append(one / secondsOf([this] { (void)count(2); }));
        took = one;
    }
    qInfo("one core %.2f s: %.2f of the bare parser's speed (aim 0.6); a second core gains %.2f (aim 1.7)", took,
          test::median(ratios), test::median(gains));
}

void BenchTriage::isFarFromWhatScriptsTake_data()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/tests/bench/");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<double>("aim");
    QTest::newRow("python") << u"python3"_s << QStringList{folder + u"count_log.py"_s, m_path} << 8.0;
    QTest::newRow("jq") << u"jq"_s << QStringList{u"-n"_s, u"-R"_s, u"-f"_s, folder + u"count_log.jq"_s, m_path}
                        << 20.0;
}

void BenchTriage::isFarFromWhatScriptsTake()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const double, aim);
    const OneCore pinned;
    QByteArray failures;
    const double theirs = secondsOf([&] { failures = counted(program, arguments); });
    if (failures.isEmpty())
        QSKIP("the program is not installed");
    QCOMPARE(failures.toLongLong(), m_failures);
    const double ours = secondsOf([this] { (void)count(1); });
    qInfo("%s takes %.1f s, %.0f times as long (aim %.0f)", qPrintable(program), theirs, theirs / ours, aim);
}

void BenchTriage::memoryGrowsWithMessagesOnly()
{
    const QString without = m_folder.filePath(u"without"_s);
    QVERIFY(test::writeTriageLog(without, m_events, MessageIds::Left) > 0);
    qInfo("peak memory: %lld MiB with ids (at most 300 for 2,000,000), %lld MiB without (at most 40)", peakOf(m_path),
          peakOf(without));
    QVERIFY(QFile::remove(without));
}

void BenchTriage::theWindowStaysFree()
{
    const qint64 idle = test::idleGap();
    TriageRun run(m_rules);
    QSignalSpy finished(&run, &TriageRun::finished);
    TriageOptions options;
    options.paths = QStringList{m_path};
    const test::Heartbeat heartbeat;
    run.start(options);
    QVERIFY(finished.wait(600'000));
    const qint64 gap = heartbeat.longest();
    run.start(options);
    QTRY_VERIFY(run.progress().bytesDone > QFileInfo(m_path).size() * 9 / 10 || finished.size() > 1);
    const double stopped = secondsOf([&] {
        run.cancel();
        QTRY_VERIFY(finished.size() > 1);
    });
    qInfo("longest gap of the event loop %lld ms (idle %lld, aim 50); stopped after %.0f ms (aim 100)", gap, idle,
          stopped * 1000);
}

SECONDTICK_TEST(BenchTriage)
#include "bench_triage.moc"
