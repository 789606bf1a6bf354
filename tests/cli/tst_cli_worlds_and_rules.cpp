#include "cli_run.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// The commands around the checks: practice worlds and rules.
class TestCliWorldsAndRules final : public TestCase
{
    Q_OBJECT

private slots:
    void practiceListsItsScenarios();
    void practiceServesUntilItIsStopped();
    void rulesListsEveryEntryWithItsSource();
    void rulesValidatesAFolder();
};

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TestCliWorldsAndRules::practiceListsItsScenarios()
{
    const CliResult spoken = runCli({u"practice"_s, u"--list"_s});
    QCOMPARE(spoken.exit, 0);
    QVERIFY(spoken.out.contains("healthy"));
    const QJsonArray scenarios =
        runCli({u"practice"_s, u"--list"_s, u"--format"_s, u"json"_s}).json()["scenarios"_L1].toArray();
    QVERIFY(scenarios.size() >= 17);
    QVERIFY(!scenarios.first()["title"_L1].toString().isEmpty());
}

void TestCliWorldsAndRules::practiceServesUntilItIsStopped()
{
    QProcess server;
    server.start(QStringLiteral(SECONDTICK_CLI), {u"practice"_s, u"--scenario"_s, u"healthy"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 10'000);
    const QUrl address(QString::fromLatin1(server.readLine().trimmed()));
    QCOMPARE(address.host(), u"127.0.0.1"_s);

    const CliResult result = runCli({u"check"_s, u"--graph-url"_s, address.toString(), u"--format"_s, u"json"_s},
                                    fixture(u"TOKEN_A"_s).toLatin1());
    QCOMPARE(result.findingIds(), QStringList());
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.json()["practice"_L1].toBool(), false);
    QVERIFY2(result.err.contains("NOT META"), result.err.constData());

    const QString taken = QString::number(address.port());
    QCOMPARE(runCli({u"practice"_s, u"--scenario"_s, u"healthy"_s, u"--port"_s, taken}).exit, 2);
    server.terminate();
    QVERIFY(server.waitForFinished(10'000));
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
}

void TestCliWorldsAndRules::rulesListsEveryEntryWithItsSource()
{
    const CliResult result = runCli({u"rules"_s, u"--list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exit, 0);
    const QJsonArray entries = result.json()["entries"_L1].toArray();
    QStringList ids;
    for (const auto &entry : entries)
        ids.append(entry["id"_L1].toString());
    for (const char *id : {"CU", "android", "whatsapp_business_management", "token.expired"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QVERIFY(!result.json()["files"_L1].toArray().isEmpty());
    QVERIFY(runCli({u"rules"_s, u"--list"_s}).out.contains("countries.json: version 20"));
}

void TestCliWorldsAndRules::rulesValidatesAFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"countries.json"_s);
    writeFile(file, "{ not json");
    const CliResult broken = runCli({u"rules"_s, u"--validate"_s, folder.path(), u"--format"_s, u"json"_s});
    QCOMPARE(broken.exit, 1);
    QVERIFY(!broken.json()["complaints"_L1].toArray().isEmpty());

    QFile builtIn(QStringLiteral(SOURCE_DIR) + u"/resources/rules/countries.json"_s);
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    writeFile(file, builtIn.readAll());
    const CliResult whole = runCli({u"rules"_s, u"--validate"_s, folder.path()});
    QVERIFY2(whole.exit == 0, whole.out.constData());

    QVERIFY(QFile::remove(file));
    QCOMPARE(runCli({u"rules"_s, u"--validate"_s, folder.path()}).exit, 2);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliWorldsAndRules)
#include "tst_cli_worlds_and_rules.moc"
