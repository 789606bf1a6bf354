#include "pages/groups_card.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// The table of all reasons, as one card of a page.
class TestGroupsCard : public TestCase
{
    Q_OBJECT
private slots:
    void reasonsOfSeveralLinesNeedNoScrollBar_data();
    void reasonsOfSeveralLinesNeedNoScrollBar();
    void manyReasonsScroll();
    void theTableKeepsItsHeightWhileItIsFiltered();
    void anArabicReasonIsFoundAndCopiedAsItIs();

private:
    QTableView *show(int groups);

    std::unique_ptr<QScrollArea> m_page;
};

/// In a page that scrolls, and gives each card the least height that it asks for.
QTableView *TestGroupsCard::show(int groups)
{
    QList<triage::Conclusion> conclusions;
    for (int code = 1; code <= groups; ++code) {
        triage::Conclusion one;
        one.code = code;
        one.title = u"The message was not delivered for a reason that takes many words to tell, number %1"_s.arg(code);
        one.group.count = 10;
        conclusions.append(one);
    }
    m_page = std::make_unique<QScrollArea>();
    m_page->setWidgetResizable(true);
    m_page->setWidget(new ui::GroupsCard(conclusions));
    m_page->resize(700, 100);
    m_page->show();
    return m_page->findChild<QTableView *>();
}

void TestGroupsCard::reasonsOfSeveralLinesNeedNoScrollBar_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 420;
    QTest::newRow("wide") << 1100;
}

void TestGroupsCard::reasonsOfSeveralLinesNeedNoScrollBar()
{
    QFETCH(const int, width);
    const QTableView *const table = show(8);
    m_page->resize(width, 100);
    const auto lastRowEnds = [table] { return table->rowViewportPosition(7) + table->rowHeight(7); };
    QTRY_VERIFY(table->viewport()->height() >= lastRowEnds());
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    if (width < 500)
        QVERIFY2(table->rowHeight(0) > 2 * table->fontMetrics().height(), "the reasons do not wrap");
}

void TestGroupsCard::manyReasonsScroll()
{
    const QTableView *const table = show(40);
    QTRY_VERIFY(table->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(table->rowAt(table->viewport()->height() - 2), 7);
}

void TestGroupsCard::theTableKeepsItsHeightWhileItIsFiltered()
{
    const QTableView *const table = show(6);
    const auto lastRowEnds = [table] { return table->rowViewportPosition(5) + table->rowHeight(5); };
    QTRY_VERIFY(table->viewport()->height() >= lastRowEnds());
    const int height = table->height();
    m_page->findChild<QLineEdit *>()->setText(u"number 3"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::qWait(50); // nothing happens
    QCOMPARE(table->height(), height);
}

/// The marks that keep Latin words in order are in the picture alone.
void TestGroupsCard::anArabicReasonIsFoundAndCopiedAsItIs()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto putBack = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    triage::Conclusion one;
    one.title = u"رفض Meta (131026): الرقم"_s;
    ui::GroupsCard card(QList<triage::Conclusion>(6, one));
    card.show();
    card.findChild<QLineEdit *>()->setText(u"131026):"_s);
    auto *const table = card.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 6);
    const QModelIndex first = table->model()->index(0, 0);
    QCOMPARE(first.data().toString(), one.title);
    const auto *const delegate = qobject_cast<QStyledItemDelegate *>(table->itemDelegateForIndex(first));
    QVERIFY(delegate->displayText(first.data(), QLocale()).contains(u"\u2068Meta (131026)\u2069"_s));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestGroupsCard)
#include "tst_groups_card.moc"
