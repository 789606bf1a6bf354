#include "support/snapshots.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::checks;
using namespace secondtick::test;

/// Permissions, accounts, network, service and clock: never a false alarm, never a false green.
class TestRunChecks final : public test::TestCase
{
    Q_OBJECT
private:
    rules::RuleBookPtr m_rules;

    Judgement judged(const Snapshot &snapshot) const { return judge(snapshot, *m_rules, kNow); }

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void aNetworkFaultIsNeverATokenFinding_data();
    void aNetworkFaultIsNeverATokenFinding();
    void refusedInspectionGoesOnByTheList();
    void aListWithoutGranularScopesProvesNothingMissing();
    void theListOfTheTokenItselfSettlesIt();
    void declinedAndExpiredGrantsAreNotGranted();
    void aReadThatWorksIsNeverAMissingPermission();
    void anAccountLeftOutIsNamed();
    void theServiceDecidesBeforeTheToken();
    void aWrongClockIsAWarning_data();
    void aWrongClockIsAWarning();
    void aCancelledRunClaimsNothing();
};

void TestRunChecks::aNetworkFaultIsNeverATokenFinding_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("offline") << int(ErrorKind::Offline) << u"network.offline"_s;
    QTest::newRow("dns") << int(ErrorKind::Dns) << u"network.dns"_s;
    QTest::newRow("refused") << int(ErrorKind::Refused) << u"network.refused"_s;
    QTest::newRow("timeout") << int(ErrorKind::Timeout) << u"network.timeout"_s;
    QTest::newRow("tls") << int(ErrorKind::Tls) << u"network.tls"_s;
    QTest::newRow("proxy") << int(ErrorKind::Proxy) << u"network.proxy"_s;
    QTest::newRow("interrupted") << int(ErrorKind::Interrupted) << u"network.interrupted"_s;
    QTest::newRow("not graph") << int(ErrorKind::NotGraph) << u"network.not-graph"_s;
}

void TestRunChecks::aNetworkFaultIsNeverATokenFinding()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    Snapshot atOnce;
    atOnce.inspection = obstructed<TokenFacts>("GET /debug_token", ErrorKind(kind));
    QCOMPARE(ids(judged(atOnce)), QStringList{expected});
    QVERIFY(judged(atOnce).isIncomplete());
    QCOMPARE(nodeState(judged(atOnce), u"token"_s), u"could_not_check"_s);

    Snapshot later; // the same fault on the read that stands in for a refused inspection
    later.inspection = refused<TokenFacts>("GET /debug_token", 100, 0, kNeedsAppToken);
    later.myPermissions = obstructed<QList<PermissionGrant>>("GET /me/permissions", ErrorKind(kind));
    QCOMPARE(ids(judged(later)), QStringList({expected, u"token.inspect-refused"_s}));
    QVERIFY(judged(later).isIncomplete());
    for (const PermissionResult &result : judged(later).permissions)
        QCOMPARE(toWord(result.state), u"unknown"_s);
}

void TestRunChecks::refusedInspectionGoesOnByTheList()
{
    Snapshot snapshot;
    snapshot.inspection = refused<TokenFacts>("GET /debug_token", 100, 0, kNeedsAppToken);
    snapshot.myPermissions =
        grants({{u"whatsapp_business_management"_s, u"granted"_s}, {u"whatsapp_business_messaging"_s, u"granted"_s}});
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList{u"token.inspect-refused"_s});
    QVERIFY(!judgement.isIncomplete());
    QCOMPARE(stateOf(judgement, u"whatsapp_business_messaging"_s), u"granted/me_permissions"_s);
    QCOMPARE(nodeState(judgement, u"token"_s), u"whole"_s);
}

void TestRunChecks::aListWithoutGranularScopesProvesNothingMissing()
{
    Snapshot snapshot = inspected(R"("is_valid":true,"scopes":["business_management"])");
    snapshot.myPermissions = refused<QList<PermissionGrant>>("GET /me/permissions", 2500, 0, u"Unknown path"_s);
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList());
    QVERIFY(judgement.isIncomplete());
    QCOMPARE(stateOf(judgement, u"whatsapp_business_management"_s), u"unproven/"_s);
}

void TestRunChecks::theListOfTheTokenItselfSettlesIt()
{
    Snapshot snapshot = inspected(R"("is_valid":true,"scopes":["business_management"])");
    snapshot.myPermissions = grants({{u"whatsapp_business_management"_s, u"granted"_s}});
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList{u"permission.missing"_s});
    QCOMPARE(judgement.findings.first().args["permission"_L1].toString(), u"whatsapp_business_messaging"_s);
    QCOMPARE(stateOf(judgement, u"whatsapp_business_management"_s), u"granted/me_permissions"_s);
}

