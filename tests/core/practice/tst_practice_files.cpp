#include "practice/scenario.h"

#include "core/practice/practice_folder.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::Scenario;
using secondtick::test::addScenarioRows;
using secondtick::test::bytesOf;
using secondtick::test::namesInFolder;

namespace {

QSet<QString> pieces(const QString &text)
{
    QSet<QString> found;
    for (qsizetype i = 0; i + 8 <= text.size(); ++i)
        found.insert(text.mid(i, 8));
    return found;
}

} // namespace

/// The files of resources/practice, as written and as loaded.
class TestPracticeFiles : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyFileIsBuiltIn();
    void teachingOrderStartsWithAHealthyWorld();
    void aNameThatIsNoneGivesNothing_data();
    void aNameThatIsNoneGivesNothing();
    void everyFileIsWhole_data() { addScenarioRows(); }
    void everyFileIsWhole();
    void tokensLookReal_data() { addScenarioRows(); }
    void tokensLookReal();
    void tokensShareNoPieceWithAnything();
    void theWorldsAskedForArePromised_data();
    void theWorldsAskedForArePromised();
};

void TestPracticeFiles::everyFileIsBuiltIn()
{
    QStringList names = Scenario::names();
    names.sort();
    QCOMPARE(names, namesInFolder());
    QVERIFY(names.size() >= 35);
}

void TestPracticeFiles::teachingOrderStartsWithAHealthyWorld()
{
    const QStringList names = Scenario::names();
    QCOMPARE(names.first(), u"healthy"_s);
    QSet<int> orders;
    for (const QString &name : names)
        orders.insert(QJsonDocument::fromJson(bytesOf(name + u".json"_s))["order"_L1].toInt());
    QCOMPARE(orders.size(), names.size());
}

void TestPracticeFiles::aNameThatIsNoneGivesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << u"nope"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("other case") << u"HEALTHY"_s;
    QTest::newRow("with ending") << u"healthy.json"_s;
    QTest::newRow("out of the folder") << u"../practice/healthy"_s;
}

void TestPracticeFiles::aNameThatIsNoneGivesNothing()
{
    QFETCH(QString, name);
    QVERIFY(!Scenario::load(name));
    QCOMPARE(Scenario::titleOf(name), QString());
}

