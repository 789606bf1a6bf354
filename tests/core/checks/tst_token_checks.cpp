#include "support/snapshots.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::checks;
using namespace secondtick::test;

/// What the facts about a token itself become: every id, and the false alarms that must not be.
class TestTokenChecks final : public test::TestCase
{
    Q_OBJECT
private:
    rules::RuleBookPtr m_rules;

    Judgement judged(const Snapshot &snapshot) const { return judge(snapshot, *m_rules, kNow); }

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void anInspectedTokenGivesTheseFindings_data();
    void anInspectedTokenGivesTheseFindings();
    void aRefusedCallerGivesTheseFindings_data();
    void aRefusedCallerGivesTheseFindings();
    void anEndIsToldAWeekAhead_data();
    void anEndIsToldAWeekAhead();
    void unusableTextIsNamedForWhatItIs_data();
    void unusableTextIsNamedForWhatItIs();
    void theNamedAppIsCompared();
    void aSecretOfAnotherAppIsToldAndTheRestGoesOn();
    void anAppThatDemandsProofIsToldOnce();
    void everyFindingHasEvidenceAndWords();
};

void TestTokenChecks::anInspectedTokenGivesTheseFindings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("incomplete");
    const QByteArray good = R"("app_id":"1","type":"SYSTEM_USER","is_valid":true,"expires_at":0,)" + kBoth;
    QTest::newRow("healthy") << good << QStringList() << false;
    QTest::newRow("both only in scopes") << QByteArray(R"("type":"USER","is_valid":true,
        "scopes":["whatsapp_business_management","whatsapp_business_messaging"],"granular_scopes":[{"scope":"other"}])")
                                         << QStringList() << false;
    QTest::newRow("both only granular") << QByteArray(R"("type":"USER","is_valid":true,"scopes":["business_management"],
        "granular_scopes":[{"scope":"whatsapp_business_management"},{"scope":"whatsapp_business_messaging"}])")
                                        << QStringList() << false;
    QTest::newRow("messaging missing") << QByteArray(R"("type":"USER","is_valid":true,
        "scopes":["whatsapp_business_management"],"granular_scopes":[{"scope":"whatsapp_business_management"}])")
                                       << QStringList{u"permission.missing"_s} << false;
    QTest::newRow("both missing") << QByteArray(R"("type":"USER","is_valid":true,"scopes":[],"granular_scopes":[])")
                                  << QStringList{u"permission.missing"_s, u"permission.missing"_s} << false;
    QTest::newRow("expired by the platform") << QByteArray(R"("type":"USER","is_valid":false,"expires_at":1668613551,
        "scopes":["email"],"error":{"code":190,"subcode":463,"message":"Error validating access token: Session has expired"})")
                                             << QStringList{u"token.expired"_s} << false;
    QTest::newRow("expired by the clock")
        << QByteArray(R"("type":"USER","is_valid":true,"expires_at":1600000000,)") + kBoth
        << QStringList{u"token.expired"_s} << false;
    QTest::newRow("password changed") << QByteArray(R"("type":"USER","is_valid":false,"expires_at":0,
        "error":{"code":190,"subcode":460,"message":"The session has been invalidated"},)")
            + kBoth << QStringList{u"token.revoked"_s}
                                      << false;
    QTest::newRow("session ended, lists empty") << QByteArray(R"("type":"USER","is_valid":false,"scopes":[],
        "granular_scopes":[],"error":{"code":190,"subcode":466,"message":"The session was explicitly invalidated"})")
                                                << QStringList{u"token.revoked"_s} << false;
    QTest::newRow("not valid, no reason")
        << QByteArray(R"("is_valid":false)") << QStringList{u"token.revoked"_s} << false;
    QTest::newRow("one wrong character") << QByteArray(R"("is_valid":false,"scopes":[],
        "error":{"code":190,"message":"The access token could not be decrypted"})")
                                         << QStringList{u"token.unreadable"_s} << false;
    QTest::newRow("cannot be parsed") << QByteArray(R"("is_valid":false,"scopes":[],
        "error":{"code":190,"message":"Invalid OAuth access token - Cannot parse access token"})")
                                      << QStringList{u"token.unreadable"_s} << false;
    QTest::newRow("page token") << QByteArray(R"("type":"PAGE","is_valid":true,"profile_id":"5","expires_at":0,
        "scopes":["pages_show_list"],"granular_scopes":[{"scope":"pages_show_list","target_ids":["5"]}])")
                                << QStringList{u"token.page-kind"_s} << false;
    QTest::newRow("page token of an older answer")
        << QByteArray(R"("is_valid":true,"profile_id":5,"expires_at":0)") << QStringList{u"token.page-kind"_s} << false;
    QTest::newRow("app token") << QByteArray(R"("type":"APP","is_valid":true,"scopes":[])")
                               << QStringList{u"token.app-kind"_s} << false;
    QTest::newRow("unheard-of kind is no fault")
        << QByteArray(R"("type":"ROBOT","is_valid":true,)") + kBoth << QStringList() << false;
    QTest::newRow("validity not said") << kBoth << QStringList() << true;
    QTest::newRow("scopes alone prove nothing missing")
        << QByteArray(R"("is_valid":true,"scopes":["business_management"])") << QStringList() << true;
}

