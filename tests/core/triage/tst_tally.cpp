#include "numbers/prefix_trie.h"
#include "report/log_json.h"
#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/conclusion.h"
#include "triage/tally.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace secondtick;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

namespace {

/// An event that owns its texts.
struct OwnedEvent
{
    std::string id, status, recipient, number, category;
    std::int64_t at = 0;
    int code = StatusEvent::kNoCode;

    StatusEvent view() const { return {id, status, at, recipient, number, category, code, {}, {}}; }
};

QByteArray written(const Tally &tally, const rules::RuleBook &rules, int threads = 1)
{
    CountedLogs logs;
    constexpr std::int64_t now = 1'800'000'000;
    logs.result.tally = tally.result(now, threads);
    logs.conclusions = conclusionsOf(logs.result.tally, rules);
    return QJsonDocument(report::logJson(logs)).toJson();
}

std::vector<OwnedEvent> manyEvents(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return unsigned(random() % limit); };
    const std::vector<std::string> words{"sent", "delivered", "read", "failed", "failed", "odd"};
    const std::vector<int> codes{131026, 131047, 131049, 424242};
    std::vector<OwnedEvent> events;
    for (int count = 0; count < 5000; ++count) {
        OwnedEvent event;
        event.id = below(20) == 0 ? std::string() : "wamid." + std::to_string(below(900));
        event.status = words.at(below(unsigned(words.size())));
        event.recipient = "9053" + std::to_string(10'000'000 + below(300));
        event.number = "10654000000" + std::to_string(below(3));
        event.at = 1'760'000'000 + std::int64_t(below(200'000));
        event.code = event.status == "failed" ? codes.at(below(unsigned(codes.size()))) : StatusEvent::kNoCode;
        events.push_back(event);
    }
    return events;
}

void write(Tally &tally, const std::vector<OwnedEvent> &events)
{
    TallyWriter writer(tally);
    for (const OwnedEvent &event : events)
        writer.add(event.view());
    writer.finish();
}

} // namespace

/// The rules by which statuses become messages, and that neither order nor threads change the count.
class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void theLastStatusFollowsTheRule_data();
    void theLastStatusFollowsTheRule();
    void theLaterOfTwoFailuresCounts();
    void orderAndRepetitionsPlayNoPart();
    void theNumberOfThreadsPlaysNoPart_data();
    void theNumberOfThreadsPlaysNoPart();
    void whatIsSentIsSplitByItsAge();
    void recipientsAreMasked();
    void theTrieAgreesWithTheTable();

private:
    rules::RuleBookPtr m_rules = rules::loadRuleBook();
    PrefixTrie m_trie{m_rules->callingCodes};
};

void TestTally::theLastStatusFollowsTheRule_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("last");
    QTest::newRow("delivered beats failed") << QStringList{u"delivered"_s, u"failed"_s} << u"delivered"_s;
    QTest::newRow("failed before delivered") << QStringList{u"failed"_s, u"delivered"_s} << u"delivered"_s;
    QTest::newRow("read implies delivered") << QStringList{u"read"_s, u"sent"_s} << u"read"_s;
    QTest::newRow("failed beats sent") << QStringList{u"failed"_s, u"sent"_s} << u"failed"_s;
    QTest::newRow("three times the same") << QStringList{u"sent"_s, u"sent"_s, u"sent"_s} << u"sent"_s;
    QTest::newRow("a new word") << QStringList{u"teleported"_s} << u"other"_s;
    QTest::newRow("played implies read") << QStringList{u"played"_s, u"read"_s} << u"played"_s;
}

void TestTally::theLastStatusFollowsTheRule()
{
    QFETCH(const QStringList, statuses);
    QFETCH(const QString, last);
    Tally tally(m_trie);
    TallyWriter writer(tally);
    for (const QString &status : statuses) {
        const std::string word = status.toStdString();
        writer.add({"wamid.1", word, 1, "12025550123", {}, {}, StatusEvent::kNoCode, {}, {}});
    }
    writer.finish();
    const TallyResult result = tally.result(2);
    QCOMPARE(result.distinctMessages, 1);
    const std::map<QString, std::int64_t> expected{{last, 1}};
    QVERIFY(result.byStatus == expected);
    QCOMPARE(result.failures.size(), std::size_t(last == "failed"_L1 ? 1 : 0));
    const bool arrivedLate = statuses.contains(u"failed"_s) && statuses.contains(u"delivered"_s);
    QCOMPARE(result.deliveredAfterFailed, arrivedLate ? 1 : 0);
}

