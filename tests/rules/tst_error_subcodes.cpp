#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

/// Which entry speaks of an error that names two numbers, or says more in its details.
class TestErrorSubcodes : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void aSubcodeSpeaksUnderWhateverCode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, int code, int subcode, const char *expected, const char *finding) {
            QTest::newRow(name) << code << subcode << QString::fromLatin1(expected) << QString::fromLatin1(finding);
        };
        row("as the code", 2388040, -1, "2388040", "error.2388040");
        row("under 100", 100, 2388040, "2388040", "error.2388040");
        row("under a code nobody knows", 987654, 2388040, "2388040", "error.2388040");
        row("under a code of the range", 250, 2388040, "2388040", "error.2388040");
        row("an exact pair beats it", 136025, 2388093, "136025/2388093", "error.136025");
        row("the same subcode elsewhere", 100, 2388093, "2388093", "error.2388093");
        row("a subcode nobody knows", 136025, 7, "136025", "error.136025");
        row("a subcode of one code only", 131026, 33, "131026", "error.131026");
        row("a code that is no subcode", 100, 131026, "100", "error.100");
        row("a limit with a subcode of its own", 130429, 2494055, "130429", "service.rate-limited");
        row("the end of the range", 299, -1, "200-299", "error.299");
    }
    void aSubcodeSpeaksUnderWhateverCode()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(QString, expected);
        QFETCH(QString, finding);
        const std::optional<int> sub = subcode < 0 ? std::nullopt : std::optional(subcode);
        const ErrorCode *entry = m_book->errorCodes.find(code, sub, {});
        QVERIFY(entry);
        QCOMPARE(entry->id, expected);
        QCOMPARE(findingIdFor(*entry, code), finding);
    }

    void aSubcodeBeatsAMessage()
    {
        QCOMPARE(m_book->errorCodes.find(100, 2388040, u"appsecret_proof is missing"_s)->id, u"2388040"_s);
        QCOMPARE(m_book->errorCodes.find(100, 7, u"appsecret_proof is missing"_s)->id, u"100/proof-missing"_s);
    }

    void aPatternIsLookedForInTheDetailsToo()
    {
        GraphError error;
        error.code = 190;
        error.message = u"Authentication Error"_s;
        error.details = u"Cannot parse access token"_s;
        QCOMPARE(m_book->errorCodes.find(error)->id, u"190/unreadable"_s);
        error.details.clear();
        QCOMPARE(m_book->errorCodes.find(error)->id, u"190"_s);
    }

    void titlesOfThePlatformAreNeverMatched()
    {
        const ErrorCode *entry = m_book->errorCodes.find(136025, 2388093, {});
        QVERIFY(!entry->observedTitles.isEmpty());
        QCOMPARE(m_book->errorCodes.find(136025, {}, entry->observedTitles.first())->id, u"136025"_s);
    }

    void severalThreadsMayAsk()
    {
        const RuleBookPtr fresh = loadRuleBook(); // its patterns have not been compiled yet
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&fresh, &wrong] {
                for (int round = 0; round < 500; ++round) {
                    const ErrorCode *entry = fresh->errorCodes.find(190, {}, u"Cannot parse access token"_s);
                    wrong += entry && entry->id == "190/unreadable"_L1 ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestErrorSubcodes)
#include "tst_error_subcodes.moc"
