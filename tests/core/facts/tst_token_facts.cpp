#include "facts/account_facts.h"
#include "facts/token_facts.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// GET /debug_token, /me/permissions and nodes: every field may be missing or of another type, and is then not said.
class TestTokenFacts final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aFullAnswerIsReadWhole();
    void whatIsMissingIsNotSaid();
    void idsMayBeNumbersUpTo2To53_data();
    void idsMayBeNumbersUpTo2To53();
    void theEndMayBeNeverPassedOrNotSaid_data();
    void theEndMayBeNeverPassedOrNotSaid();
    void noTargetsMeansEverything();
    void foreignJsonIsNoAnswer_data();
    void foreignJsonIsNoAnswer();
    void permissionsAreReadLineByLine();
    void everyRecordedInspectionIsRead();
};

void TestTokenFacts::aFullAnswerIsReadWhole()
{
    const auto facts = TokenFacts::fromJson(parsed(R"({"data":{"app_id":"4711","type":"SYSTEM_USER",
        "application":"Harbour","data_access_expires_at":1800000000,"expires_at":1790000000,"is_valid":true,
        "issued_at":1712099387,"scopes":["a","b"],"granular_scopes":[{"scope":"a","target_ids":["7",8]}],
        "user_id":"99","profile_id":12,"metadata":{"sso":"x"},"unheard_of":[1]}})"));
    QVERIFY(facts.has_value());
    QCOMPARE(facts->appId, u"4711"_s);
    QCOMPARE(facts->type, u"SYSTEM_USER"_s);
    QCOMPARE(facts->application, u"Harbour"_s);
    QCOMPARE(facts->userId, u"99"_s);
    QCOMPARE(facts->profileId, u"12"_s);
    QCOMPARE(facts->isValid, true);
    QCOMPARE(facts->issuedAt->toSecsSinceEpoch(), 1712099387);
    QCOMPARE(facts->expiresAt->toSecsSinceEpoch(), 1790000000);
    QCOMPARE(facts->expiresAt->timeSpec(), Qt::UTC);
    QCOMPARE(facts->dataAccessExpiresAt->toSecsSinceEpoch(), 1800000000);
    QCOMPARE(facts->scopes, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(facts->targetsOf(u"a"_s), QStringList({u"7"_s, u"8"_s}));
    QVERIFY(facts->metadata.contains("sso"_L1));
    QVERIFY(facts->lists(u"b"_s));
    QVERIFY(!facts->lists(u"c"_s));
}

void TestTokenFacts::whatIsMissingIsNotSaid()
{
    const auto facts = TokenFacts::fromJson(parsed(R"({"data":{"is_valid":"yes","scopes":"a","app_id":{},
        "granular_scopes":[3,{"scope":5},{"scope":"a","target_ids":"all"}],"expires_at":"soon","type":1}})"));
    QVERIFY(facts.has_value());
    QVERIFY(!facts->isValid);
    QVERIFY(!facts->scopes);
    QVERIFY(!facts->appId);
    QVERIFY(!facts->type);
    QVERIFY(!facts->expiresAt);
    QVERIFY(!facts->neverExpires);
    QCOMPARE(facts->granularScopes->size(), 1);
    QVERIFY(!facts->targetsOf(u"a"_s));
}

void TestTokenFacts::idsMayBeNumbersUpTo2To53_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << QByteArray(R"("0042")") << u"0042"_s;
    QTest::newRow("number") << QByteArray("100000000000") << u"100000000000"_s;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << u"9007199254740992"_s;
    QTest::newRow("beyond 2^53 digits are lost") << QByteArray("12345678901234567890") << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << QString();
    QTest::newRow("negative") << QByteArray("-5") << QString();
    QTest::newRow("empty text") << QByteArray(R"("")") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
}

void TestTokenFacts::idsMayBeNumbersUpTo2To53()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    const auto facts = TokenFacts::fromJson(parsed("{\"data\":{\"is_valid\":true,\"app_id\":" + json + "}}"));
    QCOMPARE(facts->appId.value_or(QString()), id);
}

void TestTokenFacts::theEndMayBeNeverPassedOrNotSaid_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("never");
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("zero is never") << QByteArray(R"(,"expires_at":0)") << true << false;
    QTest::newRow("absent is not said") << QByteArray() << false << false;
    QTest::newRow("a time") << QByteArray(R"(,"expires_at":1352419328)") << false << true;
    QTest::newRow("a time as text") << QByteArray(R"(,"expires_at":"1352419328")") << false << true;
    QTest::newRow("far beyond any calendar") << QByteArray(R"(,"expires_at":9007199254740991)") << false << false;
    QTest::newRow("before 1970") << QByteArray(R"(,"expires_at":-1)") << false << false;
}

void TestTokenFacts::theEndMayBeNeverPassedOrNotSaid()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, never);
    QFETCH(bool, hasEnd);
    const auto facts = TokenFacts::fromJson(parsed("{\"data\":{\"is_valid\":true" + member + "}}"));
    QCOMPARE(facts->neverExpires, never);
    QCOMPARE(facts->expiresAt.has_value(), hasEnd);
}

void TestTokenFacts::noTargetsMeansEverything()
{
    const auto facts = TokenFacts::fromJson(parsed(R"({"data":{"granular_scopes":[{"scope":"a"}]}})"));
    QVERIFY(facts->lists(u"a"_s));
    QVERIFY(!facts->targetsOf(u"a"_s)); // not an empty list: that would be "nothing"
}

void TestTokenFacts::foreignJsonIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("another service") << QByteArray(R"({"login":"required"})");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray(R"({"data":[{"permission":"a","status":"granted"}]})");
    QTest::newRow("data without a known field") << QByteArray(R"({"data":{"ok":1}})");
}

void TestTokenFacts::foreignJsonIsNoAnswer()
{
    QFETCH(QByteArray, json);
    QVERIFY(!TokenFacts::fromJson(parsed(json)));
}

void TestTokenFacts::permissionsAreReadLineByLine()
{
    const auto grants = permissionGrantsFromJson(parsed(
        R"({"data":[{"permission":"a","status":"granted"},{"permission":"b","status":"declined"},7,{"status":"x"}]})"));
    QCOMPARE(grants->size(), 2);
    QVERIFY(grants->at(0).isGranted());
    QVERIFY(!grants->at(1).isGranted());
    QCOMPARE(permissionGrantsFromJson(parsed(R"({"data":[]})"))->size(), 0);
    QVERIFY(!permissionGrantsFromJson(parsed(R"({"data":{}})")));
    QVERIFY(!permissionGrantsFromJson(parsed(R"({"data":[{"id":"1"}]})"))); // rows of another call
    QVERIFY(!NodeFacts::fromJson(parsed(R"({"name":"x"})")));
    QCOMPARE(NodeFacts::fromJson(parsed(R"({"id":5,"verified_name":"V"})"))->name, u"V"_s);
}

void TestTokenFacts::everyRecordedInspectionIsRead()
{
    const QString folder = test::recordedAnswersFolder();
    if (folder.isEmpty())
        QSKIP("the folder of recorded answers is not here");
    int read = 0;
    const QStringList names = QDir(folder).entryList({u"*debugtoken*.json"_s});
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isNull())
            continue; // one sample holds a comment, as printed in the documentation: not JSON
        QVERIFY2(TokenFacts::fromJson(document.object()), qPrintable(name));
        ++read;
    }
    QVERIFY(read > 5);
}

SECONDTICK_TEST(TestTokenFacts)
#include "tst_token_facts.moc"
