#include "base/curtain.h"
#include "base/secret.h"
#include "base/whole_file.h"
#include "core/base/file_kit.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <optional>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::test;

namespace {

bool isOpen()
{
    return prctl(PR_GET_DUMPABLE, 0UL, 0UL, 0UL, 0UL) == 1;
}

} // namespace

/// Others may look into the process exactly while no secret is held, and while the desktop needs to.
class TestCurtain : public TestCase
{
    Q_OBJECT
private slots:
    void init();
    void itIsDrawnWhileASecretIsHeld();
    void theLastSecretLiftsIt();
    void movingASecretChangesNothing();
    void anEmptySecretIsNone();
    void itIsLiftedForTheDesktopOnly();
    void filesAreSavedBehindIt();
};

void TestCurtain::init()
{
    TestCase::init();
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1UL, 0UL, 0UL, 0UL), 0);
}

void TestCurtain::itIsDrawnWhileASecretIsHeld()
{
    QVERIFY(isOpen());
    {
        const Secret secret = Secret::fromText(u"one-secret");
        QVERIFY(!isOpen());
    }
    QVERIFY(isOpen());
}

void TestCurtain::theLastSecretLiftsIt()
{
    std::optional<Secret> first = Secret::fromText(u"one-secret");
    std::optional<Secret> second = Secret::fromText(u"another-secret");
    first.reset();
    QVERIFY(!isOpen());
    second.reset();
    QVERIFY(isOpen());
}

void TestCurtain::movingASecretChangesNothing()
{
    Secret secret = Secret::fromText(u"one-secret");
    Secret moved = std::move(secret);
    QVERIFY(!isOpen());
    moved = Secret::fromText(u"another-secret");
    QVERIFY(!isOpen());
    moved = Secret();
    QVERIFY(isOpen());
}

void TestCurtain::anEmptySecretIsNone()
{
    const Secret none;
    const Secret refused = Secret::fromText(u"not printable: \n");
    QVERIFY(isOpen());
}

void TestCurtain::itIsLiftedForTheDesktopOnly()
{
    const Secret secret = Secret::fromText(u"one-secret");
    {
        const LiftedCurtain dialog;
        QVERIFY(isOpen());
        const Secret other = Secret::fromText(u"another-secret");
        QVERIFY(isOpen());
        {
            const LiftedCurtain link;
        }
        QVERIFY(isOpen());
    }
    QVERIFY(!isOpen());
}

/// What belongs to a closed process belongs to root as far as others are concerned: an ordinary user must still be able
/// to save.
void TestCurtain::filesAreSavedBehindIt()
{
    const Folder folder;
    QCOMPARE(chmod(qPrintable(folder.path()), 0777), 0);
    const AsOrdinaryUser user;
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1UL, 0UL, 0UL, 0UL), 0); // becoming another user has closed it
    const Secret secret = Secret::fromText(u"one-secret");
    QVERIFY(!isOpen());
    QCOMPARE(sentence(writeWholeFile(folder.file(u"report"_s), "old", Overwrite::Refuse)), u"saved"_s);
    QCOMPARE(sentence(writeWholeFile(folder.file(u"report"_s), "new", Overwrite::Allow)), u"saved"_s);
    QCOMPARE(contentOf(folder.file(u"report"_s)), QByteArray("new"));
}

SECONDTICK_TEST(TestCurtain)
#include "tst_curtain.moc"
