#include "core/practice/chain_reads.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using secondtick::practice::Scenario;
using secondtick::test::answerOf;
using secondtick::test::answersOf;
using secondtick::test::coreOfANumber;
using secondtick::test::loaded;
using secondtick::test::RawAnswer;
using secondtick::test::readsOfTheChain;
using secondtick::test::wholeList;

namespace {

const QString kHealthy = u"healthy"_s;

/// A world, the reads that answer otherwise than in the healthy one, and a sign that only these bear (with ' for ").
struct World
{
    const char *name;
    const char *reads;
    const char *sign;
};

constexpr World kWorlds[] = {
    {"no-accounts", "assigned businesses token", "'scope':'whatsapp_business_messaging'}"},
    {"not-assigned", "", ""},
    {"wrong-number-id", "", ""},
    {"number-elsewhere", "", ""},
    {"not-subscribed", "apps", "{'data':[]}"},
    {"other-app-webhook", "apps", "'id':'3918260475518840'"},
    {"webhook-override", "apps numbers+", "'override_callback_uri':'https://chat-desk.example/"},
    {"no-payment", "account+ numbers+", "'error_code':141006"},
    {"number-not-registered", "numbers+", "'error_code':141000"},
    {"number-pending", "number numbers", "'status':'PENDING'"},
    {"test-number", "account assigned number numbers owned", "'+1 555"},
    {"not-verified", "account+ numbers+", "'error_code':141010"},
    {"template-rejected", "templates", "'status':'REJECTED'"},
    {"template-paused", "templates", "'status':'PAUSED'"},
    {"account-restricted", "account+ numbers+", "'error_code':141014"},
    {"quality-red", "number numbers", "'quality_rating':'RED'"},
    {"calls-blocked", "numbers+", "'can_receive_call_sip':'BLOCKED','can_send_message':'AVAILABLE'"},
};

} // namespace

/// The worlds of the chain behind the token: account, number, webhook, templates.
class TestPracticeChain : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyReadOfTheChainIsAnswered_data();
    void everyReadOfTheChainIsAnswered();
    void theHealthyChainHoldsTogether();
    void anIdNamesItsKind_data();
    void anIdNamesItsKind();
    void onlyWhatAWorldIsAboutDiffers_data();
    void onlyWhatAWorldIsAboutDiffers();
    void everyWorldBehindTheTokenIsLookedAt();
    void whatTheUserGivesIsBroughtAlong();
    void anAccountThatWasNotAssignedIsRefused();
    void aNumberThatTheUserGivesIsWhatTheWorldSays();
    void aHealthSummaryAgreesWithItsParts_data();
    void aHealthSummaryAgreesWithItsParts();
    void aChangedObjectKeepsEverythingElse();
    void theLargeWorldIsLarge();
};

void TestPracticeChain::everyReadOfTheChainIsAnswered_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = Scenario::names();
    for (const QString &name : names) {
        if (name != "hangs"_L1 && name != "slow"_L1) // they answer the same, or nothing, and take their time
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestPracticeChain::everyReadOfTheChainIsAnswered()
{
    QFETCH(QString, name);
    const auto answers = answersOf(name, readsOfTheChain());
    QCOMPARE(answers.size(), readsOfTheChain().size());
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        QVERIFY2(answer->status != 501, qPrintable(answer.key()));
}

void TestPracticeChain::theHealthyChainHoldsTogether()
{
    const auto answers = answersOf(kHealthy, readsOfTheChain());
    const auto row = [&answers](const char *read) {
        return answers[QString::fromLatin1(read)].json()["data"_L1][0].toObject();
    };
    for (const RawAnswer &answer : answers)
        QCOMPARE(answer.status, 200);
    const QJsonObject account = answers[u"account"_s].json();
    QCOMPARE(row("owned")["id"_L1], account["id"_L1]);
    QCOMPARE(row("owned")["name"_L1], account["name"_L1]);
    QCOMPARE(row("assigned")["id"_L1], account["id"_L1]);
    QCOMPARE(row("businesses")["id"_L1], account["owner_business_info"_L1]["id"_L1]);
    QCOMPARE(row("numbers"), answers[u"number"_s].json());
    QCOMPARE(row("numbers")["status"_L1].toString(), u"CONNECTED"_s);
    const QJsonObject token = answers[u"token"_s].json()["data"_L1].toObject();
    QCOMPARE(row("apps")["whatsapp_business_api_data"_L1]["id"_L1], token["app_id"_L1]);

    QStringList entities;
    const QJsonArray health = row("numbers+")["health_status"_L1]["entities"_L1].toArray();
    for (const auto &entity : health) {
        QCOMPARE(entity["can_send_message"_L1].toString(), u"AVAILABLE"_s);
        entities.append(entity["entity_type"_L1].toString());
    }
    QCOMPARE(entities, (QStringList{u"PHONE_NUMBER"_s, u"WABA"_s, u"BUSINESS"_s, u"APP"_s}));
    QCOMPARE(answers[u"templates"_s].json()["data"_L1].toArray().size(), 2);
    QCOMPARE(answers[u"templates"_s].body.count("\"APPROVED\""), 2);
}

void TestPracticeChain::anIdNamesItsKind_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ownField");
    QTest::newRow("account") << u"/5130772946180354"_s << u"account_review_status"_s;
    QTest::newRow("number") << u"/6418820395571903"_s << u"display_phone_number"_s;
    QTest::newRow("business") << u"/4450918837261953"_s << u"verification_status"_s;
}

