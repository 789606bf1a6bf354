#include "base/curtain.h"
#include "base/secret.h"
#include "memory_scan.h"
#include "running_cli.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

namespace {

constexpr uid_t kNobody = 65534;
/// Sanitizers would end the program in a way of their own.
const QString kNoHandlers = u"ASAN_OPTIONS=handle_segv=0:handle_abort=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0"
                            ":detect_leaks=0"_s;

void wantCoreFiles()
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    (void)setrlimit(RLIMIT_CORE, &all);
}

/// Content of all core files in a folder.
QByteArray coresIn(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*core*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        QFile core(file.filePath());
        if (core.open(QIODevice::ReadOnly))
            all += core.readAll();
    }
    return all;
}

/// Runs `work` in a process of its own in `folder`, which should end with a core file there.
void crashAfter(const QString &folder, const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        if (chdir(qPrintable(folder)) != 0)
            _exit(1);
        wantCoreFiles();
        work();
        (void)std::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    (void)waitpid(child, &status, 0);
}

/// 64 characters that stand nowhere in this program; written with this key, they differ from those of another.
QString scatteredText(quint32 key)
{
    QString text;
    text.reserve(64);
    for (quint32 n = 1; n <= 64; ++n)
        text += QLatin1Char("0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdef"[((n + key) * 2654435761U >> 12) % 40]);
    return text;
}

uid_t ownerOf(qint64 pid)
{
    struct stat file = {};
    return stat(qPrintable(u"/proc/%1/environ"_s.arg(pid)), &file) == 0 ? file.st_uid : kNobody - 1;
}

} // namespace

/// P7: no core file holds the token, whatever the system was told about core files, and nobody of the same user may
/// look into the process while it holds one.
class TestCrashLeavesNothing final : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCrashedProgramLeavesNoCoreFile_data();
    void aCrashedProgramLeavesNoCoreFile() const;
    void noCoreFileIsAskedFor();
    void thePageOfASecretIsInNoCoreFile() const;
    void nobodyOfTheSameUserMayLookWhileATokenIsHeld();

private:
    bool m_coresAreWritten = false; ///< here, where asked for: else there is nothing to see
};

void TestCrashLeavesNothing::initTestCase()
{
    const QTemporaryDir folder;
    crashAfter(folder.path(), [] { prctl(PR_SET_DUMPABLE, 1UL, 0UL, 0UL, 0UL); });
    m_coresAreWritten = !coresIn(folder.path()).isEmpty();
}

void TestCrashLeavesNothing::aCrashedProgramLeavesNoCoreFile_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("holdsToken");
    for (const int number : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSYS})
        QTest::addRow("SIG%s while it holds a token", sigabbrev_np(number)) << number << true;
    for (const int number : {SIGSEGV, SIGABRT})
        QTest::addRow("SIG%s after it held one", sigabbrev_np(number)) << number << false;
}

void TestCrashLeavesNothing::aCrashedProgramLeavesNoCoreFile() const
{
    if (!m_coresAreWritten)
        QSKIP("this system writes no core file beside the program (see /proc/sys/kernel/core_pattern)");
    QFETCH(const int, signal);
    QFETCH(const bool, holdsToken);
    LoopbackServer server;
    playTokenWorld(server, 20s);
    const QTemporaryDir folder;
    const FullPipe output;
    RunningCli::Terms terms{{}, tokenOfTheWorld().toLatin1(), folder.path(), -1, {kNoHandlers}, wantCoreFiles, {}};
    if (holdsToken) {
        terms.arguments = QStringList{u"check"_s, u"--graph-url"_s, server.url()};
    } else {
        terms.arguments = QStringList{u"inspect"_s};
        terms.output = output.inlet();
    }
    RunningCli cli(terms);
    if (holdsToken)
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
    else
        QVERIFY(cli.hangsInWriting());
    QCOMPARE(::kill(pid_t(cli.pid()), signal), 0);
    QVERIFY(cli.ends());
    QVERIFY(cli.hasCrashed());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

/// A core pattern that is a pipe passes the limit 0 over, and takes 1 for no.
void TestCrashLeavesNothing::noCoreFileIsAskedFor()
{
    const QTemporaryDir folder;
    const FullPipe output;
    const RunningCli cli({{u"inspect"_s}, "x", folder.path(), output.inlet(), {}, wantCoreFiles, {}});
    QVERIFY(cli.hangsInWriting());
    QFile limits(u"/proc/%1/limits"_s.arg(cli.pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    const QByteArray line = all.mid(all.indexOf("Max core file size")).split('\n').constFirst().simplified();
    QCOMPARE(line, QByteArray("Max core file size 1 1 bytes"));
}

/// Even where a core file is written: the page is left out. The same text in ordinary memory is in it.
void TestCrashLeavesNothing::thePageOfASecretIsInNoCoreFile() const
{
    if (!m_coresAreWritten)
        QSKIP("this system writes no core file beside the program (see /proc/sys/kernel/core_pattern)");
    const QTemporaryDir folder;
    crashAfter(folder.path(), [] {
        static const QByteArray beside = scatteredText(1000).toLatin1();
        (void)beside; // it only has to be there
        QString text = scatteredText(1);
        static Secret secret = Secret::fromText(text);
        Secret::wipe(text);
        static const LiftedCurtain lifted;
    });
    const QByteArray cores = coresIn(folder.path());
    QVERIFY2(!secretInCore(cores, scatteredText(1000)).isEmpty(), "the core file does not hold what was in memory");
    QCOMPARE(secretInCore(cores, scatteredText(1)), QStringList());
}

void TestCrashLeavesNothing::nobodyOfTheSameUserMayLookWhileATokenIsHeld()
{
    LoopbackServer server;
    playTokenWorld(server, 800ms);
    const QTemporaryDir folder;
    const FullPipe output;
    const bool isRoot = geteuid() == 0;
    const uid_t user = isRoot ? kNobody : geteuid();
    const auto asUser = [isRoot, user] {
        if (isRoot && setresuid(user, user, user) != 0)
            _exit(1);
    };
    QCOMPARE(chmod(qPrintable(folder.path()), 0777), 0);
    RunningCli cli({{u"check"_s, u"--graph-url"_s, server.url()},
                    tokenOfTheWorld().toLatin1(),
                    folder.path(),
                    output.inlet(),
                    {},
                    asUser,
                    {}});
    if (!cli.isRunning())
        QSKIP("the program may not be started as another user here");
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
    QCOMPARE(ownerOf(cli.pid()), uid_t(0)); // what may be looked into belongs to its user, else to root
    QVERIFY(cli.hangsInWriting());
    QCOMPARE(ownerOf(cli.pid()), user);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCrashLeavesNothing)
#include "tst_crash_leaves_nothing.moc"