void TestTokenChecks::anInspectedTokenGivesTheseFindings()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, expected);
    QFETCH(bool, incomplete);
    const Judgement judgement = judged(inspected(members));
    QCOMPARE(ids(judgement), expected);
    QCOMPARE(judgement.isIncomplete(), incomplete);
    QCOMPARE(judgement.chain.size(), 8);
    QCOMPARE(nodeState(judgement, u"token"_s),
             !expected.isEmpty() ? u"broken"_s : (incomplete ? u"could_not_check"_s : u"whole"_s));
}

void TestTokenChecks::aRefusedCallerGivesTheseFindings_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("expired") << 190 << 463 << u"Error validating access token: Session has expired on Saturday"_s
                             << QStringList{u"token.expired"_s};
    for (const int subcode : {458, 459, 460, 464, 466, 467, 492})
        QTest::addRow("revoked %d", subcode)
            << 190 << subcode << u"Error validating access token"_s << QStringList{u"token.revoked"_s};
    QTest::newRow("plain 190") << 190 << 0 << u"Error validating access token"_s << QStringList{u"token.revoked"_s};
    QTest::newRow("unreadable") << 190 << 0 << u"Invalid OAuth access token - Cannot parse access token"_s
                                << QStringList{u"token.unreadable"_s};
    QTest::newRow("damaged") << 190 << 0 << u"The access token could not be decrypted"_s
                             << QStringList{u"token.unreadable"_s};
    QTest::newRow("not its own inspector") << 100 << 0 << kNeedsAppToken << QStringList{u"token.inspect-refused"_s};
    QTest::newRow("a code nobody knows") << 987654 << 0 << u"?"_s << QStringList{u"error.unknown"_s};
}

void TestTokenChecks::aRefusedCallerGivesTheseFindings()
{
    QFETCH(int, code);
    QFETCH(int, subcode);
    QFETCH(QString, message);
    QFETCH(QStringList, expected);
    Snapshot snapshot;
    snapshot.inspection = refused<TokenFacts>("GET /debug_token", code, subcode, message);
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), expected);
    QCOMPARE(judgement.isIncomplete(),
             !expected.first().startsWith("token."_L1) || expected.first().endsWith("refused"_L1));
    QCOMPARE(judgement.findings.first().evidence.first().value, QString::number(code));
}

void TestTokenChecks::anEndIsToldAWeekAhead_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("wording");
    QTest::newRow("ended a second ago") << qint64(-1) << u"token.expired"_s << QString();
    QTest::newRow("ends this second") << qint64(0) << u"token.expired"_s << QString();
    QTest::newRow("half a minute") << qint64(30) << u"token.expires-soon"_s << u"less-than-a-minute"_s;
    QTest::newRow("five hours") << qint64(5 * 3600) << u"token.expires-soon"_s << u"less-than-a-day"_s;
    QTest::newRow("five days") << qint64(5 * 86400) << u"token.expires-soon"_s << QString();
    QTest::newRow("seven days") << qint64(7 * 86400) << u"token.expires-soon"_s << QString();
    QTest::newRow("a second more") << qint64(7 * 86400 + 1) << QString() << QString();
    QTest::newRow("a month") << qint64(30 * 86400) << QString() << QString();
}

void TestTokenChecks::anEndIsToldAWeekAhead()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QFETCH(QString, wording);
    const QByteArray end = QByteArray::number(kNow.addSecs(seconds).toSecsSinceEpoch());
    const Judgement token =
        judged(inspected(R"("type":"SYSTEM_USER","is_valid":true,"expires_at":)" + end + ',' + kBoth));
    QCOMPARE(ids(token).value(0), expected);
    if (!expected.isEmpty())
        QCOMPARE(token.findings.first().wording, wording);

    const Judgement access =
        judged(inspected(R"("type":"USER","is_valid":true,"data_access_expires_at":)" + end + ',' + kBoth));
    QCOMPARE(ids(access).value(0), expected.isEmpty() ? QString() : u"token.data-access-expires-soon"_s);
}