void TestTally::theLaterOfTwoFailuresCounts()
{
    Tally tally(m_trie);
    TallyWriter writer(tally);
    writer.add({"wamid.1", "failed", 2000, "12025550123", {}, {}, 131047, {}, {}});
    writer.add({"wamid.1", "failed", 1000, "12025550123", {}, {}, 131026, {}, {}});
    writer.finish();
    const TallyResult result = tally.result(3000);
    QCOMPARE(result.failures.size(), std::size_t(1));
    QCOMPARE(result.failures.front().code, 131047);
    QCOMPARE(result.failures.front().count, 1);
}

void TestTally::orderAndRepetitionsPlayNoPart()
{
    std::vector<OwnedEvent> events = manyEvents(7);
    std::erase_if(events,
                  [](const OwnedEvent &event) { return event.id.empty(); }); // those have nothing to tell them by
    Tally straight(m_trie);
    write(straight, events);
    std::mt19937 random(8); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same order in every run
    std::vector<OwnedEvent> twice = events;
    twice.insert(twice.end(), events.begin(), events.end());
    std::shuffle(twice.begin(), twice.end(), random);
    Tally mixed(m_trie);
    write(mixed, twice);
    QCOMPARE(written(mixed, *m_rules), written(straight, *m_rules));
}

void TestTally::theNumberOfThreadsPlaysNoPart_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {2, 3, 8})
        QTest::addRow("%d threads", threads) << threads;
}

void TestTally::theNumberOfThreadsPlaysNoPart()
{
    QFETCH(const int, threads);
    const std::vector<OwnedEvent> events = manyEvents(unsigned(threads));
    Tally one(m_trie);
    write(one, events);
    Tally all(m_trie);
    {
        std::vector<std::jthread> writers;
        writers.reserve(std::size_t(threads));
        for (int number = 0; number < threads; ++number) {
            writers.emplace_back([&all, &events, number, threads] {
                TallyWriter writer(all, number);
                for (auto index = std::size_t(number); index < events.size(); index += std::size_t(threads))
                    writer.add(events[index].view());
                writer.finish();
            });
        }
    }
    QCOMPARE(written(all, *m_rules, threads), written(one, *m_rules));
}

void TestTally::whatIsSentIsSplitByItsAge()
{
    constexpr std::int64_t now = 1'800'000'000;
    constexpr std::int64_t day = 86'400;
    Tally tally(m_trie);
    TallyWriter writer(tally);
    const auto sent = [&writer](std::string_view id, std::int64_t at, std::string_view category) {
        writer.add({id, "sent", at, {}, {}, category, StatusEvent::kNoCode, {}, {}});
    };
    sent("old", now - 31 * day, "marketing");
    sent("weeks", now - 29 * day, "marketing");
    sent("days", now - 2 * day, "marketing");
    sent("hours", now - day / 2, "marketing");
    sent("code", now - 700, "authentication");
    sent("unknown", 0, {});
    writer.finish();
    const TallyResult result = tally.result(now);
    QCOMPARE(result.sentNeverDelivered.all(), 6);
    QCOMPARE(result.sentNeverDelivered.underDay, 1);
    QCOMPARE(result.sentNeverDelivered.underWeek, 1);
    QCOMPARE(result.sentNeverDelivered.untilHold, 1);
    QCOMPARE(result.sentNeverDelivered.pastHold, 2);
    QCOMPARE(result.sentNeverDelivered.unknown, 1);
}

void TestTally::recipientsAreMasked()
{
    Tally tally(m_trie);
    TallyWriter writer(tally);
    writer.add({"wamid.1", "failed", 1000, "905551234534", "106540000000022", {}, 131026, {}, {}});
    writer.finish();
    const QByteArray json = written(tally, *m_rules);
    QVERIFY(json.contains("+•••••••34"));
    QVERIFY(!json.contains("0555"));
    QVERIFY(!json.contains("wamid.1"));
    QVERIFY(json.contains("\"TR\": 1"));
}

void TestTally::theTrieAgreesWithTheTable()
{
    std::mt19937_64 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same numbers in every run
    for (int count = 0; count < 50'000; ++count) {
        const std::string digits = std::to_string(random() % 1'000'000'000'000);
        const rules::CallingArea *const area = m_rules->callingCodes.find(QString::fromStdString(digits));
        QCOMPARE(m_trie.region(m_trie.find(digits)), area != nullptr ? area->region : QString());
    }
}

SECONDTICK_TEST(TestTally)
#include "tst_tally.moc"
