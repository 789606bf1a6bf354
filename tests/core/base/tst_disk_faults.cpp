#include "base/whole_file.h"
#include "core/base/file_kit.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <cerrno>
#include <sys/syscall.h>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::test;

namespace {

int gSyncError = 0; // what the disk answers in place of keeping a file; 0: as it is

} // namespace

/// Found before the one of the system: the disk of this program.
extern "C" int fdatasync(int file) // NOLINT(readability-inconsistent-declaration-parameter-name): of a system header
{
    if (gSyncError == 0)
        return int(syscall(SYS_fdatasync, file));
    errno = gSyncError;
    return -1;
}

/// The row F022 of filesystem-faults.json: a disk that takes a file and does not keep it.
class TestDiskFaults : public TestCase
{
    Q_OBJECT
private slots:
    void f022theDiskDoesNotKeepIt_data();
    void f022theDiskDoesNotKeepIt();
};

void TestDiskFaults::f022theDiskDoesNotKeepIt_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("says");
    const QString refused = u"The disk could not keep the file. It was not saved; an older one is unchanged."_s;
    QTest::newRow("the disk reports an error") << EIO << refused;
    QTest::newRow("the disk is full after all") << ENOSPC << refused;
    QTest::newRow("a place that cannot be asked") << EINVAL << u"saved"_s;
}

void TestDiskFaults::f022theDiskDoesNotKeepIt()
{
    QFETCH(const int, error);
    QFETCH(const QString, says);
    const Folder folder;
    QVERIFY(writeWholeFile(folder.file(u"report"_s), "old", Overwrite::Refuse));
    gSyncError = error;
    const QString said = sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Allow));
    gSyncError = 0;
    QCOMPARE(said, says);
    QCOMPARE(contentOf(folder.file(u"report"_s)), says == "saved"_L1 ? QByteArray("new") : QByteArray("old"));
    QCOMPARE(folder.names(), QStringList{u"report"_s});
}

SECONDTICK_TEST(TestDiskFaults)
#include "tst_disk_faults.moc"
