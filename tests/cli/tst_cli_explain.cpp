#include "cli_run.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// The command explain from outside: its document, its text, its exit status.
class TestCliExplain final : public TestCase
{
    Q_OBJECT

private slots:
    void theDocumentHasTheFieldsOfTheContract();
    void theStatusSaysWhetherAnythingWasExplained_data();
    void theStatusSaysWhetherAnythingWasExplained();
    void theTextHasNumberedStepsAndTheNextPage();
    void aHugeTextIsReadInPart();
    void aTokenIsNeverRepeated();
};

namespace {

CliResult explainAs(const QString &format, const QByteArray &text)
{
    return runCli({u"explain"_s, u"--format"_s, format}, text);
}

} // namespace

void TestCliExplain::theDocumentHasTheFieldsOfTheContract()
{
    const QJsonObject document =
        explainAs(u"json"_s, R"({"error":{"message":"(#131026) x","code":131026,"fbtrace_id":"Ab1"}})").json();
    QCOMPARE(document["schema"_L1].toString(), u"secondtick.explain/1"_s);
    QCOMPARE(document["recognised"_L1], QJsonValue(true));
    QCOMPARE(document["shape"_L1].toString(), u"graph_error"_s);
    QCOMPARE(document["truncated"_L1], QJsonValue(false));
    QCOMPARE(document["token_found"_L1], QJsonValue(false));
    QVERIFY(document["broken_at"_L1].isNull());
    QVERIFY(document["notes"_L1].isArray());
    QCOMPARE(document["items"_L1].toArray().size(), 1);
    const QJsonObject item = document["items"_L1][0].toObject();
    QCOMPARE(item["code"_L1], QJsonValue(131026));
    QVERIFY(item.contains("subcode"_L1) && item["subcode"_L1].isNull());
    QVERIFY(item.contains("retry_after_s"_L1));
    QCOMPARE(item["category"_L1].toString(), u"delivery"_s);
    QCOMPARE(item["side"_L1].toString(), u"recipient"_s);
    QCOMPARE(item["next_page"_L1].toString(), u"delivery"_s);
    QVERIFY(item["retryable"_L1].isBool());
    QVERIFY(!item["title"_L1].toString().isEmpty());
    QVERIFY(!item["causes"_L1].toArray().isEmpty());
    QVERIFY(!item["actions"_L1].toArray().isEmpty());
    QVERIFY(item["source"_L1].toString().startsWith("https://"_L1));
    QCOMPARE(item["platform_message"_L1].toString(), u"(#131026) x"_s);
    QCOMPARE(item["trace_id"_L1].toString(), u"Ab1"_s);
}

void TestCliExplain::theStatusSaysWhetherAnythingWasExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("a code") << QByteArray("131026\n") << 0;
    QTest::newRow("a code nobody has seen") << QByteArray("{\"error\":{\"code\":987654}}") << 0;
    QTest::newRow("an event") << QByteArray(R"({"field":"account_update","value":{"event":"ACCOUNT_VIOLATION"}})") << 0;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("prose") << QByteArray("good morning") << 1;
    QTest::newRow("another gateway") << QByteArray("{\"remoteJid\":\"1@s.whatsapp.net\"}") << 1;
}

void TestCliExplain::theStatusSaysWhetherAnythingWasExplained()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    const CliResult json = explainAs(u"json"_s, text);
    QCOMPARE(json.exit, status);
    QCOMPARE(json.json()["recognised"_L1].toBool(), status == 0);
    const CliResult plain = explainAs(u"text"_s, text);
    QCOMPARE(plain.exit, status);
    QVERIFY(plain.out.trimmed().size() > 20);
    QCOMPARE(plain.err, QByteArray());
}

void TestCliExplain::theTextHasNumberedStepsAndTheNextPage()
{
    const QByteArray text = explainAs(u"text"_s, "190/463").out;
    QVERIFY2(text.startsWith("The token has expired (code 190/463)\n"), text.constData());
    for (const char *part : {"This is about the token", "\n  1. ", "\n  2. ", "\nWho: you\n", "Source: https://",
                             "Next: check the token", "Trying again without a change does not help."})
        QVERIFY2(text.contains(part), part);
}

void TestCliExplain::aHugeTextIsReadInPart()
{
    const CliResult result = explainAs(u"json"_s, "(#131026)\n" + QByteArray(10'000'000, 'a'));
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()["truncated"_L1], QJsonValue(true));
    QCOMPARE(result.json()["read_bytes"_L1].toInt(), 1024 * 1024);
    QVERIFY(result.took < 15s);
}

void TestCliExplain::aTokenIsNeverRepeated()
{
    const QString token = fixture(u"TOKEN_A"_s);
    const QByteArray text = u"{\"error\":{\"message\":\"bad %1\",\"code\":190}}"_s.arg(token).toUtf8();
    for (const QString &format : {u"json"_s, u"text"_s}) {
        const CliResult result = explainAs(format, text);
        QCOMPARE(result.exit, 0);
        QVERIFY(result.out.contains("treat it as leaked"));
        QVERIFY(!result.out.contains(token.mid(8, 12).toUtf8()));
        QCOMPARE(result.err, QByteArray());
    }
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliExplain)
#include "tst_cli_explain.moc"
