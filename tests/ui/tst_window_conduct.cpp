#include "open_window.h"
#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "wizard/step_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using secondtick::test::tokenOf;
using ui::PageId;

/// How the window treats what is not its own: results that are not saved, the clipboard, the other world.
class TestWindowConduct final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void closingAsksOnceWhenResultsAreNotSaved();
    void closingAsksNothingWhenNothingIsLost();
    void practiceIsEnteredFromTheFirstPage();
    void anotherWorldStartsFromNothing();
    void leavingPracticeForgetsItsToken();
    void whatPracticeFoundIsNotSaidOfTheRealToken();
    void theClipboardIsClearedOnlyOfTheTokenItself_data();
    void theClipboardIsClearedOnlyOfTheTokenItself();
    void aCutTokenIsAskedAboutOnce();
    void ofSeveralTokensOneIsChosen();
    void aWrongIdIsNamedNextToItsField();
    void whatIsMissingIsSaidInSight();

private:
    void checkOnLoopback(OpenWindow &window);
    static bool saysStep(const OpenWindow &window, const QString &words);
    std::unique_ptr<practice::PracticeServer> m_server;
    net::GraphEndpoint m_endpoint;
};

void TestWindowConduct::initTestCase()
{
    m_server = std::make_unique<practice::PracticeServer>(*practice::Scenario::load(u"healthy"_s));
    QVERIFY(m_server->listen());
    m_endpoint = *net::GraphEndpoint::loopback(m_server->url());
}

void TestWindowConduct::checkOnLoopback(OpenWindow &window)
{
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"healthy"_s));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
}

void TestWindowConduct::closingAsksOnceWhenResultsAreNotSaved()
{
    OpenWindow window({}, m_endpoint);
    checkOnLoopback(window);
    int questions = 0;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&questions] {
        if (auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++questions;
            box->defaultButton()->click(); // stay
        }
    });
    answer.start(10);
    window.wizard->close();
    QCOMPARE(questions, 1);
    QVERIFY(window.wizard->isVisible());
    QVERIFY(window.diagnosis().hasToken());
    window.wizard->close();
    QCOMPARE(questions, 1);
    QVERIFY(!window.wizard->isVisible());
}

void TestWindowConduct::closingAsksNothingWhenNothingIsLost()
{
    OpenWindow window({}, m_endpoint);
    checkOnLoopback(window);
    emit window.wizard->pageOf(PageId::Report)->resultsSaved();
    window.wizard->close();
    QVERIFY(!window.wizard->isVisible());
}

void TestWindowConduct::practiceIsEnteredFromTheFirstPage()
{
    OpenWindow window({});
    QVERIFY(!window.session.isPractice());
    QVERIFY(window.find<QWidget>(u"practiceBanner"_s) == nullptr);
    window.press(u"practiceChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
    QVERIFY(window.session.isPractice());
    QVERIFY(window.diagnosis().isPractice());
    QVERIFY2(window.diagnosis().hasToken(), "the world brings its own token");
    QVERIFY(window.find<QWidget>(u"practiceBanner"_s)->isVisible());
}

/// Whether a screen reader hears the words at one of the steps.
bool TestWindowConduct::saysStep(const OpenWindow &window, const QString &words)
{
    const QList<ui::StepItem *> steps = window.wizard->findChildren<ui::StepItem *>();
    return std::any_of(steps.begin(), steps.end(),
                       [&words](const ui::StepItem *step) { return step->accessibleName().contains(words); });
}

void TestWindowConduct::anotherWorldStartsFromNothing()
{
    OpenWindow window(u"healthy"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(saysStep(window, u"20 checks"_s));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Token));
    auto *const worlds = window.find<QComboBox>(u"worldBox"_s);
    worlds->setCurrentIndex(worlds->findData(u"expired"_s));
    window.press(u"usePracticeTokenButton"_s);
    QTRY_COMPARE(window.practice.currentWorld(), u"expired"_s);
    QVERIFY(window.arrivesAt(PageId::Token));
    QVERIFY(!window.diagnosis().hasRun());
    QVERIFY(!saysStep(window, u"20 checks"_s));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(window.find<QWidget>(u"finding:token.expired"_s) != nullptr);
}

