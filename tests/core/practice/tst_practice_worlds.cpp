#include "practice/practice_server.h"

#include "core/practice/asked_world.h"
#include "core/practice/chain_reads.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::PracticeServer;
using secondtick::practice::Scenario;
using secondtick::test::ask;
using secondtick::test::errorOf;
using secondtick::test::foreignToken;
using secondtick::test::loaded;
using secondtick::test::moment;
using secondtick::test::RawAnswer;
using secondtick::test::RawClient;

namespace {

constexpr qint64 kSecondsADay = 86400;
const QString kAccount = u"5130772946180354"_s;
const QString kNumber = u"6418820395571903"_s;
QString inspection(const QString &token)
{
    return u"/debug_token?input_token="_s + QString(token).replace(u'|', u"%7C"_s);
}

QJsonObject inspected(const QString &scenario)
{
    const QString token = loaded(scenario).token;
    const auto answer = ask(scenario, inspection(token), token);
    return answer ? answer->json()["data"_L1].toObject() : QJsonObject();
}

} // namespace

/// What the worlds of resources/practice answer.
class TestPracticeWorlds : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyReadOfARunIsAnswered_data();
    void everyReadOfARunIsAnswered();
    void theHealthyWorldHoldsTogether();
    void aNodeGivesTheFieldsAskedFor();
    void answersLookLikeTheGraphApi();
    void errorsNameTheirTraceAndTheirKind();
    void datesAreRelativeToNow();
    void withoutATokenThePlatformRefuses();
    void aBearerThatCannotBeATokenIsRefused_data();
    void aBearerThatCannotBeATokenIsRefused();
    void anotherTokenGetsTheSameAnswersAndIsNotKept();
    void theAppIsAnsweredAsTheApp();
    void anUnknownIdIsUnknownToThePlatformToo();
    void withoutThePermissionsEveryReadOfTheAccountIsRefused();
};

void TestPracticeWorlds::everyReadOfARunIsAnswered_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("target");
    const QStringList names = Scenario::names();
    for (const QString &name : names) {
        if (name == "hangs"_L1 || name == "slow"_L1) // their own tests
            continue;
        const QStringList targets{inspection(loaded(name).token),
                                  u"/me/permissions"_s,
                                  u"/me?fields=id,name"_s,
                                  u"/app?fields=id,name"_s,
                                  u'/' + kAccount + u"?fields=id,name"_s,
                                  u'/' + kNumber + u"?fields=id,display_phone_number,verified_name"_s};
        for (const QString &target : targets)
            QTest::newRow(qPrintable(name + u' ' + target.section(u'?', 0, 0))) << name << target;
    }
}

void TestPracticeWorlds::everyReadOfARunIsAnswered()
{
    QFETCH(QString, scenario);
    QFETCH(QString, target);
    const auto answer = ask(scenario, target, loaded(scenario).token);
    QVERIFY(answer);
    QVERIFY2(answer->status != 501, answer->body.constData());
    if (answer->headers.value("content-type").startsWith("application/json")) {
        const QJsonObject json = answer->json();
        QCOMPARE(json.contains("error"_L1), answer->status >= 400);
        QVERIFY(json.contains("error"_L1) || json.contains("data"_L1) || json.contains("id"_L1));
        QVERIFY2(!answer->body.contains("@now") && !answer->body.contains("{{"), answer->body.constData());
    }
}

void TestPracticeWorlds::theHealthyWorldHoldsTogether()
{
    const QString token = loaded(u"healthy"_s).token;
    const QJsonObject data = inspected(u"healthy"_s);
    QCOMPARE(data["is_valid"_L1].toBool(), true);
    QCOMPARE(data["expires_at"_L1].toInteger(-1), 0);
    const auto app = ask(u"healthy"_s, u"/app"_s, token);
    QCOMPARE(app->json()["id"_L1], data["app_id"_L1]);
    QCOMPARE(app->json()["name"_L1], data["application"_L1]);
    QCOMPARE(ask(u"healthy"_s, u"/me"_s, token)->json()["id"_L1], data["user_id"_L1]);

    const QStringList scopes = data["scopes"_L1].toVariant().toStringList();
    const auto granted = ask(u"healthy"_s, u"/me/permissions"_s, token);
    const QJsonArray rows = granted->json()["data"_L1].toArray();
    QCOMPARE(rows.size(), scopes.size());
    for (const auto &row : rows)
        QVERIFY(scopes.contains(row.toObject()["permission"_L1].toString()));

    const QJsonArray granular = data["granular_scopes"_L1].toArray();
    for (const auto &entry : granular) {
        const QString scope = entry.toObject()["scope"_L1].toString();
        QVERIFY(scopes.contains(scope));
        if (scope.startsWith("whatsapp"_L1))
            QCOMPARE(entry.toObject()["target_ids"_L1].toArray().first().toString(), kAccount);
    }
}

