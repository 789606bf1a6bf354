#include "cli_run.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// What each command prints and how it ends, in the words of the contract.
class TestCli final : public TestCase
{
    Q_OBJECT

private slots:
    void helpNamesTheCommands();
    void versionNamesProgramAndRules();
    void inspectAnswersInTheContractsWords_data();
    void inspectAnswersInTheContractsWords();
    void numberAnswersOneObjectALine();
    void numberSaysInWordsWhatIsWrong();
    void theReportHoldsEveryFieldOfTheContract();
    void theLimitDecidesTheStatus_data();
    void theLimitDecidesTheStatus();
    void everyFormIsWritten_data();
    void everyFormIsWritten();
    void judgingAtAnotherTimeChangesTheVerdict();
    void aLanguageWithoutTranslationIsSaid();
};

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

QList<QJsonObject> lines(const QByteArray &out)
{
    QList<QJsonObject> objects;
    const QList<QByteArray> rows = out.trimmed().split('\n');
    for (const QByteArray &row : rows)
        objects.append(QJsonDocument::fromJson(row).object());
    return objects;
}

} // namespace

void TestCli::helpNamesTheCommands()
{
    const CliResult result = runCli({u"--help"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.err, QByteArray());
    for (const char *word : {"inspect", "check", "delivery", "number", "practice", "rules", "--fail-on", "--graph-url"})
        QVERIFY2(result.out.contains(word), word);
    const CliResult check = runCli({u"check"_s, u"--help"_s});
    QCOMPARE(check.exit, 0);
    QVERIFY(check.out.contains("--token-file"));
    QVERIFY(!check.out.contains("--token "));
}

void TestCli::versionNamesProgramAndRules()
{
    static const QRegularExpression shape(u"^secondtick-cli [0-9.]+, rules 20[0-9.]+ .*20[0-9]{2}-[0-9]{2}-[0-9]{2}"_s);
    const CliResult result = runCli({u"--version"_s});
    QCOMPARE(result.exit, 0);
    QVERIFY2(shape.match(QString::fromUtf8(result.out)).hasMatch(), result.out.constData());
}

void TestCli::inspectAnswersInTheContractsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("exit");
    const QString token = fixture(u"TOKEN_A"_s);
    QTest::newRow("a whole token") << token << u"accept"_s << u"ok"_s << 0;
    QTest::newRow("with Bearer before it") << u"Bearer "_s + token << u"accept_cleaned"_s << u"cleaned"_s << 0;
    QTest::newRow("empty") << QString() << u"reject"_s << u"empty"_s << 1;
    QTest::newRow("an id") << u"106540352242922"_s << u"wrong_kind"_s << u"numeric_id"_s << 1;
    QTest::newRow("cut short") << token.first(60) + u"..."_s << u"confirm"_s << u"looks_truncated"_s << 1;
    QTest::newRow("two tokens") << token + u'\n' + fixture(u"TOKEN_B"_s) << u"ask_which"_s << u"several_tokens"_s << 1;
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << u"reject"_s << u"too_large"_s << 1;
}

void TestCli::inspectAnswersInTheContractsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, verdict);
    QFETCH(const QString, message);
    QFETCH(const int, exit);

    const CliResult result = runCli({u"inspect"_s, u"--format"_s, u"json"_s}, text.toUtf8());

    const QJsonObject json = result.json();
    QCOMPARE(keysOf(json),
             (QStringList{u"fingerprint"_s, u"message"_s, u"removed"_s, u"schema"_s, u"tokens"_s, u"verdict"_s,
                          u"warnings"_s}));
    QCOMPARE(json["schema"_L1].toString(), u"secondtick.inspect/1"_s);
    QCOMPARE(json["verdict"_L1].toString(), verdict);
    QCOMPARE(json["message"_L1].toString(), message);
    QCOMPARE(json["fingerprint"_L1].isNull(), exit != 0);
    QCOMPARE(result.exit, exit);
    const CliResult spoken = runCli({u"inspect"_s}, text.toUtf8());
    QCOMPARE(spoken.exit, exit);
    QVERIFY2(spoken.out.contains(' ') && !spoken.out.contains('_'), spoken.out.constData());
}

void TestCli::numberAnswersOneObjectALine()
{
    const CliResult result =
        runCli({u"number"_s, u"--format"_s, u"json"_s}, "+90 212 555 01 23\r\n\n0532\n+53 5 123 4567\n");
    const QList<QJsonObject> objects = lines(result.out);
    QCOMPARE(objects.size(), 3);
    QCOMPARE(keysOf(objects.first()),
             (QStringList{u"digits"_s, u"e164"_s, u"input"_s, u"message"_s, u"notes"_s, u"region"_s, u"restriction"_s,
                          u"trap"_s, u"verdict"_s}));
    QCOMPARE(objects.at(0)["input"_L1].toString(), u"+90 212 555 01 23"_s);
    QCOMPARE(objects.at(0)["e164"_L1].toString(), u"+902125550123"_s);
    QCOMPARE(objects.at(0)["region"_L1].toString(), u"TR"_s);
    QVERIFY(objects.at(0)["trap"_L1].isNull());
    QVERIFY(objects.at(1)["verdict"_L1] != "ok"_L1);
    QVERIFY(objects.at(1)["e164"_L1].isNull());
    QCOMPARE(objects.at(2)["restriction"_L1].toString(), u"restricted"_s);
    QCOMPARE(result.exit, 1);
    QCOMPARE(runCli({u"number"_s}, "+902125550123\n").exit, 0);
}