void TestWindowConduct::leavingPracticeForgetsItsToken()
{
    OpenWindow window(u"healthy"_s);
    window.practice.offerToken();
    window.press(u"useRealTokenButton"_s);
    QTRY_VERIFY(!window.session.isPractice());
    QVERIFY(window.arrivesAt(PageId::Token));
    QVERIFY(!window.diagnosis().hasToken());
    QVERIFY(!window.diagnosis().isPractice());
    QVERIFY(window.find<QWidget>(u"practiceBanner"_s) == nullptr);
}

/// The list at the side goes on while pages come and go.
void TestWindowConduct::whatPracticeFoundIsNotSaidOfTheRealToken()
{
    OpenWindow window(u"missing-messaging"_s);
    window.startCheck();
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(saysStep(window, u"1 blocker"_s));
    window.press(u"useRealTokenButton"_s);
    QTRY_VERIFY(!window.session.isPractice());
    QVERIFY(window.arrivesAt(PageId::Token));
    QVERIFY(!saysStep(window, u"1 blocker"_s));
    QVERIFY(!saysStep(window, u"20 checks"_s));
}

void TestWindowConduct::theClipboardIsClearedOnlyOfTheTokenItself_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isClearedOf");
    QTest::newRow("the token") << QString() << QString() << true;
    QTest::newRow("the token and a line break") << QString() << u"\n"_s << true;
    QTest::newRow("more than the token") << u"Authorization: Bearer "_s << QString() << false;
}

void TestWindowConduct::theClipboardIsClearedOnlyOfTheTokenItself()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isClearedOf);
    OpenWindow window({});
    window.press(u"tokenChoice"_s);
    window.pressNext();
    const QString copied = before + tokenOf(u"healthy"_s) + after;
    window.paste(copied);
    QVERIFY(window.diagnosis().hasToken());
    QCOMPARE(QApplication::clipboard()->text(), isClearedOf ? QString() : copied);
}

void TestWindowConduct::aCutTokenIsAskedAboutOnce()
{
    OpenWindow window({}, m_endpoint);
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"healthy"_s).first(80));
    QVERIFY(!window.diagnosis().hasToken());
    window.pressNext();
    QCOMPARE(window.page(), PageId::Token); // the question first
    window.press(u"useTokenButton"_s);
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(window.diagnosis().hasToken());
    window.session.noteSaved();
}

void TestWindowConduct::ofSeveralTokensOneIsChosen()
{
    OpenWindow window({});
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.paste(tokenOf(u"healthy"_s) + u'\n' + tokenOf(u"expired"_s));
    QVERIFY(!window.diagnosis().hasToken());
    const QList<QRadioButton *> choices = window.wizard->pageOf(PageId::Token)->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.last()->click();
    window.press(u"useTokenButton"_s);
    QVERIFY(window.diagnosis().hasToken());
    QCOMPARE(window.page(), PageId::Token);
}

void TestWindowConduct::aWrongIdIsNamedNextToItsField()
{
    OpenWindow window(u"healthy"_s);
    window.practice.offerToken();
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    QTest::keyClicks(window.find<QLineEdit>(u"numberIdEdit"_s), u"+1 555 0100"_s);
    window.pressNext();
    QCOMPARE(window.page(), PageId::Token);
    QVERIFY(window.find<QLineEdit>(u"numberIdEdit"_s)->isVisible());
    QTRY_VERIFY(window.find<QLineEdit>(u"numberIdEdit"_s)->hasFocus());
    QCOMPARE(window.find<QLineEdit>(u"numberIdEdit"_s)->text(), u"+1 555 0100"_s);
    QCOMPARE(window.diagnosis().numberId(), QString());
}

void TestWindowConduct::whatIsMissingIsSaidInSight()
{
    const OpenWindow window(u"healthy"_s);
    window.wizard->resize(window.wizard->minimumSize());
    auto *const bar = window.wizard->pageOf(PageId::Goal)->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    window.pressNext();
    QCOMPARE(window.page(), PageId::Goal);
    const QList<QLabel *> labels = window.wizard->pageOf(PageId::Goal)->findChildren<QLabel *>();
    const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == "Choose one of these first."_L1;
    });
    QVERIFY(said != labels.end());
    QTRY_COMPARE((*said)->visibleRegion().boundingRect(), (*said)->rect());
}

SECONDTICK_TEST(TestWindowConduct)
#include "tst_window_conduct.moc"