void TestPracticeWorlds::aNodeGivesTheFieldsAskedFor()
{
    const QString token = loaded(u"healthy"_s).token;
    const QString node = u'/' + kNumber;
    const auto keys = [&](const QString &target) { return ask(u"healthy"_s, target, token)->json().keys(); };
    QCOMPARE(keys(node + u"?fields=verified_name"_s), (QStringList{u"id"_s, u"verified_name"_s}));
    QCOMPARE(keys(node + u"?fields=id,certificate"_s), QStringList{u"id"_s}); // has it, with nothing in it
    QCOMPARE(keys(node + u"?fields=throughput%7Blevel,x%7D,quality_rating.limit(1)"_s),
             (QStringList{u"id"_s, u"quality_rating"_s}));
    QVERIFY(keys(node).size() > 2);
    QVERIFY(keys(u"/me/permissions?fields=id"_s).contains(u"data"_s)); // a list is no node
}

void TestPracticeWorlds::answersLookLikeTheGraphApi()
{
    const auto answer = ask(u"healthy"_s, u"/app"_s, loaded(u"healthy"_s).token);
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("content-type"), QByteArray("application/json; charset=UTF-8"));
    QCOMPARE(answer->headers.value("facebook-api-version"), QByteArray("v25.0"));
    QCOMPARE(answer->headers.value("date"), QByteArray("Wed, 04 Mar 2026 05:06:07 GMT"));
    QVERIFY(answer->headers.value("x-fb-trace-id").size() >= 11);
    const QByteArray usage = R"({"call_count":3,"total_cputime":1,"total_time":2})";
    QCOMPARE(answer->headers.value("x-app-usage"), usage);
}

void TestPracticeWorlds::errorsNameTheirTraceAndTheirKind()
{
    const QString token = loaded(u"revoked"_s).token;
    const auto answer = ask(u"revoked"_s, u"/me"_s, token);
    QCOMPARE(errorOf(answer)["fbtrace_id"_L1].toString().toLatin1(), answer->headers.value("x-fb-trace-id"));
    QCOMPARE(errorOf(answer)["error_subcode"_L1].toInt(), 460);
    const QByteArray ofTheToken = R"(OAuth "Facebook Platform" "invalid_token" "Error validating access token)";
    QVERIFY(answer->headers.value("www-authenticate").startsWith(ofTheToken));
    const auto limited = ask(u"rate-limited"_s, u"/me"_s, token);
    const QByteArray ofTheRequest =
        R"(OAuth "Facebook Platform" "invalid_request" "(#4) Application request limit reached")";
    QCOMPARE(limited->headers.value("www-authenticate"), ofTheRequest);
}

void TestPracticeWorlds::datesAreRelativeToNow()
{
    const qint64 now = moment().toSecsSinceEpoch();
    QCOMPARE(inspected(u"expires-soon"_s)["expires_at"_L1].toInteger(), now + 5 * kSecondsADay);
    const QJsonObject expired = inspected(u"expired"_s);
    QCOMPARE(expired["expires_at"_L1].toInteger(), now - 3600);
    QVERIFY(expired["issued_at"_L1].toInteger() < now - 3600);
    QCOMPARE(expired["error"_L1]["message"_L1].toString(),
             u"Error validating access token: Session has expired on Tuesday, 03-Mar-26 20:06:07 PST. "
             "The current time is Tuesday, 03-Mar-26 21:06:07 PST."_s);

    PracticeServer live(loaded(u"expires-soon"_s)); // by the clock of this computer
    QVERIFY(live.listen());
    RawClient client(live.url());
    client.get("/v25.0" + inspection(foreignToken()).toLatin1(), foreignToken());
    const qint64 end = client.answer()->json()["data"_L1]["expires_at"_L1].toInteger();
    const qint64 distance = end - QDateTime::currentSecsSinceEpoch();
    QVERIFY(distance > 5 * kSecondsADay - 10 && distance <= 5 * kSecondsADay);
}

