#include "running_cli.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// One system call of a save: the so-and-so-manieth of its name.
struct SavingCall
{
    QString name;
    int number = 0;
};

namespace {

/// Of threads, which take turns as often as they please; and of sanitizers, which end the program when they get no
/// memory.
bool belongsToNoSave(const QString &name)
{
#ifdef __SANITIZE_ADDRESS__
    static const QStringList others{u"exit_group"_s, u"sched_yield"_s, u"futex"_s,
                                    u"mmap"_s,       u"munmap"_s,      u"madvise"_s};
#else
    static const QStringList others{u"exit_group"_s, u"sched_yield"_s, u"futex"_s};
#endif
    return name.isEmpty() || others.contains(name);
}

/// From the making of the temporary file to the end of the program.
QList<SavingCall> callsOfASave(const QByteArray &trace)
{
    static const QRegularExpression start(u"^(?:[0-9]+ +)?([a-z0-9_]+)\\("_s);
    QList<SavingCall> calls;
    QHash<QString, int> seen;
    bool isSaving = false;
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        const QString name = start.match(QString::fromLatin1(line)).captured(1);
        if (belongsToNoSave(name))
            continue;
        const int number = ++seen[name];
        isSaving = isSaving || line.contains("O_TMPFILE") || line.contains("O_CREAT");
        if (isSaving)
            calls.append({name, number});
    }
    return calls;
}

} // namespace

/// P16: a report is saved whole or not at all, an older one is never damaged, and "saved" is said only when it is so:
/// tried by ending the program, and by failing it, at every system call of a save.
class TestSaveIsWholeOrAbsent final : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void killedAtAnyCallTheFileIsOldOrNew_data();
    void killedAtAnyCallTheFileIsOldOrNew();
    void failedAtAnyCallTheTruthIsSaid_data();
    void failedAtAnyCallTheTruthIsSaid();
    void twoProgramsSaveToOneFile();

private:
    RunningCli::Terms terms(const QStringList &strace) const;
    void everyCall(const char *verb) const;
    void verifyNothingHalf() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_report;
    QList<SavingCall> m_calls;
    QByteArray m_new; ///< what the report holds when it was saved
};

RunningCli::Terms TestSaveIsWholeOrAbsent::terms(const QStringList &strace) const
{
    RunningCli::Terms terms;
    terms.arguments = QStringList{u"delivery"_s,
                                  u"--answers"_s,
                                  m_folder->filePath(u"answers.json"_s),
                                  u"--format"_s,
                                  u"json"_s,
                                  u"--now"_s,
                                  u"2026-11-23T10:00:00Z"_s,
                                  u"--output"_s,
                                  m_report,
                                  u"--force"_s};
    terms.folder = m_folder->path();
    if (!strace.isEmpty())
        terms.wrapper = QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, m_folder->filePath(u"trace"_s)} + strace;
    return terms;
}

void TestSaveIsWholeOrAbsent::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = m_folder->filePath(u"report.json"_s);
    put(m_folder->filePath(u"answers.json"_s), R"({"recipient":"+53 5 1234567"})");
    put(m_report, "old");
}

void TestSaveIsWholeOrAbsent::initTestCase()
{
    init();
    if (isMissing("strace"))
        QSKIP("system calls can neither be watched nor failed here (strace)");
    RunningCli cli(terms({u"-e"_s, u"trace=all"_s}));
    QVERIFY(cli.ends());
    m_calls = callsOfASave(contentOf(m_folder->filePath(u"trace"_s)));
    m_new = contentOf(m_report);
    if (m_calls.isEmpty())
        QSKIP("system calls can neither be watched nor failed here (strace)");
    QVERIFY(m_new.startsWith('{') && m_new.size() > 1000);
    QVERIFY(m_calls.size() > 10);
}

/// Rows, a call each.
void TestSaveIsWholeOrAbsent::everyCall(const char *verb) const
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    for (const SavingCall &call : m_calls)
        QTest::addRow("%s at %s no. %d", verb, qPrintable(call.name), call.number) << call.name << call.number;
}

void TestSaveIsWholeOrAbsent::verifyNothingHalf() const
{
    const QStringList names = QDir(m_folder->path()).entryList({u"report*"_s}, QDir::AllEntries | QDir::Hidden);
    QVERIFY(names.contains(u"report.json"_s));
    for (const QString &name : names) { // one that was about to take the old one's place may be left beside it
        const QByteArray content = contentOf(m_folder->filePath(name));
        QVERIFY2(content == "old" || content == m_new, qPrintable(name));
        struct stat status = {};
        QCOMPARE(stat(qPrintable(m_folder->filePath(name)), &status), 0);
        if (content == m_new)
            QCOMPARE(status.st_mode & 0777U, 0600U);
    }
}

void TestSaveIsWholeOrAbsent::killedAtAnyCallTheFileIsOldOrNew_data()
{
    everyCall("killed");
}

void TestSaveIsWholeOrAbsent::killedAtAnyCallTheFileIsOldOrNew()
{
    QFETCH(const QString, name);
    QFETCH(const int, number);
    RunningCli cli(terms({u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(name).arg(number)}));
    QVERIFY(cli.ends());
    QVERIFY2(cli.hasCrashed() || cli.exitStatus() > 3, "it was not killed");
    verifyNothingHalf();
}

void TestSaveIsWholeOrAbsent::failedAtAnyCallTheTruthIsSaid_data()
{
    everyCall("failed");
}

void TestSaveIsWholeOrAbsent::failedAtAnyCallTheTruthIsSaid()
{
    QFETCH(const QString, name);
    QFETCH(const int, number);
    for (const char *error : {"EIO", "ENOSPC"}) {
        put(m_report, "old");
        RunningCli cli(
            terms({u"-e"_s, u"inject=%1:error=%2:when=%3"_s.arg(name, QString::fromLatin1(error)).arg(number)}));
        QVERIFY(cli.ends());
        verifyNothingHalf();
        const QByteArray said = cli.complaints();
        const bool isNew = contentOf(m_report) == m_new;
        if (name == "write"_L1 && said.isEmpty()) // it is the sentence itself that could not be written
            continue;
        QVERIFY2(said.contains("The result is saved") == isNew, said.constData());
        QCOMPARE(cli.exitStatus(),
                 isNew ? 1 : 2); // the report tells of an error; a file that is not saved is wrong use
    }
}

/// Two at once, over and over: each file is one of theirs, whole.
void TestSaveIsWholeOrAbsent::twoProgramsSaveToOneFile()
{
    for (int round = 0; round < 10; ++round) {
        RunningCli one(terms({}));
        RunningCli other(terms({}));
        QVERIFY(one.ends() && other.ends());
        QCOMPARE(one.exitStatus(), 1);
        QCOMPARE(other.exitStatus(), 1);
        QCOMPARE(contentOf(m_report), m_new);
        QCOMPARE(QDir(m_folder->path()).entryList({u"report*"_s}, QDir::AllEntries | QDir::Hidden),
                 QStringList{u"report.json"_s});
    }
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestSaveIsWholeOrAbsent)
#include "tst_save_is_whole_or_absent.moc"
