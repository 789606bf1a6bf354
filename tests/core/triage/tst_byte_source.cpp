#include "log_kit.h"
#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/byte_source.h"
#include "triage/triage_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace secondtick;
using namespace secondtick::test;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

/// Files that change while they are read, and those that may not be read.
class TestByteSource : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatGrowsIsReadToItsFirstSize();
    void aFileThatShrinksEndsEarly();
    void aFileThatIsReplacedIsReadToItsEnd();
    void zerosWithoutEndAreNoText();
    void whatMayNotBeReadIsSaid_data();
    void whatMayNotBeReadIsSaid();
    void hiddenFilesAreLeftOut();

private:
    QString saved(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

constexpr std::size_t kPart = 64UL * 1024;

/// Reads a part, does something to the file, reads the rest.
ByteSource::Faults faultsAfter(const QString &path, const std::function<void()> &change, QByteArray &read)
{
    std::atomic<std::int64_t> progress{0};
    ByteSource source;
    if (!source.open(path, {}, progress))
        qFatal("cannot open");
    QByteArray part(qsizetype(kPart), Qt::Uninitialized);
    read = part.first(qsizetype(source.read(part.data(), kPart)));
    change();
    while (const std::size_t got = source.read(part.data(), kPart))
        read += part.first(qsizetype(got));
    return source.faults();
}

} // namespace

QString TestByteSource::saved(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no log");
    return file.fileName();
}

void TestByteSource::aFileThatGrowsIsReadToItsFirstSize()
{
    const QByteArray content(qsizetype(4 * kPart), 'a');
    const QString path = saved(u"grows"_s, content);
    QByteArray read;
    const ByteSource::Faults faults = faultsAfter(
        path,
        [&path] {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(QByteArray(qsizetype(kPart), 'b'));
        },
        read);
    QVERIFY(faults.grew && !faults.shrank && !faults.isBroken);
    QCOMPARE(read, content);
}

void TestByteSource::aFileThatShrinksEndsEarly()
{
    const QString path = saved(u"shrinks"_s, QByteArray(qsizetype(4 * kPart), 'a'));
    QByteArray read;
    const ByteSource::Faults faults = faultsAfter(
        path, [&path] { QVERIFY(QFile::resize(path, 0)); }, read);
    QVERIFY(faults.shrank && !faults.grew);
    QCOMPARE(read.size(), qsizetype(kPart));
}

void TestByteSource::aFileThatIsReplacedIsReadToItsEnd()
{
    const QByteArray content(qsizetype(4 * kPart), 'a');
    const QString path = saved(u"replaced"_s, content);
    const QString other = saved(u"other"_s, "short");
    QByteArray read;
    const ByteSource::Faults faults = faultsAfter(
        path,
        [&path, &other] {
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::rename(other, path));
        },
        read);
    QVERIFY(!faults.shrank && !faults.grew && !faults.isBroken);
    QCOMPARE(read, content);
}

void TestByteSource::zerosWithoutEndAreNoText()
{
    const QString path = saved(u"sparse"_s, {});
    constexpr qint64 much = 10LL * 1024 * 1024 * 1024; // takes no room: a file with a hole
    if (!QFile::resize(path, much))
        QSKIP("the disk knows no holes");
    TriageProgress progress;
    const TriageResult result = readLogs({{path}, 0, 0, 1, {}}, *rules::loadRuleBook(), progress);
    QCOMPARE(result.files.constFirst().message, u"not_text_binary"_s);
    QVERIFY(progress.bytesDone < qint64(kPart));
}

void TestByteSource::whatMayNotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("named"); // inside of the folder
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("a file") << u"closed.log"_s << QStringList{u"not_readable"_s};
    QTest::newRow("a folder") << u"closed"_s << QStringList{u"folder_not_readable"_s};
    QTest::newRow("both below a folder") << u"."_s
                                         << QStringList{u"folder_not_readable"_s, u"not_readable"_s, u"read"_s};
}

void TestByteSource::whatMayNotBeReadIsSaid()
{
#ifdef Q_OS_LINUX
    QFETCH(const QString, named);
    QFETCH(const QStringList, messages);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    const auto write = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statusLine(1));
    };
    write(u"closed.log"_s);
    write(u"open.log"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"closed"_s));
    QVERIFY(QFile::setPermissions(folder.filePath(u"closed.log"_s), {}));
    QVERIFY(QFile::setPermissions(folder.filePath(u"closed"_s), {}));
    const rules::RuleBookPtr rules = rules::loadRuleBook();
    const uid_t me = getuid();
    constexpr uid_t nobody = 65534;
    if (me == 0 && setresuid(nobody, nobody, me) != 0) // Qt asks by the real user, not the effective one
        QSKIP("an administrator may read everything");
    TriageProgress progress;
    const QString path = QDir::cleanPath(folder.filePath(named));
    const TriageResult result = readLogs({{path}, 0, 0, 1, {}}, *rules, progress);
    QVERIFY(geteuid() == me || setresuid(me, me, me) == 0);
    QStringList said;
    for (const FileReport &file : result.files)
        said.append(file.message);
    QCOMPARE(said, messages);
    QVERIFY(QFile::setPermissions(folder.filePath(u"closed"_s), QFile::Permissions(0x7000)));
#else
    QSKIP("rights are of another kind here");
#endif
}

void TestByteSource::hiddenFilesAreLeftOut()
{
    const QTemporaryDir folder;
    for (const QString &name : {u".hidden"_s, u"seen"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statusLine(1));
    }
    TriageProgress progress;
    const TriageResult result = readLogs({{folder.path()}, 0, 0, 1, {}}, *rules::loadRuleBook(), progress);
    QCOMPARE(result.files.size(), 1);
}

SECONDTICK_TEST(TestByteSource)
#include "tst_byte_source.moc"
