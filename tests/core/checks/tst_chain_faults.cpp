#include "checks/judgement.h"
#include "rules/rule_book.h"
#include "support/snapshots.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace secondtick;
using namespace secondtick::test;

namespace {

ReadFailure fault(ErrorKind kind, const QString &detail = {})
{
    return {{kind, {}, u"GET /77"_s, detail}, {}, false, false, {}};
}

ReadFailure refused(int code, bool isServiceFault = false, bool isRateLimit = false)
{
    GraphError error;
    error.code = code;
    return {{ErrorKind::Api, {}, u"GET /77"_s, {}}, error, isServiceFault, isRateLimit, {}};
}

/// A good token, and one account of which every part failed like this.
Snapshot allFailed(const ReadFailure &failure)
{
    Snapshot snapshot = inspected(R"("app_id":"1111","is_valid":true,)" + kBoth);
    AccountReads reads;
    reads.id = u"77"_s;
    reads.account.failure = failure;
    reads.standing.failure = failure;
    reads.numbers.failure = failure;
    reads.routing.failure = failure;
    reads.apps.failure = failure;
    reads.templates.failure = failure;
    snapshot.accounts = {reads};
    return snapshot;
}

} // namespace

/// A token that is well, and a fault behind it: never "nothing found", never a fault of the token.
class TestChainFaults final : public TestCase
{
    Q_OBJECT
private:
    rules::RuleBookPtr m_rules;

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void whatKeepsTheWholeChainAwayIsNamed_data();
    void whatKeepsTheWholeChainAwayIsNamed();
    void aPartThatIsMissingIsNotGreen();
    void aPageThatIsMissingIsNotGreen();
    void whatThePlatformRefusesIsItsWord();
    void whatDoesNotFitIsNoFault();
};

void TestChainFaults::whatKeepsTheWholeChainAwayIsNamed_data()
{
    QTest::addColumn<ReadFailure>("failure");
    QTest::addColumn<QString>("id");
    QTest::newRow("offline") << fault(ErrorKind::Offline) << u"network.offline"_s;
    QTest::newRow("timeout") << fault(ErrorKind::Timeout) << u"network.timeout"_s;
    QTest::newRow("broken off") << fault(ErrorKind::Interrupted) << u"network.interrupted"_s;
    QTest::newRow("another answered") << fault(ErrorKind::NotGraph) << u"network.not-graph"_s;
    QTest::newRow("code 2") << refused(2, true) << u"service.unavailable"_s;
    QTest::newRow("limit") << refused(80008, false, true) << u"service.rate-limited"_s;
}

void TestChainFaults::whatKeepsTheWholeChainAwayIsNamed()
{
    QFETCH(const ReadFailure, failure);
    QFETCH(const QString, id);
    const Judgement judgement = judge(allFailed(failure), *m_rules, kNow);
    QCOMPARE(judgement.findings.size(), 1);
    QCOMPARE(judgement.findings.first().id, id);
    QVERIFY(judgement.isIncomplete());
    for (const ChainNode &node : judgement.chain) {
        if (node.node == "token"_L1)
            QCOMPARE(node.state, ChainNode::State::Whole);
        if (node.node == "account"_L1)
            QCOMPARE(node.state, ChainNode::State::CouldNotCheck);
    }

    Snapshot noAccounts = allFailed(failure);
    noAccounts.accounts.clear();
    noAccounts.businesses.failure = failure;
    QCOMPARE(judge(noAccounts, *m_rules, kNow).findings.first().id, id);
}

void TestChainFaults::aPartThatIsMissingIsNotGreen()
{
    Snapshot snapshot = allFailed(fault(ErrorKind::Interrupted));
    snapshot.accounts[0].account = answered<AccountFacts>("GET /77", AccountFacts{u"77"_s, {}, {}, {}, {}});
    const Judgement judgement = judge(snapshot, *m_rules, kNow);
    QVERIFY(judgement.findings.isEmpty()); // the rest was read: the way to the platform is open
    QVERIFY(judgement.isIncomplete());
}

void TestChainFaults::aPageThatIsMissingIsNotGreen()
{
    Snapshot snapshot = allFailed(refused(10));
    snapshot.accounts[0].account = answered<AccountFacts>("GET /77", AccountFacts{u"77"_s, {}, {}, {}, {}});
    snapshot.accounts[0].templates =
        answered<Listing<TemplateFacts>>("GET /77/message_templates", Listing<TemplateFacts>{{}, u"timeout"_s});
    QVERIFY(judge(snapshot, *m_rules, kNow).isIncomplete());
    snapshot.accounts[0].templates.value->cutBecause = u"loop"_s; // no more would have come
    QVERIFY(!judge(snapshot, *m_rules, kNow).isIncomplete());
}

void TestChainFaults::whatThePlatformRefusesIsItsWord()
{
    const Judgement judgement = judge(allFailed(refused(10)), *m_rules, kNow);
    QVERIFY(judgement.findings.isEmpty()); // no list proves a missing permission
    QVERIFY(judgement.isIncomplete()); // but the account was not seen
    QVERIFY(!judgement.isObstructed);
}

void TestChainFaults::whatDoesNotFitIsNoFault()
{
    const Snapshot snapshot = allFailed(fault(ErrorKind::Cancelled, u"budget"_s));
    const Judgement judgement = judge(snapshot, *m_rules, kNow);
    QVERIFY(judgement.findings.isEmpty());
    QVERIFY(!judgement.isIncomplete());
    QVERIFY(snapshot.hasMoreToRead());
}

SECONDTICK_TEST(TestChainFaults)
#include "tst_chain_faults.moc"
