#include "base/whole_file.h"

#include "core/base/file_kit.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::test;

class TestWholeFile : public TestCase
{
    Q_OBJECT
private slots:
    void savesWhatItIsGiven_data();
    void savesWhatItIsGiven();
    void replacesOnlyWhenAllowed();
    void devicesAreLeftAlone();
    void errorsNameTheFile();
    void readsUpToTheCap_data();
    void readsUpToTheCap();
    void saysWhyAFileCannotBeRead();
    void readsAPipeToItsEnd();
    void aPipeWithoutWriterIsNotWaitedFor();
};

void TestWholeFile::savesWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("report\n");
    QTest::newRow("NUL and high bytes") << QByteArray("a\0b\xff", 4);
    QTest::newRow("3 MB") << QByteArray(3 << 20, 'x');
}

void TestWholeFile::savesWhatItIsGiven()
{
    const Folder folder;
    QFETCH(QByteArray, content);
    QCOMPARE(sentence(writeWholeFile(folder.file(u"report.json"_s), content, Overwrite::Refuse)), u"saved"_s);
    QCOMPARE(contentOf(folder.file(u"report.json"_s)), content);
    QCOMPARE(modeOf(folder.file(u"report.json"_s)), mode_t(0600));
    QCOMPARE(folder.names(), QStringList{u"report.json"_s});
}

void TestWholeFile::replacesOnlyWhenAllowed()
{
    const Folder folder;
    put(folder.file(u"r"_s), "old");
    QCOMPARE(sentence(writeWholeFile(folder.file(u"r"_s), "new", Overwrite::Refuse)),
             u"A file of this name exists already. It was not replaced."_s);
    QCOMPARE(contentOf(folder.file(u"r"_s)), QByteArray("old"));
    QVERIFY(writeWholeFile(folder.file(u"r"_s), "new", Overwrite::Allow));
    QCOMPARE(contentOf(folder.file(u"r"_s)), QByteArray("new"));
    QCOMPARE(folder.names(), QStringList{u"r"_s});
}

void TestWholeFile::devicesAreLeftAlone()
{
    const Folder folder;
    QCOMPARE(mkfifo(qPrintable(folder.file(u"pipe"_s)), 0600), 0);
    for (const QString &name : {folder.file(u"pipe"_s), u"/dev/null"_s})
        QCOMPARE(sentence(writeWholeFile(name, "new", Overwrite::Allow)),
                 u"This name belongs to a device, not to a file. Choose another name."_s);
    struct stat status = {};
    QCOMPARE(stat("/dev/null", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void TestWholeFile::errorsNameTheFile()
{
    const Folder folder;
    const Outcome<> outcome = writeWholeFile(folder.file(u"nowhere/report"_s), "new", Overwrite::Allow);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::File);
    QCOMPARE(outcome.error().origin, folder.file(u"nowhere/report"_s));
}

void TestWholeFile::readsUpToTheCap_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << 0 << 10 << true;
    QTest::newRow("at the cap") << 10 << 10 << true;
    QTest::newRow("one over") << 11 << 10 << false;
    QTest::newRow("several steps") << 200'000 << 200'000 << true;
    QTest::newRow("several steps, one over") << 200'001 << 200'000 << false;
}

void TestWholeFile::readsUpToTheCap()
{
    const Folder folder;
    QFETCH(int, size);
    QFETCH(int, cap);
    QFETCH(bool, fits);
    put(folder.file(u"in"_s), QByteArray(size, 'i'));
    const auto content = readWholeFile(folder.file(u"in"_s), cap);
    QCOMPARE(content.hasValue(), fits);
    if (fits)
        QCOMPARE(*content, QByteArray(size, 'i'));
    else
        QCOMPARE(content.error().text, u"This file is larger than it can sensibly be."_s);
}

void TestWholeFile::saysWhyAFileCannotBeRead()
{
    const Folder folder;
    const auto said = [](const QString &name) {
        const auto content = readWholeFile(name, 1000);
        return content ? u"read"_s : content.error().text;
    };
    QCOMPARE(said(folder.file(u"missing"_s)), u"There is no file of this name."_s);
    QCOMPARE(said(QString()), u"There is no file of this name."_s);
    QCOMPARE(said(folder.path()), u"This is a folder, not a file."_s);
    QCOMPARE(said(u"/dev/zero"_s), u"This file is larger than it can sensibly be."_s);
    put(folder.file(u"in"_s), "x");
    QCOMPARE(chmod(qPrintable(folder.file(u"in"_s)), 0000), 0);
    const AsOrdinaryUser user;
    QCOMPARE(said(folder.file(u"in"_s)), u"This file cannot be opened. Check that you may read it."_s);
}

void TestWholeFile::readsAPipeToItsEnd()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    QCOMPARE(write(ends[1], "one ", 4), 4);
    QCOMPARE(write(ends[1], "two", 3), 3);
    close(ends[1]);
    const auto content = readWholeFile(u"/dev/fd/%1"_s.arg(ends[0]), 1000);
    close(ends[0]);
    QVERIFY(content);
    QCOMPARE(*content, QByteArray("one two"));
}

void TestWholeFile::aPipeWithoutWriterIsNotWaitedFor()
{
    const Folder folder;
    QCOMPARE(mkfifo(qPrintable(folder.file(u"pipe"_s)), 0600), 0);
    const auto content = readOrdinaryFile(folder.file(u"pipe"_s), 100);
    QVERIFY(!content);
    QCOMPARE(content.error().text, u"This name belongs to a device or a pipe, not to a file. Choose another file."_s);
    put(folder.file(u"file"_s), "as it is");
    QCOMPARE(*readOrdinaryFile(folder.file(u"file"_s), 100), QByteArray("as it is"));
}

SECONDTICK_TEST(TestWholeFile)
#include "tst_whole_file.moc"
