#include "checks/judgement.h"
#include "rules/rule_book.h"
#include "support/snapshots.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QTest>

using namespace secondtick;
using namespace secondtick::test;

namespace {

template <typename T> Fact<T> read(const char *source, const QByteArray &json)
{
    return answered<T>(source, T::fromJson(parsed(json)));
}

template <typename Row> Fact<Listing<Row>> list(const char *source, const QList<QByteArray> &rows)
{
    Listing<Row> listing;
    for (const QByteArray &row : rows)
        listing.rows.append(*Row::fromJson(parsed(row)));
    return answered<Listing<Row>>(source, listing);
}

QByteArray healthOf(const QByteArray &entity)
{
    return R"({"id":"9","health_status":{"can_send_message":"BLOCKED","entities":[)" + entity + "]}}";
}

QByteArray blocked(const QByteArray &type, int code)
{
    return R"({"entity_type":")" + type + R"(","id":"9","can_send_message":"BLOCKED","errors":[{"error_code":)"
        + QByteArray::number(code) + R"(,"error_description":"Said so."}]})";
}

/// A token of app 1111 with one account in which everything is well.
Snapshot wellSnapshot()
{
    Snapshot snapshot = inspected(R"("app_id":"1111","is_valid":true,)" + kBoth);
    AccountReads reads;
    reads.id = u"77"_s;
    reads.account = read<AccountFacts>("GET /77", R"({"id":"77","name":"Harbour","account_review_status":"APPROVED"})");
    reads.standing = read<AccountStanding>("GET /77", R"({"id":"77"})");
    reads.numbers = list<PhoneNumberFacts>("GET /77/phone_numbers", {R"({"id":"88","display_phone_number":
        "+44 20 7946 0857","status":"CONNECTED","quality_rating":"GREEN","name_status":"APPROVED"})"});
    reads.routing = list<PhoneNumberRouting>(
        "GET /77/phone_numbers", {R"({"id":"88","webhook_configuration":{"application":"https://a.example/x"}})"});
    reads.apps = list<SubscribedApp>("GET /77/subscribed_apps", {R"({"whatsapp_business_api_data":{"id":"1111"}})"});
    reads.templates = list<TemplateFacts>("GET /77/message_templates", {R"({"name":"hello","status":"APPROVED"})"});
    snapshot.accounts = {reads};
    return snapshot;
}

} // namespace

/// What is made of accounts, numbers, webhooks, templates and health.
class TestChainChecks final : public TestCase
{
    Q_OBJECT
private:
    rules::RuleBookPtr m_rules;
    QStringList idsOf(const Snapshot &snapshot) const
    {
        QStringList ids;
        const Judgement judgement = judge(snapshot, *m_rules, kNow);
        for (const Finding &finding : judgement.findings)
            ids.append(finding.wording.isEmpty() ? finding.id : finding.id + u'/' + finding.wording);
        return ids;
    }

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void aHealthyAccountGivesNothing();
    void healthIsReadFromItsEntities_data();
    void healthIsReadFromItsEntities();
    void aNumberIsJudgedByItsOwnWords_data();
    void aNumberIsJudgedByItsOwnWords();
    void reportsGoToTheTokensOwnApp_data();
    void reportsGoToTheTokensOwnApp();
    void templatesOfOneTroubleAreOneFinding();
    void anAccountOffTheListOfAssignmentsIsNamed();
    void noAccountNeedsEveryListRead();
    void aTelephoneNumberIsNoId();
    void readsThatFailAreNoFindings();
    void severalNumbersHaveANodeEach();
    void recordedAnswersAreJudgedAsMarked();
};

void TestChainChecks::aHealthyAccountGivesNothing()
{
    QCOMPARE(idsOf(wellSnapshot()), QStringList());
    const Judgement judgement = judge(wellSnapshot(), *m_rules, kNow);
    QCOMPARE(judgement.chain.size(), 8);
    for (const ChainNode &node : judgement.chain) {
        if (node.node != "recipient"_L1 && node.node != "business"_L1)
            QCOMPARE(toWord(node.state), u"whole"_s);
    }
}

void TestChainChecks::healthIsReadFromItsEntities_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &entity, const QStringList &expected) {
        QTest::newRow(name) << entity << expected;
    };
    row("available", R"({"entity_type":"WABA","id":"9","can_send_message":"AVAILABLE"})", {});
    row("unknown value", R"({"entity_type":"WABA","id":"9","can_send_message":"RESTING"})", {});
    row("payment", blocked("WABA", 141006), {u"account.payment"_s});
    row("banned", blocked("WABA", 141014), {u"account.restricted"_s});
    row("not verified", blocked("BUSINESS", 141010), {u"account.business-unverified/blocked"_s});
    row("not verified, limited", blocked("BUSINESS", 141010).replace("BLOCKED", "LIMITED"),
        {u"account.business-unverified"_s});
    row("not registered", blocked("PHONE_NUMBER", 141000), {u"number.not-registered"_s});
    row("unknown code", blocked("PHONE_NUMBER", 149999), {u"health.blocked/number"_s});
    row("limited by a remark", R"({"entity_type":"PHONE_NUMBER","id":"9","can_send_message":"LIMITED",
        "additional_info":["Name not approved."]})",
        {u"health.limited/number"_s});
    row("calls blocked",
        R"({"entity_type":"APP","id":"9","can_send_message":"AVAILABLE","can_receive_call_sip":"BLOCKED",
        "errors":[{"error_code":138024}]})",
        {u"health.calls-only"_s});
    row("calls block everything, it says", blocked("PHONE_NUMBER", 138025), {u"health.calls-only"_s});
}