void TestPracticeChain::anIdNamesItsKind()
{
    QFETCH(QString, id);
    QFETCH(QString, ownField);
    for (const char *field : {"account_review_status", "display_phone_number", "verification_status"}) {
        const QJsonObject answer = answerOf(kHealthy, id + u"?fields=id,"_s + QLatin1String(field));
        QCOMPARE(answer.contains(QLatin1String(field)), QLatin1String(field) == ownField);
        QCOMPARE(answer["error"_L1]["code"_L1].toInt(), QLatin1String(field) == ownField ? 0 : 100);
    }
}

void TestPracticeChain::onlyWhatAWorldIsAboutDiffers_data()
{
    QTest::addColumn<QString>("reads");
    QTest::addColumn<QString>("sign");
    for (const World &world : kWorlds)
        QTest::newRow(world.name) << QString::fromLatin1(world.reads)
                                  << QString::fromLatin1(world.sign).replace(u'\'', u'"');
}

void TestPracticeChain::onlyWhatAWorldIsAboutDiffers()
{
    QFETCH(QString, reads);
    QFETCH(QString, sign);
    const auto healthy = answersOf(kHealthy, readsOfTheChain());
    const auto answers = answersOf(QString::fromLatin1(QTest::currentDataTag()), readsOfTheChain());
    QStringList different;
    QByteArray bodies;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer->body != healthy[answer.key()].body) {
            QVERIFY2(!healthy[answer.key()].body.contains(sign.toUtf8()), qPrintable(sign));
            different.append(answer.key());
            bodies += answer->body;
        }
    }
    QCOMPARE(different.join(u' '), reads);
    QVERIFY2(bodies.contains(sign.toUtf8()), bodies.constData());
}

void TestPracticeChain::everyWorldBehindTheTokenIsLookedAt()
{
    const QStringList names = Scenario::names();
    QStringList lookedAt;
    for (const World &world : kWorlds)
        lookedAt.append(QString::fromLatin1(world.name));
    lookedAt.append(u"large"_s);
    QCOMPARE(names.mid(names.indexOf(u"hangs"_s) + 1), lookedAt);
}

void TestPracticeChain::whatTheUserGivesIsBroughtAlong()
{
    QStringList withAccount;
    QStringList withNumber;
    const QStringList names = Scenario::names();
    for (const QString &name : names) {
        if (!loaded(name).accountId.isEmpty())
            withAccount.append(name);
        if (!loaded(name).numberId.isEmpty())
            withNumber.append(name);
    }
    QCOMPARE(withAccount, QStringList{u"not-assigned"_s});
    QCOMPARE(withNumber, (QStringList{u"wrong-number-id"_s, u"number-elsewhere"_s}));
}

void TestPracticeChain::anAccountThatWasNotAssignedIsRefused()
{
    const QString account = loaded(u"not-assigned"_s).accountId;
    for (const char *below : {"?fields=id,name", "/phone_numbers", "/subscribed_apps", "/message_templates"}) {
        const QString target = u'/' + account + QString::fromLatin1(below);
        QCOMPARE(answerOf(u"not-assigned"_s, target)["error"_L1]["code"_L1].toInt(), 200);
    }
    const auto answers = answersOf(u"not-assigned"_s, readsOfTheChain());
    QVERIFY(answers[u"token"_s].body.contains("target_ids"));
    for (const RawAnswer &answer : answers)
        QVERIFY(!answer.body.contains(account.toLatin1()));
}

