#include "open_window.h"
#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using secondtick::test::tokenOf;
using ui::PageId;

/// The main way through the window, with real keys, against the practice stand-in.
class TestWizard final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aTokenIsCheckedAndTheReportReachedByKeyboardAlone();
    void backKeepsWhatWasGiven();
    void backFromTheResultsPassesTheWaitingPage();
    void backWhileCheckingStopsTheRunAndStaysBack();
    void stopShowsWhatIsKnownSoFar();
    void theCheckCanBeRunAgain();
    void anotherTokenReplacesTheFirstOnesResults();
    void withoutATokenTheWayLeadsToTheChecklist();
    void withoutAChoiceTheFirstPageSaysWhatToDo();
    void withoutATokenTheTokenPageSaysWhatToDo();
    void anAwayInterfaceIsWaitedForAndTriedAgain();
    void theTokensGoalLeadsFromTheResultsToTheReport();
};

void TestWizard::aTokenIsCheckedAndTheReportReachedByKeyboardAlone()
{
    OpenWindow window(u"missing-messaging"_s);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    while (QApplication::focusWidget()->objectName() != "tokenChoice"_L1)
        window.key(Qt::Key_Tab);
    window.key(Qt::Key_Down); // to "sent, but not delivered"
    window.key(Qt::Key_Space);
    QCOMPARE(window.session.goal(), ui::Goal::NotDelivered);
    window.key(Qt::Key_Return);
    QVERIFY(window.arrivesAt(PageId::Token));

    window.paste(tokenOf(u"missing-messaging"_s));
    QVERIFY(window.diagnosis().hasToken());
    QCOMPARE(QApplication::clipboard()->text(), QString()); // it held the very token
    window.key(Qt::Key_Return);
    QVERIFY(window.arrivesAt(PageId::Check));
    QVERIFY(window.arrivesAt(PageId::Results)); // by itself

    const QString verdict = window.wizard->pageOf(PageId::Results)->heading();
    QVERIFY(window.find<QWidget>(u"finding:permission.missing"_s) != nullptr);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"heading"_s);
    QCOMPARE(qobject_cast<QLabel *>(QApplication::focusWidget())->text(), verdict);
    window.key(Qt::Key_Return);
    QVERIFY(window.arrivesAt(PageId::Checklist));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Report));
    QVERIFY(!window.wizard->button(QWizard::NextButton)->isVisible());
    QTest::mouseClick(window.wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QVERIFY(!window.wizard->isVisible());
    QVERIFY2(!window.diagnosis().hasToken(), "closing forgets the token");
}

void TestWizard::backKeepsWhatWasGiven()
{
    OpenWindow window(u"healthy"_s);
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"healthy"_s));
    const QString mask = window.diagnosis().tokenMask();
    QTest::keyClicks(window.find<QLineEdit>(u"accountIdEdit"_s), u"1029384756"_s);
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Goal));
    QVERIFY(window.find<QAbstractButton>(u"notDeliveredChoice"_s)->isChecked());
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
    QCOMPARE(window.diagnosis().tokenMask(), mask);
    QVERIFY(window.find<QLabel>(u"mask"_s)->text().startsWith(mask.first(4)));
}

void TestWizard::backFromTheResultsPassesTheWaitingPage()
{
    OpenWindow window(u"healthy"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Results));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Token));
    QTest::qWait(50);
    QCOMPARE(window.page(), PageId::Token);
    window.pressNext(); // and the way forward is whole again
    QVERIFY(window.arrivesAt(PageId::Results));
}

void TestWizard::backWhileCheckingStopsTheRunAndStaysBack()
{
    OpenWindow window(u"hangs"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Check));
    QTRY_COMPARE(window.diagnosis().state(), Diagnosis::State::Running);
    window.pressBack();
    QCOMPARE(window.page(), PageId::Token);
    QCOMPARE(window.diagnosis().state(), Diagnosis::State::Cancelled);
    QTest::qWait(100);
    QCOMPARE(window.page(), PageId::Token);
    QVERIFY2(window.diagnosis().hasToken(), "Back keeps the token");
}