void TestChainChecks::healthIsReadFromItsEntities()
{
    QFETCH(const QByteArray, entity);
    QFETCH(const QStringList, expected);
    Snapshot snapshot = wellSnapshot();
    snapshot.accounts[0].standing = read<AccountStanding>("GET /77", healthOf(entity));
    QCOMPARE(idsOf(snapshot), expected);
    // The same entity in another answer is the same trouble.
    snapshot.accounts[0].routing = list<PhoneNumberRouting>("GET /77/phone_numbers", {healthOf(entity)});
    QCOMPARE(idsOf(snapshot), expected);
}

void TestChainChecks::aNumberIsJudgedByItsOwnWords_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QStringList &expected) {
        QTest::newRow(name) << fields << expected;
    };
    row("nothing said", "", {});
    row("unknown words", R"("status":"DANCING","quality_rating":"BLUE","name_status":"NONE")", {});
    row("verification ran out on a number that works", R"("status":"CONNECTED","code_verification_status":"EXPIRED")",
        {});
    row("pending", R"("status":"PENDING","code_verification_status":"VERIFIED")", {u"number.not-connected/pending"_s});
    row("disconnected", R"("status":"DISCONNECTED")", {u"number.not-connected"_s});
    row("never verified", R"("status":"PENDING","code_verification_status":"NOT_VERIFIED")",
        {u"number.not-registered/not-verified"_s});
    row("not on the platform", R"("status":"DISCONNECTED","platform_type":"NOT_APPLICABLE")",
        {u"number.not-registered"_s});
    row("yellow", R"("status":"CONNECTED","quality_rating":"YELLOW")", {u"number.quality-low/yellow"_s});
    row("name declined", R"("status":"CONNECTED","name_status":"DECLINED")", {u"number.name-not-approved/declined"_s});
    row("sandbox", R"("status":"CONNECTED","account_mode":"SANDBOX")", {u"number.test-number"_s});
    row("a real number like that", R"("display_phone_number":"+1 555-012-0857","account_mode":"LIVE")", {});
}

