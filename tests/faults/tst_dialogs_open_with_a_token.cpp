#include "base/curtain.h"
#include "base/secret.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "token_world.h"
#include "widgets/dialog_curtain.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secondtick::ui::PageId;

namespace secondtick::test {

/// P8: a file dialog comes up although a token is held: the desktop's portal may look up who asks, from the making of
/// the dialog to its end. A portal itself is not run here.
class TestDialogsOpenWithAToken final : public TestCase
{
    Q_OBJECT
private slots:
    void theCurtainIsLiftedBeforeTheDesktopIsAsked();
    void everyDialogOfTheWindowLiftsIt_data();
    void everyDialogOfTheWindowLiftsIt();
};

void TestDialogsOpenWithAToken::theCurtainIsLiftedBeforeTheDesktopIsAsked()
{
    const auto isOpen = [] { return prctl(PR_GET_DUMPABLE, 0UL, 0UL, 0UL, 0UL) == 1; };
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1UL, 0UL, 0UL, 0UL), 0);
    const ui::DialogCurtain curtain;
    const Secret secret = Secret::fromText(u"one-secret");
    QVERIFY(!isOpen());
    {
        const QFileDialog made(nullptr, u"Save"_s);
        QVERIFY2(isOpen(), "the dialog is made, and the curtain still drawn");
        const QFileDialog second;
        QVERIFY(isOpen());
    }
    QVERIFY(!isOpen());
}

void TestDialogsOpenWithAToken::everyDialogOfTheWindowLiftsIt_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("file");
    const QStringList toTheReport{u"next"_s, u"arrive %1"_s.arg(int(PageId::Results)),
                                  u"next"_s, u"arrive %1"_s.arg(int(PageId::Checklist)),
                                  u"next"_s, u"arrive %1"_s.arg(int(PageId::Report))};
    for (const char *form : {"html", "pdf", "json", "md"})
        QTest::addRow("save as %s", form)
            << toTheReport << u"save-"_s + QString::fromLatin1(form) << u"report."_s + QString::fromLatin1(form);
    QTest::newRow("save the facts") << toTheReport << u"saveFactsButton"_s << u"facts.json"_s;
    QTest::newRow("open saved facts") << QStringList{u"back"_s, u"arrive %1"_s.arg(int(PageId::Goal))}
                                      << u"openFactsButton"_s << QString();
}

void TestDialogsOpenWithAToken::everyDialogOfTheWindowLiftsIt()
{
    QFETCH(const QStringList, way);
    QFETCH(const QString, button);
    QFETCH(const QString, file);
    LoopbackServer server;
    playTokenWorld(server, 0ms);
    const QTemporaryDir folder;
    WindowProcess window({{u"--graph-url"_s, server.url()}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    QCOMPARE(window.tellAll({u"press notDeliveredChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(PageId::Token)),
                             u"copy "_s + tokenOfTheWorld(), u"paste tokenEdit"_s}),
             u"done"_s);
    QCOMPARE(window.tellAll(way), u"done"_s);
    QCOMPARE(window.tell(u"dumpable"_s), u"0"_s);
    QCOMPARE(window.tell(u"press "_s + button), u"done"_s);
    QCOMPARE(window.tell(u"dumpable"_s), u"1"_s);
    if (file.isEmpty()) {
        QCOMPARE(window.tell(u"dismiss"_s), u"done"_s);
    } else {
        QCOMPARE(window.tell(u"choose "_s + folder.filePath(file)), u"done"_s);
        QTRY_VERIFY(QFile::exists(folder.filePath(file)));
    }
    QTRY_COMPARE(window.tell(u"dumpable"_s), u"0"_s);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestDialogsOpenWithAToken)
#include "tst_dialogs_open_with_a_token.moc"
