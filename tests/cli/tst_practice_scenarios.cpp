#include "cli_run.h"
#include "practice/scenario.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// Every scenario says what must be found in it; the real program has to find exactly that.
class TestPracticeScenarios final : public TestCase
{
    Q_OBJECT

private slots:
    void thereAreScenariosForTheMainCases();
    void theProgramFindsWhatTheScenarioSays_data();
    void theProgramFindsWhatTheScenarioSays();
    void waitingOutCodeTwoEndsGreen();
    void aPastedTokenTakesThePlaceOfTheScenarios();
    void anOpenPipeIsNotWaitedFor();
    void aNetworkFaultIsNeverATokenFinding_data();
    void aNetworkFaultIsNeverATokenFinding();
};

namespace {

QStringList practise(const QString &name)
{
    QStringList arguments{u"check"_s, u"--practice"_s, name, u"--format"_s, u"json"_s};
    if (name == "hangs"_L1) // the one that would need its whole time
        arguments << u"--timeout"_s << u"3"_s;
    return arguments;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

/// Also those that are only part of the picture.
QStringList allIds(const CliResult &result)
{
    QStringList ids;
    const QJsonArray findings = result.json()["findings"_L1].toArray();
    for (const auto &finding : findings)
        ids.append(finding["id"_L1].toString());
    return ids;
}

} // namespace

void TestPracticeScenarios::thereAreScenariosForTheMainCases()
{
    const QStringList names = practice::Scenario::names();
    const QStringList needed{u"healthy"_s,      u"missing-messaging"_s, u"missing-both"_s, u"expired"_s,
                             u"revoked"_s,      u"malformed"_s,         u"other-app"_s,    u"page-token"_s,
                             u"app-token"_s,    u"inspect-refused"_s,   u"expires-soon"_s, u"code-2-then-fine"_s,
                             u"rate-limited"_s, u"captive-portal"_s,    u"slow"_s,         u"hangs"_s,
                             u"redirects"_s};
    for (const QString &name : needed)
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestPracticeScenarios::theProgramFindsWhatTheScenarioSays_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = practice::Scenario::names();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestPracticeScenarios::theProgramFindsWhatTheScenarioSays()
{
    QFETCH(const QString, name);
    const auto scenario = practice::Scenario::load(name);
    QVERIFY(scenario);

    const CliResult result = runCli(practise(name));

    const QJsonObject report = result.json();
    QCOMPARE(report["schema"_L1].toString(), u"secondtick.report/1"_s);
    QCOMPARE(report["practice"_L1].toBool(), true);
    QStringList expectedAboveInfo;
    for (const QString &id : std::as_const(scenario->expectedFindings)) {
        QVERIFY2(allIds(result).contains(id), result.out.constData());
        if (result.finding(id)["severity"_L1] != "info"_L1)
            expectedAboveInfo.append(id);
    }
    QCOMPARE(result.findingIds(), sorted(expectedAboveInfo));
    QCOMPARE(result.exit, scenario->expectedExit);
}

void TestPracticeScenarios::waitingOutCodeTwoEndsGreen()
{
    const CliResult result = runCli(practise(u"code-2-then-fine"_s) << u"--wait-for-service"_s);
    QCOMPARE(result.findingIds(), QStringList());
    QCOMPARE(result.exit, 0);
    QVERIFY2(result.err.contains("code 2"), result.err.constData());
}

void TestPracticeScenarios::aPastedTokenTakesThePlaceOfTheScenarios()
{
    const auto scenario = practice::Scenario::load(u"healthy"_s);
    const auto other = practice::Scenario::load(u"expired"_s);
    const QString own = runCli(practise(u"healthy"_s)).json()["token"_L1]["fingerprint"_L1].toString();
    const QString pasted =
        runCli(practise(u"healthy"_s), other->token.toLatin1()).json()["token"_L1]["fingerprint"_L1].toString();
    QCOMPARE(own.size(), 10);
    QCOMPARE(pasted.size(), 10);
    QVERIFY(own != pasted);
    const CliResult blank = runCli(practise(u"healthy"_s), " \n");
    QCOMPARE(blank.json()["token"_L1]["fingerprint"_L1].toString(), own);
}

void TestPracticeScenarios::anOpenPipeIsNotWaitedFor()
{
    const CliResult result = runCli(practise(u"healthy"_s), {}, InputEnd::LeftOpen);
    QCOMPARE(result.exit, 0);
    QVERIFY(result.took < 20s);
}

void TestPracticeScenarios::aNetworkFaultIsNeverATokenFinding_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"captive-portal", "redirects", "rate-limited"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPracticeScenarios::aNetworkFaultIsNeverATokenFinding()
{
    QFETCH(const QString, name);
    const CliResult result = runCli(practise(name));
    const QStringList ids = allIds(result);
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids)
        QVERIFY2(!id.startsWith("token."_L1) && !id.startsWith("permission."_L1), qPrintable(id));
    const QJsonArray permissions = result.json()["permissions"_L1].toArray();
    for (const auto &permission : permissions)
        QVERIFY(permission["verdict"_L1] != "missing"_L1);
    const QJsonArray checks = result.json()["checks"_L1].toArray();
    for (const auto &check : checks)
        QVERIFY2(check["verdict"_L1] != "passed"_L1 || !check["id"_L1].toString().startsWith("token"_L1),
                 qPrintable(check["id"_L1].toString()));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestPracticeScenarios)
#include "tst_practice_scenarios.moc"
