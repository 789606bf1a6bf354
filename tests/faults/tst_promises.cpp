#include "practice/scenario.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "traced_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Promises that only the system can confirm: what is written, and who is talked to.
class TestPromises final : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void theWatchSeesWhatItIsToSee();
    void p01TheTokenIsNotOnDisk_data();
    void p01TheTokenIsNotOnDisk();
    void p21NobodyElseIsTalkedTo_data();
    void p21NobodyElseIsTalkedTo();
    void p22NothingListensOutsideOfPractice();

private:
    TracedRun traced(const QStringList &arguments, const QByteArray &input = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
};

void TestPromises::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"home"_s);
    QVERIFY(QDir().mkpath(m_home));
    if (!runTraced({u"--version"_s}, {}, m_home))
        QSKIP("system calls cannot be watched here (strace)");
}

TracedRun TestPromises::traced(const QStringList &arguments, const QByteArray &input)
{
    const auto run = runTraced(arguments, input, m_home);
    return run.value_or(TracedRun());
}

/// A test of what is not there needs one that finds what is.
void TestPromises::theWatchSeesWhatItIsToSee()
{
    const QString report = m_folder->filePath(u"report.json"_s);
    const TracedRun run =
        traced({u"check"_s, u"--practice"_s, u"healthy"_s, u"--output"_s, report, u"--format"_s, u"json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.filesWritten().isEmpty());
    QVERIFY(run.hasListened()); // the stand-in of practice
    QCOMPARE(run.connectedTo(), (QStringList{u"a socket"_s, u"127.0.0.1"_s}));
    const auto scenario = practice::Scenario::load(u"healthy"_s);
    QVERIFY(!leaksIn(run.trace, scenario->token).isEmpty()); // on its way to the stand-in
}

void TestPromises::p01TheTokenIsNotOnDisk_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : {"healthy", "missing-both", "expired", "captive-portal", "redirects"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPromises::p01TheTokenIsNotOnDisk()
{
    QFETCH(const QString, scenario);
    const QString report = m_folder->filePath(u"report.html"_s);
    const QString facts = m_folder->filePath(u"facts.json"_s);
    const QString token = practice::Scenario::load(scenario)->token;
    const TracedRun run = traced({u"check"_s, u"--practice"_s, scenario, u"--format"_s, u"html"_s, u"--output"_s,
                                  report, u"--save-facts"_s, facts, u"--audience"_s, u"me"_s});
    QVERIFY(run.exit >= 0);
    // Written are the two files that were asked for, each by way of a nameless or temporary one beside it.
    const QStringList files = run.filesWritten();
    for (const QString &file : files)
        QVERIFY2(file.startsWith(m_folder->path()) && !file.startsWith(m_home), qPrintable(file));
    QVERIFY(QDir(m_home).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    for (const QString &path : {report, facts}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(leaksIn(file.readAll(), token), QStringList());
    }
    // What goes to anything but a socket never holds it.
    for (const char *call : {" write(1,", " write(2,", "pwrite64(", "execve("}) {
        const QList<QByteArray> lines = run.linesWith(call);
        for (const QByteArray &line : lines)
            QCOMPARE(leaksIn(line, token), QStringList());
    }
}

void TestPromises::p21NobodyElseIsTalkedTo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray();
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray();
    QTest::newRow("inspect") << QStringList{u"inspect"_s} << QByteArray("hello");
    QTest::newRow("explain") << QStringList{u"explain"_s} << QByteArray("131026");
    QTest::newRow("number") << QStringList{u"number"_s} << QByteArray("+12025550123");
    QTest::newRow("rules") << QStringList{u"rules"_s, u"--list"_s} << QByteArray();
    QTest::newRow("a text that is no token") << QStringList{u"check"_s} << QByteArray("no token at all");
}

void TestPromises::p21NobodyElseIsTalkedTo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const TracedRun run = traced(arguments, input);
    QVERIFY(run.exit >= 0);
    QCOMPARE(run.connectedTo(), QStringList());
    QCOMPARE(run.filesWritten(), QStringList());
    QCOMPARE(run.linesWith("execve(").size(), 1); // itself, and no other program
}

void TestPromises::p22NothingListensOutsideOfPractice()
{
    const TracedRun run = traced({u"check"_s, u"--graph-url"_s, u"http://127.0.0.1:9"_s}, "no token at all");
    QVERIFY(run.exit >= 0);
    QVERIFY(!run.hasListened());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestPromises)
#include "tst_promises.moc"
