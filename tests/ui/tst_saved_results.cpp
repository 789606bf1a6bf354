#include "diagnosis/facts_file.h"
#include "open_window.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/finding_card.h"
#include "widgets/notice.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using secondtick::test::tokenOf;
using ui::PageId;

/// What the window does after a check: one finding is checked again, the answers are kept in a file, and a file of an
/// earlier check is opened and compared with.
class TestSavedResults final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aFindingIsCheckedAgainInItsPlace();
    void withoutAnswerTheResultsStay();
    void savedFactsOpenWithoutATokenAndOfferNoCheck();
    void droppedOnResultsTheyAreComparedWith();
    void aFileThatIsNoneIsSaidAndChangesNothing();

private:
    static void check(OpenWindow &window);
    QString savedFacts(const QString &world);
    static void drop(const OpenWindow &window, const QString &path);

    QTemporaryDir m_folder;
};

void TestSavedResults::check(OpenWindow &window)
{
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Results));
}

QString TestSavedResults::savedFacts(const QString &world)
{
    QString path = m_folder.filePath(world + u".json"_s);
    if (QFile::exists(path))
        return path;
    OpenWindow window(world);
    check(window);
    if (!saveFactsFile(window.diagnosis(), path, Overwrite::Refuse))
        qFatal("cannot save %s", qPrintable(path));
    return path;
}

void TestSavedResults::drop(const OpenWindow &window, const QString &path)
{
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.wizard.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.wizard.get(), &event);
}

void TestSavedResults::aFindingIsCheckedAgainInItsPlace()
{
    OpenWindow window(u"missing-messaging"_s);
    check(window);
    auto *const before = window.find<ui::FindingCard>(u"finding:permission.missing"_s);
    auto *const again = before->findChild<QPushButton *>(u"againButton"_s);
    QVERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(window.diagnosis().isCheckingAgain());
    QVERIFY(!again->isEnabled());
    QTRY_VERIFY(!window.diagnosis().isCheckingAgain());
    QTRY_VERIFY(window.find<QLabel>(u"comparisonSentence"_s) != nullptr);
    QVERIFY(window.find<QLabel>(u"comparisonSentence"_s)->text().startsWith(u"Nothing has changed since"_s));
    auto *const after = window.find<ui::FindingCard>(u"finding:permission.missing"_s);
    QVERIFY(after != nullptr && after->isOpen());
    QVERIFY(after->findChild<QPushButton *>(u"againButton"_s)->isEnabled());
    QCOMPARE(window.page(), PageId::Results);
}

void TestSavedResults::withoutAnswerTheResultsStay()
{
    auto server = std::make_unique<practice::PracticeServer>(*practice::Scenario::load(u"missing-messaging"_s));
    QVERIFY(server->listen());
    OpenWindow window({}, *net::GraphEndpoint::loopback(server->url()));
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"missing-messaging"_s));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
    server.reset(); // the network goes away
    window.press(u"againButton"_s);
    QTRY_VERIFY(window.find<ui::Notice>(u"againNotice"_s) != nullptr);
    QVERIFY(window.find<ui::FindingCard>(u"finding:permission.missing"_s) != nullptr);
    QVERIFY(window.find<ui::FindingCard>(u"finding:network.refused"_s) == nullptr);
}

void TestSavedResults::savedFactsOpenWithoutATokenAndOfferNoCheck()
{
    const QString path = savedFacts(u"missing-messaging"_s);
    OpenWindow window({});
    drop(window, path);
    QVERIFY(window.arrivesAt(PageId::Results));
    auto *const card = window.find<ui::FindingCard>(u"finding:permission.missing"_s);
    QVERIFY(card != nullptr);
    QVERIFY(card->findChild<QPushButton *>(u"againButton"_s) == nullptr);
    QVERIFY(window.find<QWidget>(u"deeperButton"_s) == nullptr);
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Goal));
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token)); // the way to a token is open again
    window.wizard->close(); // asks nothing: what was shown is in the file
    QVERIFY(!window.wizard->isVisible());
}

void TestSavedResults::droppedOnResultsTheyAreComparedWith()
{
    const QString path = savedFacts(u"missing-messaging"_s);
    OpenWindow window(u"healthy"_s);
    check(window);
    QVERIFY(window.find<QWidget>(u"comparisonCard"_s) == nullptr);
    QTest::qWait(1100); // the file is of an earlier second
    drop(window, path);
    QTRY_VERIFY(window.find<QLabel>(u"comparisonSentence"_s) != nullptr);
    QVERIFY2(window.find<QLabel>(u"comparisonSentence"_s)->text().contains(u"fixed 1, new 0"_s),
             qPrintable(window.find<QLabel>(u"comparisonSentence"_s)->text()));
    QCOMPARE(window.page(), PageId::Results);
    QVERIFY(!window.diagnosis().isFromFile());
}

void TestSavedResults::aFileThatIsNoneIsSaidAndChangesNothing()
{
    const QString path = m_folder.filePath(u"picture.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG");
    file.close();
    OpenWindow window({});
    drop(window, path);
    auto *const box = window.wizard->findChild<QMessageBox *>(u"openFactsProblem"_s);
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY(box->text().contains(u"no file of saved facts"_s));
    box->accept();
    QCOMPARE(window.page(), PageId::Goal);
    QVERIFY(!window.diagnosis().hasRun());
}

SECONDTICK_TEST(TestSavedResults)
#include "tst_saved_results.moc"
