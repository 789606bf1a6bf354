#include "open_window.h"
#include "style/widget_roles.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;
namespace style = ui::style;

/// What the window does before its first page is seen, and what it leaves for later.
class TestWindowStart final : public test::TestCase
{
    Q_OBJECT
private slots:
    void theWindowOpensWithItsFirstPageAlone();
    void aPageIsMadeWhenTheWayLeadsToIt();
    void aStepSaysWhatIsKnownBeforeItIsVisited();
    void aStepThatFactsFromAFilePassOverSaysWhatIsKnown();
    void theStepsHaveTheirWidthBeforeTheWindowIsSeen();
    void rulesAreReadAfterTheFirstPageIsSeen();
    void rulesAreReadOnce();
};

namespace {

QString stepsOf(const QWidget &window)
{
    QStringList steps;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto surface = style::surfaceOf(widget);
            surface == style::Surface::Step || surface == style::Surface::CurrentStep)
            steps.append(widget->accessibleName());
    }
    return steps.join(u'\n');
}

bool showsRulesDate(const QWidget &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel *label) { return label->text().startsWith("Rules of "_L1); });
}

} // namespace

void TestWindowStart::theWindowOpensWithItsFirstPageAlone()
{
    const OpenWindow window({});
    QCOMPARE(window.wizard->pageIds(), QList<int>({int(PageId::Goal)}));
}

void TestWindowStart::aPageIsMadeWhenTheWayLeadsToIt()
{
    const OpenWindow window({});
    window.press(u"errorChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Explain));
    QCOMPARE(window.wizard->pageIds(), QList<int>({int(PageId::Goal), int(PageId::Explain)}));
}

void TestWindowStart::aStepSaysWhatIsKnownBeforeItIsVisited()
{
    OpenWindow window(u"missing-messaging"_s);
    window.practice.offerToken();
    const QString mask = window.diagnosis().tokenMask();
    QVERIFY(!mask.isEmpty());
    QVERIFY2(stepsOf(*window.wizard).contains(mask), qPrintable(stepsOf(*window.wizard)));
}

void TestWindowStart::aStepThatFactsFromAFilePassOverSaysWhatIsKnown()
{
    const OpenWindow window({});
    QVERIFY(stepsOf(*window.wizard).contains("Check: Not looked at"_L1));
    window.diagnosis().openFacts({});
    QVERIFY2(!stepsOf(*window.wizard).contains("Check: Not looked at"_L1), qPrintable(stepsOf(*window.wizard)));
}

/// Else the page beside them would be laid out twice.
void TestWindowStart::theStepsHaveTheirWidthBeforeTheWindowIsSeen()
{
    app::PracticeSwitch practice({}, app::loadRules({}));
    ui::Session session(practice);
    ui::SecondTickWizard window(session);
    const QWidget *const steps = window.sideWidget();
    const int before = steps->maximumWidth();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(steps->width(), before);
}

void TestWindowStart::rulesAreReadAfterTheFirstPageIsSeen()
{
    int times = 0;
    app::PracticeSwitch practice({}, rules::RuleSource([&times] {
                                     ++times;
                                     return app::loadRules({});
                                 }));
    ui::Session session(practice);
    ui::SecondTickWizard window(session);
    QCOMPARE(times, 0);
    QVERIFY(!showsRulesDate(window));
    window.show();
    QTRY_VERIFY(showsRulesDate(window));
    QCOMPARE(times, 1);
}

void TestWindowStart::rulesAreReadOnce()
{
    int times = 0;
    const rules::RuleSource source([&times] {
        ++times;
        return std::make_shared<const rules::RuleBook>();
    });
    const rules::RuleSource copy = source; // NOLINT(performance-unnecessary-copy-initialization): what copies share
    QCOMPARE(copy.book(), source.book());
    QCOMPARE(&*copy, source.book().get());
    QCOMPARE(times, 1);
}

SECONDTICK_TEST(TestWindowStart)
#include "tst_window_start.moc"