void TestTokenChecks::unusableTextIsNamedForWhatItIs_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << u"reject"_s << u"too_short"_s << u"token.truncated"_s;
    QTest::newRow("dots") << u"confirm"_s << u"looks_truncated"_s << u"token.truncated"_s;
    QTest::newRow("prose") << u"reject"_s << u"not_a_token"_s << u"token.not-a-token"_s;
    QTest::newRow("empty") << u"reject"_s << u"empty"_s << u"token.not-a-token"_s;
    QTest::newRow("app token") << u"wrong_kind"_s << u"app_token"_s << u"token.app-kind"_s;
    QTest::newRow("jwt") << u"wrong_kind"_s << u"jwt"_s << u"token.wrong-kind"_s;
}

void TestTokenChecks::unusableTextIsNamedForWhatItIs()
{
    QFETCH(QString, verdict);
    QFETCH(QString, message);
    QFETCH(QString, expected);
    Snapshot snapshot;
    snapshot.unusablePaste = Snapshot::UnusablePaste{verdict, message};
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList{expected});
    QVERIFY(!judgement.isIncomplete());
    QCOMPARE(nodeState(judgement, u"token"_s), u"broken"_s);
    for (const CheckResult &check : judgement.checks)
        QVERIFY(check.verdict != Verdict::Passed || check.id == "pasted-text"_L1);
}

void TestTokenChecks::theNamedAppIsCompared()
{
    Snapshot snapshot = inspected(R"("app_id":"1111","is_valid":true,)" + kBoth);
    snapshot.namedAppId = u"1111"_s;
    QCOMPARE(ids(judged(snapshot)), QStringList());
    snapshot.namedAppId = u"2222"_s;
    QCOMPARE(ids(judged(snapshot)), QStringList{u"token.other-app"_s});
    QCOMPARE(nodeState(judged(snapshot), u"app"_s), u"broken"_s);
    QCOMPARE(nodeState(judged(snapshot), u"token"_s), u"whole"_s);

    Snapshot byApp; // inspection refused: GET /app names the app
    byApp.inspection = refused<TokenFacts>("GET /debug_token", 100, 0, kNeedsAppToken);
    byApp.app = answered<NodeFacts>("GET /app", NodeFacts{u"1111"_s, {}, {}});
    byApp.namedAppId = u"2222"_s;
    QVERIFY(ids(judged(byApp)).contains(u"token.other-app"_s));
}

void TestTokenChecks::aSecretOfAnotherAppIsToldAndTheRestGoesOn()
{
    Snapshot snapshot = inspected(R"("app_id":"1111","is_valid":true,)" + kBoth);
    snapshot.appSecretGiven = true;
    snapshot.refusedAsApp = refused<TokenFacts>("GET /debug_token", 100, 0,
                                                u"(#100) The App_id in the input_token did not match the Viewing App"_s)
                                .failure;
    QCOMPARE(ids(judged(snapshot)), QStringList{u"token.other-app"_s});
    QVERIFY(!judged(snapshot).isIncomplete());

    snapshot.refusedAsApp =
        refused<TokenFacts>("GET /debug_token", 190, 0, u"Invalid OAuth access token signature."_s).failure;
    QCOMPARE(ids(judged(snapshot)), QStringList{u"token.other-app"_s}); // the app's fault, never the token's
}

void TestTokenChecks::anAppThatDemandsProofIsToldOnce()
{
    const QString message = u"API calls from the server require an appsecret_proof argument"_s;
    Snapshot snapshot;
    snapshot.inspection = refused<TokenFacts>("GET /debug_token", 100, 0, message);
    snapshot.myPermissions = refused<QList<PermissionGrant>>("GET /me/permissions", 100, 0, message);
    const Judgement judgement = judged(snapshot);
    QCOMPARE(ids(judgement), QStringList{u"token.app-secret-proof"_s});
    for (const PermissionResult &result : judgement.permissions)
        QCOMPARE(toWord(result.state), u"unproven"_s);
}

void TestTokenChecks::everyFindingHasEvidenceAndWords()
{
    Snapshot missing = inspected(R"("type":"USER","is_valid":true,"scopes":[],"granular_scopes":[])");
    missing.namedAppId = u"2222"_s;
    Snapshot soon = inspected(
        R"("app_id":"1","type":"USER","is_valid":true,"issued_at":1795390000,"expires_at":1795430000,)" + kBoth);
    for (const Snapshot &snapshot : {missing, soon}) {
        const Judgement judgement = judged(snapshot);
        QVERIFY(!judgement.findings.isEmpty());
        for (const Finding &finding : judgement.findings) {
            QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.id));
            const rules::FindingText text = m_rules->textFor(finding);
            QVERIFY2(text.title != finding.id, qPrintable(finding.id));
            QVERIFY2(!text.title.contains(u'{') && !text.meaning.contains(u'{'), qPrintable(text.title + text.meaning));
            for (const QString &step : text.remedy)
                QVERIFY2(!step.contains(u'{'), qPrintable(step));
        }
    }
}

SECONDTICK_TEST(TestTokenChecks)
#include "tst_token_checks.moc"
