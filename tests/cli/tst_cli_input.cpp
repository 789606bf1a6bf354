#include "cli_run.h"
#include "support/case_table.h"
#include "support/loopback_server.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// How text, tokens and answers come in, and where results go: whatever comes, the program answers in time, makes no
/// call with what is no token, and loses nothing.
class TestCliInput final : public TestCase
{
    Q_OBJECT

private slots:
    void aTextThatIsNoTokenMakesNoCall_data();
    void aTextThatIsNoTokenMakesNoCall();
    void severalTokensAreWrongUse();
    void aTokenComesFromInputOrFile();
    void aPipeThatStaysOpenEndsWithTheTimeLimit();
    void answersAreWalkedWithoutAToken();
    void answersAndTokenGoTogether();
    void answersComeFromInputToo();
    void wrongAnswersNameTheirPlace_data();
    void wrongAnswersNameTheirPlace();
    void resultsAreSavedWholeForTheirOwnerOnly();
    void anExistingFileIsKeptUnlessForced();
    void whatCannotBeSavedIsSaid_data();
    void whatCannotBeSavedIsSaid();

private:
    QString saved(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestCliInput::saved(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCliInput::aTextThatIsNoTokenMakesNoCall_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("finding");
    const QByteArray token = fixture(u"TOKEN_A"_s).toLatin1();
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += char(byte);
    QTest::newRow("empty") << QByteArray() << u"token.not-a-token"_s;
    QTest::newRow("white space") << QByteArray(" \n\t\n") << u"token.not-a-token"_s;
    QTest::newRow("binary") << everyByte << u"token.not-a-token"_s;
    QTest::newRow("lone bytes of UTF-8") << QByteArray("\xff\xfe\xc3(\xa0\xa1") << u"token.not-a-token"_s;
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'E') << u"token.not-a-token"_s;
    QTest::newRow("five megabytes") << QByteArray(5'000'000, 'A') << u"token.not-a-token"_s;
    QTest::newRow("an id") << QByteArray("106540352242922") << u"token.wrong-kind"_s;
    QTest::newRow("app id and secret") << fixture(u"APP_TOKEN"_s).toLatin1() << u"token.app-kind"_s;
    QTest::newRow("cut short") << token.first(60) + "..." << u"token.truncated"_s;
    QTest::newRow("far too short") << token.first(25) << u"token.truncated"_s;
}

void TestCliInput::aTextThatIsNoTokenMakesNoCall()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, finding);
    const LoopbackServer server;
    const CliResult result = runCli({u"check"_s, u"--graph-url"_s, server.url(), u"--format"_s, u"json"_s}, text);
    QCOMPARE(result.findingIds(), QStringList{finding});
    QCOMPARE(result.exit, 1);
    QVERIFY(result.json()["token"_L1]["fingerprint"_L1].isNull());
    QCOMPARE(server.connectionCount(), 0);
}

void TestCliInput::severalTokensAreWrongUse()
{
    const QByteArray text = (fixture(u"TOKEN_A"_s) + u'\n' + fixture(u"TOKEN_B"_s)).toLatin1();
    const CliResult result = runCli({u"check"_s, u"--graph-url"_s, u"http://127.0.0.1:1"_s}, text);
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("several different"), result.err.constData());
}

void TestCliInput::aTokenComesFromInputOrFile()
{
    const QByteArray token = fixture(u"TOKEN_A"_s).toLatin1() + '\n';
    const QStringList check{u"check"_s, u"--practice"_s, u"healthy"_s, u"--format"_s, u"json"_s};
    const QString file = saved(u"token"_s, token);
    const QString fromFile =
        runCli(check + QStringList{u"--token-file"_s, file}).json()["token"_L1]["fingerprint"_L1].toString();
    const QString fromInput = runCli(check, token).json()["token"_L1]["fingerprint"_L1].toString();
    const QString named =
        runCli(check + QStringList{u"--token-file"_s, u"-"_s}, token).json()["token"_L1]["fingerprint"_L1].toString();
    QCOMPARE(fromFile.size(), 10);
    QCOMPARE(fromInput, fromFile);
    QCOMPARE(named, fromFile);
    const CliResult inspected = runCli({u"inspect"_s, u"--format"_s, u"json"_s}, token);
    QCOMPARE(inspected.json()["fingerprint"_L1].toString(), fromFile);
}

void TestCliInput::aPipeThatStaysOpenEndsWithTheTimeLimit()
{
    const CliResult result = runCli({u"check"_s, u"--graph-url"_s, u"http://127.0.0.1:1"_s, u"--timeout"_s, u"1"_s},
                                    "abc", InputEnd::LeftOpen);
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.err.contains("did not end within 1 s"), result.err.constData());
    QVERIFY(result.took < 15s);
}