void TestCli::numberSaysInWordsWhatIsWrong()
{
    const CliResult result = runCli({u"number"_s}, "+53 5 123 4567\n12x\n");
    const QList<QByteArray> rows = result.out.trimmed().split('\n');
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).contains("(CU)") && rows.at(0).contains("cannot receive"), rows.at(0).constData());
    QVERIFY2(rows.at(1).startsWith("12x: ") && rows.at(1).endsWith('.'), rows.at(1).constData());
}

void TestCli::theReportHoldsEveryFieldOfTheContract()
{
    const CliResult result =
        runCli({u"check"_s, u"--practice"_s, u"missing-messaging"_s, u"--format"_s, u"json"_s, u"--quiet"_s});
    QCOMPARE(result.err, QByteArray());
    const QJsonObject report = result.json();
    for (const QString &key : {u"schema"_s, u"program"_s, u"rules"_s, u"generated_at"_s, u"practice"_s, u"audience"_s,
                               u"verdict"_s, u"token"_s, u"permissions"_s, u"chain"_s, u"checks"_s, u"findings"_s})
        QVERIFY2(report.contains(key), qPrintable(key));
    QCOMPARE(report["program"_L1]["name"_L1].toString(), u"secondtick"_s);
    QVERIFY(!report["program"_L1]["version"_L1].toString().isEmpty());
    QCOMPARE(report["chain"_L1].toArray().size(), 8);
    QCOMPARE(report["permissions"_L1].toArray().size() >= 2, true);
    const QJsonObject finding = result.finding(u"permission.missing"_s);
    for (const QString &key : {u"severity"_s, u"subject"_s, u"title"_s, u"meaning"_s, u"remedy"_s, u"who"_s, u"args"_s,
                               u"evidence"_s, u"links"_s})
        QVERIFY2(finding.contains(key), qPrintable(key));
    QCOMPARE(finding["args"_L1]["permission"_L1].toString(), u"whatsapp_business_messaging"_s);
    QVERIFY(!finding["remedy"_L1].toArray().isEmpty());
}

void TestCli::theLimitDecidesTheStatus_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<int>("exit");
    QTest::newRow("blocker") << u"blocker"_s << 0;
    QTest::newRow("error") << u"error"_s << 0;
    QTest::newRow("warning") << u"warning"_s << 1;
    QTest::newRow("hint") << u"hint"_s << 1;
}

void TestCli::theLimitDecidesTheStatus()
{
    QFETCH(const QString, limit);
    QFETCH(const int, exit);
    QCOMPARE(runCli({u"check"_s, u"--practice"_s, u"expires-soon"_s, u"--fail-on"_s, limit}).exit, exit);
}

void TestCli::everyFormIsWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << u"text"_s << QByteArray();
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("markdown") << u"markdown"_s << QByteArray("#");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void TestCli::everyFormIsWritten()
{
    QFETCH(const QString, form);
    QFETCH(const QByteArray, begins);
    const CliResult result = runCli({u"check"_s, u"--practice"_s, u"expired"_s, u"--format"_s, form});
    QCOMPARE(result.exit, 1);
    QVERIFY2(result.out.startsWith(begins), result.out.left(80).constData());
    QVERIFY(result.out.size() > 200);
}

void TestCli::judgingAtAnotherTimeChangesTheVerdict()
{
    const QStringList arguments{u"check"_s, u"--practice"_s, u"expires-soon"_s, u"--format"_s, u"json"_s, u"--now"_s};
    const CliResult later = runCli(arguments + QStringList{u"2099-01-01T00:00:00Z"_s});
    QVERIFY(later.findingIds().contains(u"token.expired"_s));
    QCOMPARE(later.exit, 1);
    QCOMPARE(later.json()["generated_at"_L1].toString(), u"2099-01-01T00:00:00Z"_s);
}

void TestCli::aLanguageWithoutTranslationIsSaid()
{
    const CliResult result = runCli({u"inspect"_s, u"--language"_s, u"tlh"_s}, "x");
    QCOMPARE(result.exit, 1);
    QVERIFY2(result.err.contains("no translation"), result.err.constData());
    QCOMPARE(runCli({u"inspect"_s, u"--language"_s, u"en"_s}, "x").err, QByteArray());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCli)
#include "tst_cli.moc"
