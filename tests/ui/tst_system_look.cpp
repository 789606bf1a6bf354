#include "following_window.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "wizard/close_question.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::test;
using ui::style::Appearance;
using ui::style::Role;

namespace {

/// Counts how often the widget is coloured anew.
class ColourCounter final : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::PaletteChange ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

/// The window follows the system into dark, light and high contrast while it is open, and forgets nothing over it.
class TestSystemLook final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageTurnsAndTurnsBack_data();
    void everyPageTurnsAndTurnsBack();
    void aPlatformIsHeardWhereverItSpeaks_data();
    void aPlatformIsHeardWhereverItSpeaks();
    void contrastThemesGoBeforeDarkAndLight();
    void theWindowIsColouredOnceAndOnlyWhenThereIsNews();
    void whatWasTypedAndWhereOneWasIsKept();
    void anOpenQuestionTurnsToo();
};

void TestSystemLook::initTestCase()
{
    QApplication::setCursorFlashTime(0); // pictures are compared
}

void TestSystemLook::everyPageTurnsAndTurnsBack_data()
{
    QTest::addColumn<Appearance>("appearance");
    for (const char *scene : {"goal", "goal-help", "token-unfolded", "check", "explain-found", "triage-groups",
                              "service", "results-unfolded", "results-node", "checklist-bottom", "report"})
        QTest::newRow(scene) << Appearance::Dark;
    QTest::newRow("results") << Appearance::HighContrast;
    QTest::newRow("triage-read") << Appearance::HighContrast;
}

void TestSystemLook::everyPageTurnsAndTurnsBack()
{
    QFETCH(Appearance, appearance);
    const Scene &scene = sceneOf(QTest::currentDataTag());
    QImage turned;
    {
        const FollowingWindow window(scene);
        const QImage before = window.picture();
        window.turns(appearance);
        QCOMPARE(ui::style::current(), appearance);
        turned = window.picture();
        const QHash<QRgb, int> colours = coloursIn(turned, turned.rect());
        const QRgb ground = ui::style::colour(Role::Ground).rgb();
        QVERIFY2(colours.value(ground) > turned.width() * turned.height() / 10, "the ground has its colour");
        QCOMPARE(colours.value(ui::style::colour(Role::Ground, Appearance::Light).rgb()), 0);
        const auto [judged, faint] = judgeTexts(*window.wizard, turned, 4.5);
        QVERIFY2(judged > 10, qPrintable(QString::number(judged)));
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u"; "_s)));
        window.turns(Appearance::Light);
        QCOMPARE(difference(window.picture(), before), QString());
    }
    const FollowingWindow fresh(scene, appearance);
    QCOMPARE(difference(turned, fresh.picture()), QString()); // nothing has kept a colour from before
}

void TestSystemLook::aPlatformIsHeardWhereverItSpeaks_data()
{
    QTest::addColumn<bool>("isInPalette");
    QTest::addColumn<bool>("isInStyle");
    QTest::newRow("its palette, as with macOS") << true << false;
    QTest::newRow("Fusion's palette, as with GNOME") << false << true;
    QTest::newRow("both") << true << true;
}

void TestSystemLook::aPlatformIsHeardWhereverItSpeaks()
{
    QFETCH(bool, isInPalette);
    QFETCH(bool, isInStyle);
    for (const Appearance start : {Appearance::Light, Appearance::Dark}) {
        const Appearance other = start == Appearance::Light ? Appearance::Dark : Appearance::Light;
        const FollowingWindow window(sceneOf("goal"), start);
        for (const Appearance next : {other, start, other}) {
            window.platform->ofPlatform = isInPalette ? next : start;
            window.platform->ofStyle = isInStyle ? next : start;
            window.themeChanges();
            QCOMPARE(ui::style::current(), next);
            QCOMPARE(QApplication::palette().color(QPalette::Window), ui::style::colour(Role::Ground, next));
        }
    }
}

/// Windows is not dark for its programs while a contrast theme is on: both its sayings change at once.
void TestSystemLook::contrastThemesGoBeforeDarkAndLight()
{
    const FollowingWindow window(sceneOf("goal"), Appearance::Light);
    window.platform->ofStyle = Appearance::Dark;
    window.themeChanges();
    QCOMPARE(ui::style::current(), Appearance::Dark);
    window.platform->ofPlatform = Appearance::HighContrast;
    window.platform->ofStyle = Appearance::Light;
    window.themeChanges();
    QCOMPARE(ui::style::current(), Appearance::HighContrast);
    window.platform->ofPlatform = Appearance::Light;
    window.platform->ofStyle = Appearance::Dark;
    window.themeChanges();
    QCOMPARE(ui::style::current(), Appearance::Dark);
}

void TestSystemLook::theWindowIsColouredOnceAndOnlyWhenThereIsNews()
{
    const FollowingWindow window(sceneOf("goal"));
    ColourCounter coloured;
    // Not the window itself: that one Qt tells at every change of the theme.
    window.wizard->pageOf(ui::PageId::Goal)->findChild<QLabel *>(u"heading"_s)->installEventFilter(&coloured);
    window.themeChanges(); // another cursor: not ours to follow
    QCOMPARE(coloured.count, 0);
    window.turns(Appearance::Dark);
    const int ofTurning = coloured.count; // once for each of its parents, which is Qt's way
    QVERIFY(ofTurning > 0);
    QTest::qWait(200); // a loop would go on
    window.themeChanges();
    QCOMPARE(coloured.count, ofTurning);
    QVERIFY2(!QCoreApplication::testAttribute(Qt::AA_SetPalette), "or plugins would tell us nothing more");
}

void TestSystemLook::whatWasTypedAndWhereOneWasIsKept()
{
    const FollowingWindow window(sceneOf("checklist"));
    ui::BasePage *const page = window.wizard->pageOf(ui::PageId::Checklist);
    auto *const edit = page->findChild<QLineEdit *>(u"recipientEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"+53 5 12"_s);
    edit->setSelection(2, 3);
    QScrollBar *const bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int scrolledTo = bar->value();
    QVERIFY(scrolledTo > 0);
    window.turns(Appearance::Dark);
    QCOMPARE(edit->text(), u"+53 5 12"_s);
    QCOMPARE(edit->selectedText(), u"3 5"_s);
    QVERIFY(edit->hasFocus());
    QCOMPARE(bar->value(), scrolledTo);
    QCOMPARE(window.wizard->currentPageId(), ui::PageId::Checklist);
}

void TestSystemLook::anOpenQuestionTurnsToo()
{
    const FollowingWindow window(sceneOf("goal"), Appearance::Dark);
    QTimer::singleShot(50, this, [&window] {
        QWidget *const question = QApplication::activeModalWidget();
        window.turns(Appearance::Light);
        const QRgb ground = ui::style::colour(Role::Ground, Appearance::Light).rgb();
        const int count = coloursIn(pictureOf(*question), question->rect()).value(ground);
        const auto [judged, faint] = judgeTexts(*question, pictureOf(*question), 4.5);
        qobject_cast<QMessageBox *>(question)->defaultButton()->click(); // stay
        QVERIFY(count > question->width() * question->height() / 2);
        QVERIFY2(judged > 2 && faint.isEmpty(), qPrintable(faint.join(u"; "_s)));
    });
    QVERIFY(!ui::mayLoseResults(window.wizard.get()));
    QCOMPARE(ui::style::current(), Appearance::Light);
}

SECONDTICK_TEST(TestSystemLook)
#include "tst_system_look.moc"