void TestPracticeFiles::everyFileIsWhole()
{
    QFETCH(QString, name);
    QJsonParseError error{};
    const QJsonObject file = QJsonDocument::fromJson(bytesOf(name + u".json"_s), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(file["expected"_L1]["findings"_L1].isArray());
    QVERIFY(QList<int>({0, 1, 3}).contains(file["expected"_L1]["exit"_L1].toInt(-1)));

    const auto scenario = Scenario::load(name);
    QVERIFY(scenario);
    QCOMPARE(Scenario::titleOf(name), scenario->title);
    QVERIFY(scenario->title.size() > 20 && scenario->title.endsWith(u'.'));
    QVERIFY(!scenario->routes.isEmpty());
    QVERIFY(QRegularExpression(u"^([0-9]{16}|)$"_s).match(scenario->accountId).hasMatch());
    QVERIFY(QRegularExpression(u"^([0-9]{16}|)$"_s).match(scenario->numberId).hasMatch());
    static const QRegularExpression key(u"^(\\*|/\\*|/[a-z0-9_/]+(/\\*| by (app|token))?)$"_s);
    for (auto route = scenario->routes.begin(); route != scenario->routes.end(); ++route) {
        QVERIFY2(key.match(route.key()).hasMatch(), qPrintable(route.key()));
        QVERIFY2(!route.value().toArray().isEmpty(), qPrintable(route.key()));
        const QJsonArray answers = route.value().toArray();
        for (const auto &answer : answers)
            QVERIFY2(answer.isObject(), qPrintable(route.key())); // also: every answer named is there
    }
    for (const auto &answer : std::as_const(scenario->opening))
        QVERIFY(answer.isObject());
}

void TestPracticeFiles::tokensLookReal()
{
    QFETCH(QString, name);
    const QString token = Scenario::load(name)->token;
    const QSet<QChar> distinct(token.begin(), token.end());
    if (name == "app-token"_L1) {
        static const QRegularExpression shape(u"^[0-9]{10,20}\\|[0-9a-f]{32}$"_s);
        QVERIFY(shape.match(token).hasMatch());
    } else {
        // Behind the start, no vowels: no dictionary word, in any language of these letters, can stand in it.
        static const QRegularExpression shape(u"^EAA[0-9B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]+$"_s);
        QVERIFY(shape.match(token).hasMatch());
        QVERIFY(token.size() >= 180 && token.size() <= 200);
        QVERIFY(distinct.size() > 20);
    }
    const QJsonArray parts = QJsonDocument::fromJson(bytesOf(name + u".json"_s))["token_parts"_L1].toArray();
    QVERIFY(parts.size() >= 5);
    for (const auto &part : parts)
        QVERIFY(part.toString().size() <= 24);
}

void TestPracticeFiles::tokensShareNoPieceWithAnything()
{
    QSet<QString> seen;
    QByteArray words; // every file, without its token
    const QStringList names = namesInFolder();
    for (const QString &name : names) {
        QJsonObject file = QJsonDocument::fromJson(bytesOf(name + u".json"_s)).object();
        file.remove("token_parts"_L1);
        words += QJsonDocument(file).toJson();
    }
    for (const QString &name : names) {
        const QSet<QString> own = pieces(Scenario::load(name)->token);
        QVERIFY(own.size() > 20);
        QVERIFY2(!own.intersects(seen), qPrintable(name));
        seen.unite(own);
    }
    const QSet<QString> inWords = pieces(QString::fromUtf8(words));
    QVERIFY2(!inWords.intersects(seen), qPrintable((inWords & seen).values().join(u' ')));
}

void TestPracticeFiles::theWorldsAskedForArePromised_data()
{
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &finding, int exit) {
        QTest::newRow(name) << (finding.isEmpty() ? QStringList() : QStringList{finding}) << exit;
    };
    row("healthy", {}, 0);
    row("missing-messaging", u"permission.missing"_s, 1);
    row("missing-both", u"permission.missing"_s, 1);
    row("expired", u"token.expired"_s, 1);
    row("revoked", u"token.revoked"_s, 1);
    row("malformed", u"token.unreadable"_s, 1);
    row("other-app", u"token.other-app"_s, 1);
    row("page-token", u"token.page-kind"_s, 1);
    row("app-token", u"token.app-kind"_s, 1);
    row("inspect-refused", u"token.inspect-refused"_s, 0);
    row("expires-soon", u"token.expires-soon"_s, 0);
    row("code-2-then-fine", u"service.unavailable"_s, 1);
    row("rate-limited", u"service.rate-limited"_s, 3);
    row("captive-portal", u"network.not-graph"_s, 1);
    row("redirects", u"network.not-graph"_s, 1);
    row("hangs", u"network.timeout"_s, 1);
    row("slow", {}, 0);
    row("no-accounts", u"account.none-found"_s, 0);
    row("not-assigned", u"permission.not-for-account"_s, 1);
    row("wrong-number-id", u"id.wrong-kind"_s, 1);
    row("number-elsewhere", u"number.not-in-account"_s, 1);
    row("not-subscribed", u"webhook.app-not-subscribed"_s, 1);
    row("other-app-webhook", u"webhook.other-app-only"_s, 0);
    row("webhook-override", u"webhook.override"_s, 0);
    row("no-payment", u"account.payment"_s, 1);
    row("number-not-registered", u"number.not-registered"_s, 1);
    row("number-pending", u"number.not-connected"_s, 1);
    row("test-number", u"number.test-number"_s, 0);
    row("not-verified", u"account.business-unverified"_s, 1);
    row("template-rejected", u"template.rejected"_s, 0);
    row("template-paused", u"template.paused"_s, 0);
    row("account-restricted", u"account.restricted"_s, 1);
    row("quality-red", u"number.quality-low"_s, 1);
    row("calls-blocked", u"health.calls-only"_s, 0);
    row("large", {}, 0);
}

void TestPracticeFiles::theWorldsAskedForArePromised()
{
    QFETCH(QStringList, findings);
    QFETCH(int, exit);
    const auto scenario = Scenario::load(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(scenario);
    QCOMPARE(scenario->expectedFindings, findings);
    QCOMPARE(scenario->expectedExit, exit);
}

SECONDTICK_TEST(TestPracticeFiles)
#include "tst_practice_files.moc"
