#include "cli_run.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void rulesListsTheWholeCatalogueOfCodes();
    void rulesShowsWhereACodeComesFrom();
    void rulesValidatesAFolder();
};

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// The row of an error code in the list of rules, by the id of its entry.
QJsonObject codeRow(const QJsonArray &rows, const QString &id)
{
    for (const auto &row : rows) {
        if (row["file"_L1] == u"error_codes.json"_s && row["id"_L1] == id)
            return row.toObject();
    }
    return {};
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

void TestCliWorldsAndRules::rulesListsTheWholeCatalogueOfCodes()
{
    const QJsonArray rows = runCli({u"rules"_s, u"--list"_s, u"--format"_s, u"json"_s}).json()["entries"_L1].toArray();
    const QByteArray spoken = runCli({u"rules"_s, u"--list"_s}).out;
    QFile catalogue(QStringLiteral(SOURCE_DIR) + u"/resources/rules/error_codes.json"_s);
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(catalogue.readAll())["entries"_L1].toArray();
    QVERIFY(entries.size() > 200);
    for (const auto &entry : entries) {
        const QJsonObject row = codeRow(rows, entry["id"_L1].toString());
        for (const char *member : {"code", "title", "side", "source", "category", "next_page"})
            QCOMPARE(row[QLatin1String(member)], entry[QLatin1String(member)]);
        QCOMPARE(row["subcode"_L1].toInt(-1), entry["subcode"_L1].toInt(-1));
        QCOMPARE(row["retryable"_L1].toBool(), entry["retryable"_L1].toBool());
        QCOMPARE(row["retry_after_s"_L1].toInt(-1), entry["retry_after_s"_L1].toInt(-1));
        QCOMPARE(row["retry_basis"_L1].toString(), entry["retry_basis"_L1].toString());
        QCOMPARE(row["retired"_L1].toBool(), entry["retired"_L1].toBool());
        QCOMPARE(row["provenance"_L1].toString(), u"built-in"_s);
        QVERIFY(!row["checked"_L1].toString().isEmpty());
        QVERIFY(spoken.contains(entry["title"_L1].toString().toUtf8()));
    }
    QVERIFY(spoken.contains("code 190, 102, subcode 463; lies with the calling program; trying again does not help"));
    QVERIFY(spoken.contains("code 2388040, or subcode of another code; lies with the business"));
}

void TestCliWorldsAndRules::rulesShowsWhereACodeComesFrom()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"error_codes.json"_s);
    writeFile(file, R"({"schema": "secondtick.error-codes/1", "entries": [
        {"id": "131026", "title": "Ask our desk about this number"},
        {"id": "7654321", "code": 7654321, "title": "A rule of our house", "causes": ["Ours."], "actions": ["Ask us."],
         "who": "you", "category": "request", "side": "app", "next_page": "none", "source": "own"}]})");
    const QStringList list{u"rules"_s, u"--list"_s, u"--rules"_s, folder.path()};
    const QJsonArray rows = runCli(list + QStringList{u"--format"_s, u"json"_s}).json()["entries"_L1].toArray();
    const QJsonObject changed = codeRow(rows, u"131026"_s);
    QCOMPARE(changed["title"_L1].toString(), u"Ask our desk about this number"_s);
    QCOMPARE(changed["provenance"_L1].toString(), file);
    QCOMPARE(changed["side"_L1].toString(), u"recipient"_s);
    const QJsonObject added = codeRow(rows, u"7654321"_s);
    QCOMPARE(added["code"_L1].toInt(), 7654321);
    QCOMPARE(added["provenance"_L1].toString(), file);
    QCOMPARE(codeRow(rows, u"131047"_s)["provenance"_L1].toString(), u"built-in"_s);
    QVERIFY(runCli(list).out.contains("changed by " + file.toUtf8()));
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
