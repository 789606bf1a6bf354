#include "base/whole_file.h"

#include "core/base/file_kit.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::test;

namespace {

bool gOwnMounts = false; // this process has mounts of its own, which end with it

/// A disk of its own in a folder; gone with this.
class SmallDisk
{
public:
    SmallDisk(const Folder &folder, unsigned long flags)
        : m_path(folder.path().toUtf8())
        , m_isMounted(gOwnMounts && mount("tmpfs", m_path.constData(), "tmpfs", flags, "size=64k") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            (void)umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted;
};

} // namespace

/// The rows of filesystem-faults.json, by their ids.
class TestFileFaults : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFaultOfTheTableIsAccountedFor();
    void f001f002f003fullDiskKeepsTheOldReport_data();
    void f001f002f003fullDiskKeepsTheOldReport();
    void f005fileSizeLimitKeepsTheOldReport_data();
    void f005fileSizeLimitKeepsTheOldReport();
    void f006folderThatMayNotBeWritten();
    void f006fileThatMayNotBeReplaced();
    void f008readOnlyDisk();
    void f010folderOfThisName();
    void f011f012linksAreNotFollowed();
    void f016anOldFileForAllBecomesPrivate();
    void f017everyUmaskGivesAPrivateFile_data();
    void f017everyUmaskGivesAPrivateFile();
    void f024tooManyOpenFiles();
    void f025oddNames_data();
    void f025oddNames();
};

void TestFileFaults::initTestCase()
{
    (void)std::signal(SIGXFSZ, SIG_IGN);
    // Mounts of our own, so that nothing of them stays.
    gOwnMounts = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

void TestFileFaults::everyFaultOfTheTableIsAccountedFor()
{
    const QStringList tested{u"F001"_s, u"F002"_s, u"F003"_s, u"F005"_s, u"F006"_s, u"F008"_s, u"F010"_s, u"F011"_s,
                             u"F012"_s, u"F016"_s, u"F017"_s, u"F024"_s, u"F025"_s, u"F022"_s /* tst_disk_faults */};
    // A quota, a failing disk, a power cut and a foreign file system need more than a test process may do; settings,
    // mail and links to the web are not written by this unit.
    const QStringList elsewhere{u"F004"_s, u"F014"_s, u"F019"_s, u"F020"_s, u"F021"_s,
                                u"F027"_s, u"F029"_s, u"F031"_s, u"F035"_s, u"F036"_s};
    const QJsonDocument table =
        QJsonDocument::fromJson(contentOf(QStringLiteral(TEST_DATA_DIR "/filesystem-faults.json")));
    const QJsonArray rows = table["cases"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows) {
        const QString id = row.toObject()["id"_L1].toString();
        QVERIFY2(tested.contains(id) != elsewhere.contains(id), qPrintable(id));
    }
}

void TestFileFaults::f001f002f003fullDiskKeepsTheOldReport_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("100 bytes") << 100;
    QTest::newRow("16 KiB") << 16 * 1024;
    QTest::newRow("40 KiB") << 40 * 1024;
}

void TestFileFaults::f001f002f003fullDiskKeepsTheOldReport()
{
    const Folder folder;
    QFETCH(int, size);
    const SmallDisk disk(folder, 0);
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here (needs root)");
    QVERIFY(writeWholeFile(folder.file(u"report"_s), "old", Overwrite::Refuse));
    QFile filler(folder.file(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024, 'x')) == 1024) { }

    QCOMPARE(sentence(writeWholeFile(folder.file(u"report"_s), QByteArray(size, 'n'), Overwrite::Allow)),
             u"The disk is full. The file was not saved; an older one is unchanged."_s);
    QCOMPARE(contentOf(folder.file(u"report"_s)), QByteArray("old"));
    QCOMPARE(sentence(writeWholeFile(folder.file(u"other"_s), QByteArray(size, 'n'), Overwrite::Refuse)),
             u"The disk is full. The file was not saved; an older one is unchanged."_s);
    QCOMPARE(folder.names(), (QStringList{u"filler"_s, u"report"_s}));
}

void TestFileFaults::f005fileSizeLimitKeepsTheOldReport_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("just over the limit") << 1025;
    QTest::newRow("16 KiB") << 16 * 1024;
    QTest::newRow("1 MiB") << 1024 * 1024;
}

void TestFileFaults::f005fileSizeLimitKeepsTheOldReport()
{
    const Folder folder;
    QFETCH(int, size);
    put(folder.file(u"report"_s), "old");
    QString said;
    {
        const Limit limit(RLIMIT_FSIZE, 1024);
        said = sentence(writeWholeFile(folder.file(u"report"_s), QByteArray(size, 'n'), Overwrite::Allow));
    }
    QCOMPARE(said, u"The disk is full or reported an error. The file was not saved; an older one is unchanged."_s);
    QCOMPARE(contentOf(folder.file(u"report"_s)), QByteArray("old"));
    QCOMPARE(folder.names(), QStringList{u"report"_s});
}

void TestFileFaults::f006folderThatMayNotBeWritten()
{
    const Folder folder;
    QCOMPARE(chmod(qPrintable(folder.path()), 0555), 0);
    QString said;
    {
        const AsOrdinaryUser user;
        said = sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Refuse));
    }
    QCOMPARE(chmod(qPrintable(folder.path()), 0755), 0);
    QCOMPARE(said, u"You may not write to this folder. Choose another one."_s);
    QCOMPARE(folder.names(), QStringList());
}