void TestPracticeWorlds::withoutATokenThePlatformRefuses()
{
    const auto inspect = ask(u"healthy"_s, inspection(foreignToken()), {});
    QCOMPARE(inspect->status, 400);
    QCOMPARE(errorOf(inspect)["code"_L1].toInt(), 100);
    QVERIFY(errorOf(inspect)["message"_L1].toString().contains("must provide an app access token"_L1));
    QCOMPARE(errorOf(ask(u"healthy"_s, u"/me"_s, {}))["code"_L1].toInt(), 104);
    QCOMPARE(errorOf(ask(u"healthy"_s, u"/debug_token"_s, foreignToken()))["code"_L1].toInt(), 100);
    QCOMPARE(ask(u"healthy"_s, u"/nonsense"_s, {})->status, 501);
}

void TestPracticeWorlds::aBearerThatCannotBeATokenIsRefused_data()
{
    QTest::addColumn<QString>("bearer");
    QTest::newRow("a word") << u"hello"_s;
    QTest::newRow("cut short") << u"EAAG7bK2x"_s;
    QTest::newRow("a dash inside") << foreignToken().first(40) + u'-' + foreignToken().mid(40);
    QTest::newRow("Instagram") << u"IGAA"_s + foreignToken();
    QTest::newRow("a bar and no app id") << u"shop|"_s + foreignToken();
}

void TestPracticeWorlds::aBearerThatCannotBeATokenIsRefused()
{
    QFETCH(QString, bearer);
    const QJsonObject error = errorOf(ask(u"healthy"_s, u"/me"_s, bearer));
    QCOMPARE(error["code"_L1].toInt(), 190);
    QVERIFY(error["message"_L1].toString().contains("Cannot parse access token"_L1));
}

void TestPracticeWorlds::anotherTokenGetsTheSameAnswersAndIsNotKept()
{
    const Scenario scenario = loaded(u"missing-messaging"_s);
    QList<QByteArray> bodies;
    for (const QString &token : {scenario.token, foreignToken()}) {
        PracticeServer server(scenario);
        server.setNow(moment());
        QVERIFY(server.listen());
        RawClient client(server.url());
        client.get("/v25.0" + inspection(token).toLatin1(), token);
        bodies.append(client.answer()->body);
        QCOMPARE(server.requestHeads().size(), 1);
        const QByteArray head = server.requestHeads().constFirst();
        QCOMPARE(head.contains(token.toLatin1()), token == scenario.token);
        QCOMPARE(head.count("[credential]"), token == scenario.token ? 0 : 2);
        client.get("/v25.0/me", token); // in the header alone
        QVERIFY(client.answer());
        QCOMPARE(server.requestHeads().constLast().contains(token.toLatin1()), token == scenario.token);
    }
    QCOMPARE(bodies.at(0), bodies.at(1));
    QVERIFY(!bodies.at(0).contains("whatsapp_business_messaging"));
}

void TestPracticeWorlds::theAppIsAnsweredAsTheApp()
{
    const QString app = u"7204418853096127|0123abc4567"_s;
    QCOMPARE(errorOf(ask(u"healthy"_s, u"/me"_s, app))["code"_L1].toInt(), 2500);
    QVERIFY(ask(u"inspect-refused"_s, inspection(foreignToken()), app)->json()["data"_L1]["is_valid"_L1].toBool());
    QCOMPARE(errorOf(ask(u"inspect-refused"_s, inspection(foreignToken()), foreignToken()))["code"_L1].toInt(), 100);
    const QString refusal = errorOf(ask(u"other-app"_s, inspection(foreignToken()), app))["message"_L1].toString();
    QVERIFY(refusal.contains("did not match the Viewing App"_L1));
    QVERIFY(loaded(u"other-app"_s).namedApp != inspected(u"other-app"_s)["app_id"_L1].toString());
}

void TestPracticeWorlds::anUnknownIdIsUnknownToThePlatformToo()
{
    const auto answer = ask(u"healthy"_s, u"/123456789012345?fields=id"_s, foreignToken());
    QCOMPARE(answer->status, 400);
    QCOMPARE(errorOf(answer)["code"_L1].toInt(), 100);
    QCOMPARE(errorOf(answer)["error_subcode"_L1].toInt(), 33);
}

void TestPracticeWorlds::withoutThePermissionsEveryReadOfTheAccountIsRefused()
{
    const auto answers = secondtick::test::answersOf(u"missing-both"_s, secondtick::test::readsOfTheChain());
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const bool needsNothing = answer.key() == "token"_L1 || answer.key() == "businesses"_L1;
        QCOMPARE(answer->json()["error"_L1]["code"_L1].toInt(), needsNothing ? 0 : 200);
    }
}

SECONDTICK_TEST(TestPracticeWorlds)
#include "tst_practice_worlds.moc"
