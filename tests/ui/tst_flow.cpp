#include "support/test_case.h"
#include "support/test_program.h"
#include "wizard/flow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick::ui;

/// The way through the pages, without a window.
class TestFlow final : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyPageLeadsWhereTheTableSays_data();
    void everyPageLeadsWhereTheTableSays();
    void savedFactsNeedNoToken();
    void anErrorIsExplainedFirst();
    void aLogIsReadFirst();
    void everyWayEndsAtTheReport_data();
    void everyWayEndsAtTheReport();
};

void TestFlow::everyPageLeadsWhereTheTableSays_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("goesWithoutToken");
    QTest::addColumn<bool>("wantsChecklist");
    QTest::addColumn<int>("next");
    const auto row = [](const char *name, PageId page, bool withoutToken, bool checklist, int next) {
        QTest::newRow(name) << int(page) << withoutToken << checklist << next;
    };
    row("goal", PageId::Goal, false, true, int(PageId::Token));
    row("token", PageId::Token, false, true, int(PageId::Check));
    row("no token at hand", PageId::Token, true, true, int(PageId::Checklist));
    row("no token at hand, checklist not suggested", PageId::Token, true, false, int(PageId::Checklist));
    row("check", PageId::Check, false, true, int(PageId::Results));
    row("results of a message", PageId::Results, false, true, int(PageId::Checklist));
    row("results of a token", PageId::Results, false, false, int(PageId::Report));
    row("checklist", PageId::Checklist, false, true, int(PageId::Report));
    row("report", PageId::Report, false, true, -1);
}

void TestFlow::everyPageLeadsWhereTheTableSays()
{
    QFETCH(int, page);
    QFETCH(bool, goesWithoutToken);
    QFETCH(bool, wantsChecklist);
    QFETCH(int, next);
    const auto found = nextPage(
        PageId(page), {Goal::NotDelivered, goesWithoutToken, false, PageId::Token, PageId::Token, wantsChecklist});
    QCOMPARE(found ? int(*found) : -1, next);
}

void TestFlow::savedFactsNeedNoToken()
{
    QCOMPARE(nextPage(PageId::Goal, {.showsFacts = true}), std::optional(PageId::Results));
}

void TestFlow::anErrorIsExplainedFirst()
{
    const auto next = [](PageId page, PageId solvedBy) {
        return nextPage(page, {.goal = Goal::Error, .afterExplain = solvedBy});
    };
    QCOMPARE(next(PageId::Goal, PageId::Token), std::optional(PageId::Explain));
    for (const PageId page : {PageId::Token, PageId::Service, PageId::Checklist})
        QCOMPARE(next(PageId::Explain, page), std::optional(page));
    QCOMPARE(next(PageId::Service, PageId::Service), std::optional(PageId::Token));
}

void TestFlow::aLogIsReadFirst()
{
    SessionView view{.goal = Goal::Log};
    QCOMPARE(nextPage(PageId::Goal, view), std::optional(PageId::Triage));
    QCOMPARE(nextPage(PageId::Triage, view), std::optional(PageId::Token));
    view.afterTriage = PageId::Report;
    QCOMPARE(nextPage(PageId::Triage, view), std::optional(PageId::Report));
}

void TestFlow::everyWayEndsAtTheReport_data()
{
    QTest::addColumn<bool>("goesWithoutToken");
    QTest::addColumn<bool>("wantsChecklist");
    for (const bool withoutToken : {false, true}) {
        for (const bool checklist : {false, true})
            QTest::addRow("without token %d, checklist %d", withoutToken, checklist) << withoutToken << checklist;
    }
}

void TestFlow::everyWayEndsAtTheReport()
{
    QFETCH(bool, goesWithoutToken);
    QFETCH(bool, wantsChecklist);
    const SessionView view{.goesWithoutToken = goesWithoutToken, .wantsChecklist = wantsChecklist};
    PageId page = PageId::Goal;
    for (int steps = 0; steps < kPageCount; ++steps) {
        const std::optional<PageId> next = nextPage(page, view);
        if (!next)
            break;
        QVERIFY2(*next > page, "the way never leads back");
        page = *next;
    }
    QCOMPARE(page, PageId::Report);
}

SECONDTICK_TEST(TestFlow)
#include "tst_flow.moc"