void TestChainChecks::aNumberIsJudgedByItsOwnWords()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QStringList, expected);
    Snapshot snapshot = wellSnapshot();
    const QByteArray json = fields.isEmpty() ? QByteArray(R"({"id":"88"})") : R"({"id":"88",)" + fields + "}";
    snapshot.accounts[0].numbers = list<PhoneNumberFacts>("GET /77/phone_numbers", {json});
    QCOMPARE(idsOf(snapshot), expected);
}

void TestChainChecks::reportsGoToTheTokensOwnApp_data()
{
    QTest::addColumn<QList<QByteArray>>("apps");
    QTest::addColumn<QStringList>("expected");
    const QByteArray own = R"({"whatsapp_business_api_data":{"id":"1111"}})";
    const QByteArray other = R"({"whatsapp_business_api_data":{"id":"2222","name":"Other"}})";
    QTest::newRow("own") << QList{own} << QStringList();
    QTest::newRow("none") << QList<QByteArray>() << QStringList{u"webhook.app-not-subscribed"_s};
    QTest::newRow("another") << QList{other} << QStringList{u"webhook.other-app-only"_s};
    QTest::newRow("own, to another address") << QList<
        QByteArray>{R"({"whatsapp_business_api_data":{"id":"1111"},"override_callback_uri":"https://b.example/"})"}
                                             << QStringList{u"webhook.override/account"_s};
}

void TestChainChecks::reportsGoToTheTokensOwnApp()
{
    QFETCH(const QList<QByteArray>, apps);
    QFETCH(const QStringList, expected);
    Snapshot snapshot = wellSnapshot();
    snapshot.accounts[0].apps = list<SubscribedApp>("GET /77/subscribed_apps", apps);
    QCOMPARE(idsOf(snapshot), expected);
}

void TestChainChecks::templatesOfOneTroubleAreOneFinding()
{
    Snapshot snapshot = wellSnapshot();
    snapshot.accounts[0].templates = list<TemplateFacts>(
        "GET /77/message_templates",
        {R"({"name":"a","status":"REJECTED","rejected_reason":"SCAM"})", R"({"name":"b","status":"PENDING"})",
         R"({"name":"c","status":"REJECTED"})", R"({"name":"d","status":"PAUSED"})"});
    QCOMPARE(idsOf(snapshot), (QStringList{u"template.rejected/several"_s, u"template.paused"_s}));
}

void TestChainChecks::anAccountOffTheListOfAssignmentsIsNamed()
{
    Snapshot snapshot = wellSnapshot();
    AccountReads refusedReads;
    refusedReads.id = u"99"_s;
    refusedReads.account = refused<AccountFacts>("GET /99", 200, 0, u"(#200) No permission"_s);
    snapshot.accounts.append(refusedReads);
    QCOMPARE(idsOf(snapshot), QStringList()); // a refusal alone proves nothing
    snapshot.assigned = list<AssignedAccount>("GET /4242/assigned_whatsapp_business_accounts", {R"({"id":"77"})"});
    QCOMPARE(idsOf(snapshot), QStringList{u"permission.not-for-account/not-assigned"_s});
    snapshot.assigned.value->cutBecause = u"budget"_s;
    QCOMPARE(idsOf(snapshot), QStringList());
}

void TestChainChecks::noAccountNeedsEveryListRead()
{
    Snapshot snapshot = wellSnapshot();
    snapshot.accounts.clear();
    snapshot.businesses = list<NodeFacts>("GET /me/businesses", {});
    QCOMPARE(idsOf(snapshot), QStringList());
    snapshot.assigned = list<AssignedAccount>("GET /4242/assigned_whatsapp_business_accounts", {});
    QCOMPARE(idsOf(snapshot), QStringList{u"account.none-found"_s});
    snapshot.accountsCutShort = true;
    QCOMPARE(idsOf(snapshot), QStringList());
}

void TestChainChecks::aTelephoneNumberIsNoId()
{
    Snapshot snapshot = wellSnapshot();
    snapshot.givenNumberId = u"442079460857"_s;
    QCOMPARE(idsOf(snapshot), QStringList{u"id.wrong-kind/number-is-phone"_s});
    snapshot.givenNumberId = u"89"_s;
    snapshot.givenNumber = read<PhoneNumberFacts>("GET /89", R"({"id":"89"})");
    QCOMPARE(idsOf(snapshot), QStringList{u"number.not-in-account"_s});
    snapshot.accounts[0].numbers.value->cutBecause = u"loop"_s; // it may stand on a page that was not read
    QCOMPARE(idsOf(snapshot), QStringList());
}

void TestChainChecks::readsThatFailAreNoFindings()
{
    Snapshot snapshot = wellSnapshot();
    AccountReads &reads = snapshot.accounts[0];
    reads.standing = refused<AccountStanding>("GET /77", 10, 0, u"(#10)"_s);
    reads.numbers = obstructed<Listing<PhoneNumberFacts>>("GET /77/phone_numbers", ErrorKind::Timeout);
    reads.routing = obstructed<Listing<PhoneNumberRouting>>("GET /77/phone_numbers", ErrorKind::NotGraph);
    reads.apps = refused<Listing<SubscribedApp>>("GET /77/subscribed_apps", 200, 0, u"(#200)"_s);
    reads.templates = refused<Listing<TemplateFacts>>("GET /77/message_templates", 2, 0, u"later"_s);
    QCOMPARE(idsOf(snapshot), QStringList());
    const Judgement judgement = judge(snapshot, *m_rules, kNow);
    QVERIFY(judgement.isIncomplete()); // two of them never got an answer of the platform
    QCOMPARE(toWord(judgement.chain.at(4).state), u"could_not_check"_s);
}

void TestChainChecks::severalNumbersHaveANodeEach()
{
    Snapshot snapshot = wellSnapshot();
    snapshot.accounts[0].numbers =
        list<PhoneNumberFacts>("GET /77/phone_numbers",
                               {R"({"id":"1","status":"CONNECTED"})", R"({"id":"2","status":"BANNED"})",
                                R"({"id":"3","status":"CONNECTED"})"});
    const Judgement judgement = judge(snapshot, *m_rules, kNow);
    QCOMPARE(judgement.chain.size(), 10);
    QCOMPARE(toWord(judgement.chain.at(4).state), u"whole"_s);
    QCOMPARE(toWord(judgement.chain.at(5).state), u"broken"_s);
    const ChainNode summary = summaryOf(judgement.chain).at(4);
    QCOMPARE(summary.count, 3);
    QCOMPARE(summary.id, u"2"_s);
    QCOMPARE(summary.findings, QStringList{u"number.not-connected"_s});
}

void TestChainChecks::recordedAnswersAreJudgedAsMarked()
{
    const QString folder = recordedAnswersFolder();
    if (folder.isEmpty())
        QSKIP("the folder of recorded answers is not here");
    const QList<std::pair<QString, QStringList>> cases{
        {u"060-health-blocked-141000-full-number"_s, {u"number.not-registered"_s}},
        {u"062-health-available"_s, {}},
        {u"063-health-limited-display-name"_s, {u"health.limited/number"_s}},
        {u"064-health-blocked-141002-template"_s, {u"template.rejected"_s}},
        {u"075-number-default-fields"_s, {}}};
    for (const auto &[name, expected] : cases) {
        QFile file(folder + u'/' + name + u".json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray json = file.readAll();
        Snapshot snapshot = wellSnapshot();
        snapshot.accounts[0].numbers = list<PhoneNumberFacts>("GET /77/phone_numbers", {json});
        snapshot.accounts[0].routing = list<PhoneNumberRouting>("GET /77/phone_numbers", {json});
        QCOMPARE(idsOf(snapshot), expected);
    }
}

SECONDTICK_TEST(TestChainChecks)
#include "tst_chain_checks.moc"