void TestWizard::stopShowsWhatIsKnownSoFar()
{
    OpenWindow window(u"hangs"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Check));
    QTRY_VERIFY(!window.diagnosis().currentStep().isEmpty());
    window.press(u"stopButton"_s);
    QVERIFY(window.arrivesAt(PageId::Results));
    QCOMPARE(window.diagnosis().state(), Diagnosis::State::Cancelled);
    QVERIFY2(window.find<QWidget>(u"finding:token.unreadable"_s) == nullptr, "a stopped check blames no token");
}

void TestWizard::theCheckCanBeRunAgain()
{
    OpenWindow window(u"missing-messaging"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Results));
    for (int run = 0; run < 2; ++run) {
        QTest::mouseClick(window.wizard->button(QWizard::CustomButton1), Qt::LeftButton);
        QVERIFY(window.arrivesAt(PageId::Check));
        QVERIFY(window.arrivesAt(PageId::Results));
        QVERIFY(window.find<QWidget>(u"finding:permission.missing"_s) != nullptr);
    }
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Token));
}

void TestWizard::anotherTokenReplacesTheFirstOnesResults()
{
    practice::PracticeServer healthy(*practice::Scenario::load(u"healthy"_s));
    QVERIFY(healthy.listen());
    OpenWindow window({}, *net::GraphEndpoint::loopback(healthy.url()));
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"missing-messaging"_s)); // a stranger to this world
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
    const QString first = window.diagnosis().snapshot().tokenFingerprint;
    window.press(u"otherTokenButton"_s);
    QVERIFY(window.arrivesAt(PageId::Token));
    window.paste(tokenOf(u"healthy"_s));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(window.diagnosis().snapshot().tokenFingerprint != first);
    QCOMPARE(window.diagnosis().snapshot().tokenFingerprint, window.diagnosis().tokenFingerprint());
    window.session.noteSaved(); // no question while the test tears down
}

void TestWizard::withoutATokenTheWayLeadsToTheChecklist()
{
    OpenWindow window(u"healthy"_s);
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
    window.press(u"withoutTokenButton"_s);
    QVERIFY(window.arrivesAt(PageId::Checklist));
    QVERIFY2(!window.diagnosis().hasRun(), "nothing was called");
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Token));
    window.practice.offerToken();
    window.pressNext();
    QVERIFY2(window.arrivesAt(PageId::Results), "a token that turns up is checked");
}

void TestWizard::withoutAChoiceTheFirstPageSaysWhatToDo()
{
    OpenWindow window({});
    QVERIFY(window.wizard->button(QWizard::NextButton)->isEnabled());
    window.pressNext();
    QCOMPARE(window.page(), PageId::Goal);
    QVERIFY(QApplication::focusWidget() == window.find<QWidget>(u"tokenChoice"_s));
}

void TestWizard::withoutATokenTheTokenPageSaysWhatToDo()
{
    OpenWindow window({});
    window.press(u"tokenChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
    QVERIFY2(window.wizard->button(QWizard::NextButton)->isEnabled(), "never greyed out");
    window.pressNext();
    QCOMPARE(window.page(), PageId::Token);
    QVERIFY(window.find<QWidget>(u"tokenNotice"_s)->isVisible());
}

void TestWizard::anAwayInterfaceIsWaitedForAndTriedAgain()
{
    OpenWindow window(u"code-2-then-fine"_s);
    window.startCheck();
    QTRY_COMPARE_WITH_TIMEOUT(window.diagnosis().state(), Diagnosis::State::Waiting, 20'000);
    QCOMPARE(window.page(), PageId::Check);
    auto *const clock = window.find<QLabel>(u"countdown"_s);
    QVERIFY(clock->isVisible());
    QVERIFY2(clock->text().contains(u':'), qPrintable(clock->text()));
    window.press(u"tryNowButton"_s);
    QVERIFY(window.arrivesAt(PageId::Results));
}

void TestWizard::theTokensGoalLeadsFromTheResultsToTheReport()
{
    OpenWindow window(u"healthy"_s);
    window.practice.offerToken();
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Report));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Results));
    window.press(u"otherWayButton"_s);
    QVERIFY2(window.arrivesAt(PageId::Checklist), "the checklist is one press away");
}

SECONDTICK_TEST(TestWizard)
#include "tst_wizard.moc"