void TestPracticeChain::aNumberThatTheUserGivesIsWhatTheWorldSays()
{
    const QString core = u"?fields="_s + coreOfANumber();
    const QString account = loaded(u"wrong-number-id"_s).numberId;
    QVERIFY(answerOf(u"wrong-number-id"_s, u'/' + account + core)["error"_L1]["message"_L1].toString().endsWith(
        "(display_phone_number) on node type (WhatsAppBusinessAccount)"_L1));
    QVERIFY(answerOf(u"wrong-number-id"_s, u'/' + account + u"?fields=account_review_status"_s).contains("id"_L1));

    const QString elsewhere = loaded(u"number-elsewhere"_s).numberId;
    QCOMPARE(answerOf(u"number-elsewhere"_s, u'/' + elsewhere + core).size(), 9);
    const QJsonArray rows = answerOf(u"number-elsewhere"_s, readsOfTheChain().value(u"numbers"_s))["data"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first()["id"_L1].toString() != elsewhere);
}

void TestPracticeChain::aHealthSummaryAgreesWithItsParts_data()
{
    QTest::addColumn<QString>("name");
    for (const World &world : kWorlds)
        QTest::newRow(world.name) << QString::fromLatin1(world.name);
}

void TestPracticeChain::aHealthSummaryAgreesWithItsParts()
{
    QFETCH(QString, name);
    const QStringList grades{u"AVAILABLE"_s, u"LIMITED"_s, u"BLOCKED"_s};
    const auto answers = answersOf(name, readsOfTheChain());
    const QJsonValue ofTheAccount = answers[u"account+"_s].json()["health_status"_L1];
    const QJsonValue ofTheNumber = answers[u"numbers+"_s].json()["data"_L1][0]["health_status"_L1];
    const QJsonArray parts = ofTheAccount["entities"_L1].toArray();
    const QJsonArray all = ofTheNumber["entities"_L1].toArray();
    QCOMPARE(all.size(), 4);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(parts.at(i), all.at(i + 1)); // behind the number itself, the same
    if (name == "calls-blocked"_L1) // what it is about
        return;
    for (const QJsonValue &health : {ofTheAccount, ofTheNumber}) {
        qsizetype worst = 0;
        const QJsonArray entities = health["entities"_L1].toArray();
        for (const auto &entity : entities)
            worst = std::max(worst, grades.indexOf(entity["can_send_message"_L1].toString()));
        QCOMPARE(health["can_send_message"_L1].toString(), grades.at(worst));
    }
}

void TestPracticeChain::aChangedObjectKeepsEverythingElse()
{
    const QJsonObject before = answerOf(kHealthy, readsOfTheChain().value(u"number"_s));
    QJsonObject after = before;
    after.insert(u"status"_s, u"PENDING"_s);
    QCOMPARE(answerOf(u"number-pending"_s, readsOfTheChain().value(u"number"_s)), after);
    const QString funding = u"primary_funding_id"_s; // taken away, not emptied
    QVERIFY(answerOf(kHealthy, readsOfTheChain().value(u"account+"_s)).contains(funding));
    QVERIFY(!answerOf(u"no-payment"_s, readsOfTheChain().value(u"account+"_s)).contains(funding));
}

void TestPracticeChain::theLargeWorldIsLarge()
{
    const QString name = u"large"_s;
    const QString all = u"?limit=100"_s;
    const QJsonArray accounts = wholeList(name, u"/4450918837261953/owned_whatsapp_business_accounts"_s + all);
    QCOMPARE(accounts.size(), 3);
    QSet<QString> numbers;
    QSet<QString> templates;
    for (const auto &account : accounts) {
        const QString id = u'/' + account["id"_L1].toString();
        QVERIFY(!answerOf(name, id + u"?fields=id,account_review_status"_s).contains("error"_L1));
        QVERIFY(answersOf(name, {{id, id + u"/subscribed_apps"_s}}).value(id).body.contains("7204418853096127"));
        QVERIFY(answerOf(name, readsOfTheChain().value(u"token"_s))["data"_L1]["granular_scopes"_L1][1]["target_ids"_L1]
                    .toArray()
                    .contains(account["id"_L1]));
        const QJsonArray ownNumbers = wholeList(name, id + u"/phone_numbers"_s + all);
        for (const auto &number : ownNumbers)
            numbers.insert(number["id"_L1].toString() + number["display_phone_number"_L1].toString());
        const QJsonArray ownTemplates = wholeList(name, id + u"/message_templates"_s + all);
        QCOMPARE(ownTemplates.size(), 200);
        for (const auto &row : ownTemplates)
            templates.insert(row["id"_L1].toString());
    }
    QCOMPARE(numbers.size(), 40);
    QCOMPARE(templates.size(), 600);
}

SECONDTICK_TEST(TestPracticeChain)
#include "tst_practice_chain.moc"