void TestCliInput::answersAreWalkedWithoutAToken()
{
    const QString answers = saved(u"answers.json"_s, R"({"recipient": "+53 5 123 4567", "business_country": "TR"})");
    const CliResult result = runCli({u"delivery"_s, u"--answers"_s, answers, u"--format"_s, u"json"_s},
                                    "somebody else's input", InputEnd::LeftOpen);
    const QJsonArray reasons = result.json()["delivery"_L1]["reasons"_L1].toArray();
    QStringList ids;
    for (const auto &reason : reasons)
        ids.append(reason["id"_L1].toString());
    QCOMPARE(ids,
             (QStringList{u"delivery.offline-30-days"_s, u"delivery.blocked"_s, u"delivery.country"_s,
                          u"delivery.terms"_s, u"delivery.old-app"_s}));
    QVERIFY(result.findingIds().contains(u"recipient.country-restricted"_s));
    QVERIFY(result.json()["token"_L1].isNull());
    QCOMPARE(result.exit, 1);
    const CliResult nothingKnown = runCli({u"delivery"_s, u"--answers"_s, u"-"_s, u"--format"_s, u"json"_s}, "{}");
    QCOMPARE(nothingKnown.json()["delivery"_L1]["reasons"_L1].toArray().size(), 5);
    QCOMPARE(nothingKnown.exit, 0);
}

void TestCliInput::answersAndTokenGoTogether()
{
    const QString answers = saved(u"answers.json"_s, R"({"recipient": "+53 5 123 4567"})");
    const CliResult result =
        runCli({u"delivery"_s, u"--answers"_s, answers, u"--practice"_s, u"expired"_s, u"--format"_s, u"json"_s});
    const QStringList ids = result.findingIds();
    QVERIFY(ids.contains(u"token.expired"_s));
    QVERIFY(ids.contains(u"recipient.country-restricted"_s));
    QCOMPARE(result.json()["delivery"_L1]["reasons"_L1].toArray().size(), 5);
    QVERIFY(!result.json()["token"_L1].isNull());
}

void TestCliInput::answersComeFromInputToo()
{
    const CliResult result =
        runCli({u"delivery"_s, u"--answers"_s, u"-"_s, u"--practice"_s, u"healthy"_s, u"--format"_s, u"json"_s},
               R"({"last_status": "delivered"})");
    QCOMPARE(result.exit, 0);
    const QJsonArray reasons = result.json()["delivery"_L1]["reasons"_L1].toArray();
    for (const auto &reason : reasons)
        QCOMPARE(reason["state"_L1].toString(), u"ruled_out"_s);
}

void TestCliInput::wrongAnswersNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("unknown key") << QByteArray(R"({"customer": {"mood": "bad"}})") << QByteArray("customer.mood");
    QTest::newRow("wrong type") << QByteArray(R"({"error": {"code": "many"}})") << QByteArray("error.code");
    QTest::newRow("unreadable date") << QByteArray(R"({"sent_at": "yesterday"})") << QByteArray("sent_at");
    QTest::newRow("unknown word") << QByteArray(R"({"kind": "advert"})") << QByteArray("kind");
    QTest::newRow("no JSON") << QByteArray("kind: advert") << QByteArray("JSON");
    QTest::newRow("empty") << QByteArray() << QByteArray("--answers: ");
}

void TestCliInput::wrongAnswersNameTheirPlace()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const QByteArray, place);
    const CliResult result =
        runCli({u"delivery"_s, u"--format"_s, u"json"_s, u"--answers"_s, saved(u"answers.json"_s, answers)});
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(place), result.err.constData());
}

void TestCliInput::resultsAreSavedWholeForTheirOwnerOnly()
{
    const QString target = m_folder.filePath(u"report.json"_s);
    const CliResult result =
        runCli({u"check"_s, u"--practice"_s, u"expired"_s, u"--format"_s, u"json"_s, u"--output"_s, target});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(QFileInfo(target).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    CliResult read;
    read.out = file.readAll();
    QCOMPARE(read.findingIds(), QStringList{u"token.expired"_s});
}

void TestCliInput::anExistingFileIsKeptUnlessForced()
{
    const QString target = saved(u"old.txt"_s, "precious");
    const QStringList arguments{u"inspect"_s, u"--output"_s, target};
    const CliResult refused = runCli(arguments, "x");
    QCOMPARE(refused.exit, 2);
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(QFileInfo(target).size(), 8);
    QCOMPARE(runCli(arguments + QStringList{u"--force"_s}, "x").exit, 1);
    QVERIFY(QFileInfo(target).size() > 8);
}

void TestCliInput::whatCannotBeSavedIsSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder absent") << u"/nonexistent/report.txt"_s;
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a link") << m_folder.filePath(u"link"_s);
    QTest::newRow("not a place for files") << u"/proc/report.txt"_s;
}

void TestCliInput::whatCannotBeSavedIsSaid()
{
    QFETCH(const QString, target);
    const QString precious = saved(u"precious"_s, "precious");
    QFile::link(precious, m_folder.filePath(u"link"_s));
    const CliResult result = runCli({u"inspect"_s, u"--force"_s, u"--output"_s, target}, "x");
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("--output: "), result.err.constData());
    QCOMPARE(QFileInfo(precious).size(), 8);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliInput)
#include "tst_cli_input.moc"