void TestFileFaults::f006fileThatMayNotBeReplaced()
{
    const Folder folder;
    put(folder.file(u"report"_s), "old");
    QCOMPARE(chmod(qPrintable(folder.file(u"report"_s)), 0444), 0);
    QCOMPARE(chmod(qPrintable(folder.path()), 0777), 0);
    QString said;
    {
        const AsOrdinaryUser user;
        said = sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Allow));
    }
    QCOMPARE(said, u"You may not replace this file. Choose another name."_s);
    QCOMPARE(contentOf(folder.file(u"report"_s)), QByteArray("old"));
}

void TestFileFaults::f008readOnlyDisk()
{
    const Folder folder;
    const SmallDisk disk(folder, MS_RDONLY);
    if (!disk.isMounted())
        QSKIP("no read-only disk can be mounted here (needs root)");
    QCOMPARE(sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Refuse)),
             u"You may not write to this folder. Choose another one."_s);
}

void TestFileFaults::f010folderOfThisName()
{
    const Folder folder;
    QVERIFY(QDir(folder.path()).mkdir(u"report"_s));
    for (const Overwrite overwrite : {Overwrite::Refuse, Overwrite::Allow})
        QCOMPARE(sentence(writeWholeFile(folder.file(u"report"_s), "new", overwrite)),
                 u"A folder has this name. Choose another name."_s);
    QCOMPARE(sentence(writeWholeFile(folder.file(u"nowhere/report"_s), "new", Overwrite::Allow)),
             u"The folder for this file does not exist. Choose another one."_s);
    QCOMPARE(sentence(writeWholeFile(folder.file(u"new/"_s), "new", Overwrite::Allow)),
             u"This is not the name of a file. Choose another name."_s);
    QCOMPARE(sentence(writeWholeFile(QString(), "new", Overwrite::Allow)),
             u"This is not the name of a file. Choose another name."_s);
}

void TestFileFaults::f011f012linksAreNotFollowed()
{
    const Folder folder;
    put(folder.file(u"other"_s), "theirs");
    QVERIFY(QFile::link(folder.file(u"other"_s), folder.file(u"link"_s)));
    QVERIFY(QFile::link(folder.file(u"nothing-there"_s), folder.file(u"dangling"_s)));
    QVERIFY(QFile::link(folder.path(), folder.file(u"folder-link"_s)));
    for (const QString &name : {u"link"_s, u"dangling"_s, u"folder-link"_s})
        QCOMPARE(sentence(writeWholeFile(folder.file(name), "new", Overwrite::Allow)),
                 u"This name is a link to another file. Choose another name."_s);
    QCOMPARE(contentOf(folder.file(u"other"_s)), QByteArray("theirs"));
    QVERIFY(!QFile::exists(folder.file(u"nothing-there"_s)));
    QVERIFY(QFileInfo(folder.file(u"link"_s)).isSymLink());
}

void TestFileFaults::f016anOldFileForAllBecomesPrivate()
{
    const Folder folder;
    put(folder.file(u"report"_s), "old");
    QCOMPARE(chmod(qPrintable(folder.file(u"report"_s)), 0644), 0);
    QVERIFY(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Allow));
    QCOMPARE(modeOf(folder.file(u"report"_s)), mode_t(0600));
}

void TestFileFaults::f017everyUmaskGivesAPrivateFile_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("000") << 0000;
    QTest::newRow("022") << 0022;
    QTest::newRow("077") << 0077;
}

void TestFileFaults::f017everyUmaskGivesAPrivateFile()
{
    const Folder folder;
    QFETCH(int, mask);
    const Umask umask{mode_t(mask)};
    QVERIFY(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Refuse));
    QCOMPARE(modeOf(folder.file(u"report"_s)), mode_t(0600));
}

void TestFileFaults::f024tooManyOpenFiles()
{
    const Folder folder;
    const int next = dup(0); // the lowest number that is free
    close(next);
    QString said;
    {
        const Limit limit(RLIMIT_NOFILE, rlim_t(next));
        said = sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Refuse));
    }
    QCOMPARE(said, u"Too many files are open. The file was not saved."_s);
    QVERIFY2(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Refuse), "the program goes on");
}

void TestFileFaults::f025oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("255 bytes") << QString(255, u'a') << u"saved"_s;
    QTest::newRow("300 bytes") << QString(300, u'a')
                               << u"A file of this name cannot be made here. Choose another name or folder."_s;
    QTest::newRow("line break") << u"a\nb"_s << u"saved"_s;
    QTest::newRow("dots and a space") << u"... "_s << u"saved"_s;
    QTest::newRow("colon") << u"a:b"_s << u"saved"_s;
    QTest::newRow("not Latin") << u"दस्तावेज़"_s << u"saved"_s;
    QTest::newRow("a dot") << u"."_s << u"A folder has this name. Choose another name."_s;
}

void TestFileFaults::f025oddNames()
{
    const Folder folder;
    QFETCH(QString, name);
    QFETCH(QString, said);
    QCOMPARE(sentence(writeWholeFile(folder.file(name), "new", Overwrite::Allow)), said);
    QCOMPARE(folder.names(), said == u"saved"_s ? QStringList{name} : QStringList());
}

SECONDTICK_TEST(TestFileFaults)
#include "tst_file_faults.moc"
