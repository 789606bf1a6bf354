#include "numbers/prefix_trie.h"
#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/conclusion.h"
#include "triage/tally.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace secondtick;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

/// What logs without end make grow, and what they do not.
class TestTallyBounds : public QObject
{
    Q_OBJECT

private slots:
    void manyMessagesFillTheTable();
    void beyondTheLargestTableEntriesAreCounted();
    void codesWithoutEndStayBounded();
    void noticesAreKeptOnceAndInOrder();

private:
    rules::RuleBookPtr m_rules = rules::loadRuleBook();
    PrefixTrie m_trie{m_rules->callingCodes};
};

void TestTallyBounds::manyMessagesFillTheTable()
{
    constexpr int messages = 200'000;
    Tally tally(m_trie);
    TallyWriter writer(tally);
    for (int turn = 0; turn < 2; ++turn) { // every message is met again in the grown table
        for (int index = 0; index < messages; ++index) {
            const std::string id = "wamid." + std::to_string(index);
            const std::string_view status = index % 4 == 0 ? "failed" : "sent";
            writer.add({id, status, 1000 + turn, "905551234534", {}, {}, 131026, {}, {}});
        }
    }
    writer.finish();
    const TallyResult result = tally.result(2000);
    QCOMPARE(result.distinctMessages, messages);
    QCOMPARE(result.failed(), messages / 4);
    QCOMPARE(result.sentNeverDelivered.all(), messages * 3 / 4);
    QCOMPARE(result.failures.front().first, 1001U);
    QVERIFY(!result.isEstimate);
}

void TestTallyBounds::beyondTheLargestTableEntriesAreCounted()
{
    Tally tally(m_trie, 1000);
    for (int turn = 0; turn < 2; ++turn) {
        TallyWriter writer(tally);
        for (int index = 0; index < 1500; ++index) {
            const std::string id = "wamid." + std::to_string(index);
            writer.add({id, "failed", 1000, "905551234534", {}, {}, 131026, {}, {}});
        }
        writer.finish();
    }
    const TallyResult result = tally.result(2000);
    QVERIFY(result.isEstimate);
    QCOMPARE(tally.distinctMessages(), std::size_t(1000));
    QCOMPARE(result.distinctMessages, 1000 + 2 * 500); // the known ones once, the others by their entries
    QCOMPARE(result.failed(), result.distinctMessages);
    QCOMPARE(result.failures.front().recipients, 1);
}

void TestTallyBounds::codesWithoutEndStayBounded()
{
    Tally tally(m_trie);
    TallyWriter writer(tally);
    constexpr int codes = 10'000;
    for (int code = 0; code < codes; ++code) {
        const std::string id = std::to_string(code);
        writer.add({id, "failed", 1000, {}, {}, {}, code, {}, {}});
    }
    writer.finish();
    const TallyResult result = tally.result(2000);
    QCOMPARE(result.failed(), codes);
    QCOMPARE(result.failures.size(), Tally::kMostCodes + 1);
    QCOMPARE(result.failures.front().code, StatusEvent::kOtherCode);
    const QList<Conclusion> conclusions = conclusionsOf(result, *m_rules);
    QVERIFY(std::any_of(conclusions.begin(), conclusions.end(),
                        [](const Conclusion &each) { return !each.code && each.title == u"Further codes"_s; }));
}

void TestTallyBounds::noticesAreKeptOnceAndInOrder()
{
    NoticeList list;
    for (std::int64_t at = 1500; at > 0; --at) {
        list.add({at, "account_update", "RESTRICTION", {}, {}, {}});
        list.add({at, "account_update", "RESTRICTION", {}, {}, {}}); // the platform sends again what was not answered
    }
    QCOMPARE(list.notices().size(), NoticeList::kMost);
    QCOMPARE(list.notices().begin()->at, 501);
    QCOMPARE(list.notices().rbegin()->at, 1500);
    QVERIFY(list.omitted() > 0);
}

SECONDTICK_TEST(TestTallyBounds)
#include "tst_tally_bounds.moc"