void TestRunChecks::declinedAndExpiredGrantsAreNotGranted()
{
    Snapshot snapshot = inspected(R"("is_valid":true,"scopes":[],"granular_scopes":[])");
    snapshot.myPermissions =
        grants({{u"whatsapp_business_management"_s, u"declined"_s}, {u"whatsapp_business_messaging"_s, u"expired"_s}});
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList({u"permission.missing"_s, u"permission.missing"_s}));
    QCOMPARE(judgement.findings.at(0).wording, u"declined"_s);
    QCOMPARE(judgement.findings.at(1).wording, u"expired-grant"_s);
}

void TestRunChecks::aReadThatWorksIsNeverAMissingPermission()
{
    Snapshot snapshot = inspected(R"("is_valid":true,"scopes":["whatsapp_business_messaging"],
        "granular_scopes":[{"scope":"whatsapp_business_messaging","target_ids":["77"]}])");
    QCOMPARE(ids(judged(snapshot)), QStringList{u"permission.missing"_s});
    AccountReads reads;
    reads.id = u"77"_s;
    reads.account = answered<AccountFacts>("GET /77", AccountFacts{u"77"_s, u"Harbour"_s, {}, {}, {}});
    snapshot.accounts = {reads};
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList{u"permission.unlisted-but-works"_s});
    QCOMPARE(stateOf(judgement, u"whatsapp_business_management"_s), u"granted/read"_s);
    QCOMPARE(nodeState(judgement, u"account"_s), u"whole"_s);
}

void TestRunChecks::anAccountLeftOutIsNamed()
{
    Snapshot snapshot = inspected(R"("is_valid":true,"scopes":[],"granular_scopes":[
        {"scope":"whatsapp_business_management","target_ids":["77"]},{"scope":"whatsapp_business_messaging"}])");
    snapshot.givenAccountId = u"88"_s;
    AccountReads reads;
    reads.id = u"88"_s;
    reads.account = refused<AccountFacts>("GET /88", 200, 0, u"(#200) You do not have permission"_s);
    snapshot.accounts = {reads};
    QCOMPARE(ids(judged(snapshot)), QStringList{u"permission.not-for-account"_s});
    QCOMPARE(nodeState(judged(snapshot), u"account"_s), u"broken"_s);

    snapshot.accounts[0].account = obstructed<AccountFacts>("GET /88", ErrorKind::Timeout); // silence proves nothing
    QCOMPARE(ids(judged(snapshot)), QStringList{u"network.timeout"_s});
    QCOMPARE(nodeState(judged(snapshot), u"account"_s), u"could_not_check"_s);
}

void TestRunChecks::theServiceDecidesBeforeTheToken()
{
    Snapshot down;
    down.inspection = refused<TokenFacts>("GET /debug_token", 2, 0, u"Service temporarily unavailable"_s);
    down.inspection.failure->isServiceFault = true;
    QCOMPARE(ids(judged(down)), QStringList{u"service.unavailable"_s});
    QVERIFY(judged(down).isIncomplete());

    Snapshot limited;
    limited.inspection = refused<TokenFacts>("GET /debug_token", 4, 0, u"(#4) Application request limit reached"_s);
    limited.inspection.failure->isRateLimit = true;
    limited.inspection.failure->waitMinutes = 42;
    const Judgement judgement = judged(limited);
    QCOMPARE(ids(judgement), QStringList{u"service.rate-limited"_s});
    QCOMPARE(m_rules->severityOf(judgement.findings.first()), Severity::Warning);
    QVERIFY(judgement.isIncomplete());
}

void TestRunChecks::aWrongClockIsAWarning_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("told");
    QTest::newRow("exact") << qint64(0) << false;
    QTest::newRow("five minutes") << qint64(300) << false;
    QTest::newRow("five minutes slow") << qint64(-300) << false;
    QTest::newRow("a second more") << qint64(301) << true;
    QTest::newRow("two hours slow") << qint64(-7200) << true;
}

void TestRunChecks::aWrongClockIsAWarning()
{
    QFETCH(qint64, ahead);
    QFETCH(bool, told);
    Snapshot snapshot = inspected(R"("is_valid":true,)" + kBoth);
    snapshot.serverDate = kNow;
    snapshot.localAtServerDate = kNow.addSecs(ahead);
    QCOMPARE(ids(judged(snapshot)), told ? QStringList{u"clock.skewed"_s} : QStringList());
}

void TestRunChecks::aCancelledRunClaimsNothing()
{
    Snapshot snapshot;
    snapshot.cancelled = true;
    const Judgement judgement = judged(snapshot);
    QVERIFY(judgement.findings.isEmpty());
    QVERIFY(judgement.isIncomplete());
    for (const ChainNode &node : judgement.chain)
        QCOMPARE(toWord(node.state), u"not_checked"_s);
    for (const PermissionResult &result : judgement.permissions)
        QCOMPARE(toWord(result.state), u"unknown"_s);
}

SECONDTICK_TEST(TestRunChecks)
#include "tst_run_checks.moc"
