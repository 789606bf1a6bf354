#include "cli_run.h"
#include "practice/scenario.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Facts saved by one run are judged again by another, and two runs are compared.
class TestCliFacts final : public TestCase
{
    Q_OBJECT

private slots:
    void savedFactsAreJudgedTheSame_data();
    void savedFactsAreJudgedTheSame();
    void onlyTheOwnerCanReadThemAndNoSecretIsInside();
    void twoRunsAreCompared();
    void aFaultOfTheNetworkFixesNothing();
    void aLiveRunCanBeComparedToo();
    void timeIsThatOfTheFactsUnlessSaid();
    void whatExcludesEachOtherIsSaid_data();
    void whatExcludesEachOtherIsSaid();
    void aFileThatExistsStaysUnlessForced();
    void aFileThatCannotBeWrittenLosesNoReport();

private:
    QString save(const QString &scenario);
    CliResult judge(const QStringList &arguments);

    QTemporaryDir m_folder;
};

QString TestCliFacts::save(const QString &scenario)
{
    QString path = m_folder.filePath(scenario + u".json"_s);
    if (!QFile::exists(path)) {
        runCli({u"check"_s, u"--practice"_s, scenario, u"--quiet"_s, u"--save-facts"_s, path, u"--timeout"_s, u"3"_s,
                u"--output"_s, path + u".report"_s, u"--format"_s, u"json"_s});
    }
    return path;
}

CliResult TestCliFacts::judge(const QStringList &arguments)
{
    return runCli(QStringList{u"check"_s, u"--format"_s, u"json"_s} + arguments);
}

namespace {

QJsonObject withoutTimes(QJsonObject report)
{
    report.remove(u"generated_at"_s);
    report.remove(u"saved_facts_of"_s);
    return report;
}

QJsonArray listOf(const CliResult &result, QLatin1StringView name)
{
    return result.json()["comparison"_L1].toObject()[name].toArray();
}

} // namespace

void TestCliFacts::savedFactsAreJudgedTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : {"healthy", "missing-both", "expired", "inspect-refused", "rate-limited", "hangs",
                             "malformed", "large", "captive-portal"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliFacts::savedFactsAreJudgedTheSame()
{
    QFETCH(const QString, scenario);
    const QString facts = save(scenario);
    QFile report(facts + u".report"_s);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject before = QJsonDocument::fromJson(report.readAll()).object();
    QVERIFY(!before.isEmpty());

    const CliResult again = judge({u"--from"_s, facts});
    QCOMPARE(withoutTimes(again.json()), withoutTimes(before));
    QVERIFY(again.json()["saved_facts_of"_L1].isString());
    QVERIFY(before["saved_facts_of"_L1].isNull());
}

void TestCliFacts::onlyTheOwnerCanReadThemAndNoSecretIsInside()
{
    const QString path = save(u"missing-messaging"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto scenario = practice::Scenario::load(u"missing-messaging"_s);
    QVERIFY(scenario != nullptr);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("secondtick.facts/1"));
    QCOMPARE(leaksIn(content, scenario->token), QStringList());
}

void TestCliFacts::twoRunsAreCompared()
{
    const CliResult result = judge({u"--from"_s, save(u"healthy"_s), u"--compare"_s, save(u"missing-messaging"_s)});
    QCOMPARE(result.exit, 0);
    QCOMPARE(listOf(result, "fixed"_L1), (QJsonArray{u"permission.missing"_s}));
    QCOMPARE(listOf(result, "new"_L1), QJsonArray());
    QCOMPARE(listOf(result, "unchanged"_L1), QJsonArray());

    const CliResult back = judge({u"--from"_s, save(u"missing-messaging"_s), u"--compare"_s, save(u"healthy"_s)});
    QCOMPARE(back.exit, 1);
    QCOMPARE(listOf(back, "new"_L1), (QJsonArray{u"permission.missing"_s}));

    const CliResult same =
        judge({u"--from"_s, save(u"missing-messaging"_s), u"--compare"_s, save(u"missing-messaging"_s)});
    QCOMPARE(listOf(same, "unchanged"_L1), (QJsonArray{u"permission.missing"_s}));

    const CliResult text =
        runCli({u"check"_s, u"--from"_s, save(u"healthy"_s), u"--compare"_s, save(u"missing-messaging"_s)});
    QVERIFY2(text.out.contains("fixed 1, new 0, unchanged 0"), text.out.constData());
}

void TestCliFacts::aFaultOfTheNetworkFixesNothing()
{
    const CliResult result =
        judge({u"--from"_s, save(u"captive-portal"_s), u"--compare"_s, save(u"missing-messaging"_s)});
    QCOMPARE(listOf(result, "fixed"_L1), QJsonArray());
    QCOMPARE(listOf(result, "not_checked"_L1), (QJsonArray{u"permission.missing"_s}));
    QCOMPARE(listOf(result, "new"_L1), (QJsonArray{u"network.not-graph"_s}));
}

void TestCliFacts::aLiveRunCanBeComparedToo()
{
    const CliResult result = judge({u"--practice"_s, u"healthy"_s, u"--compare"_s, save(u"missing-messaging"_s)});
    QCOMPARE(listOf(result, "fixed"_L1), (QJsonArray{u"permission.missing"_s}));
    QVERIFY(judge({u"--practice"_s, u"healthy"_s}).json()["comparison"_L1].isNull());
}

void TestCliFacts::timeIsThatOfTheFactsUnlessSaid()
{
    const QString facts = save(u"expires-soon"_s);
    QCOMPARE(judge({u"--from"_s, facts}).findingIds(), QStringList{u"token.expires-soon"_s});
    QCOMPARE(judge({u"--from"_s, facts, u"--now"_s, u"2099-01-01T00:00:00Z"_s}).exit, 1);
}

void TestCliFacts::whatExcludesEachOtherIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &arguments, const char *says) {
        QTest::newRow(name) << arguments.split(u' ') << QByteArray(says);
    };
    row("live and saved", u"--from x --practice healthy"_s, "no option for a live run");
    row("saved twice", u"--from x --save-facts y"_s, "exclude each other");
    row("no such file", u"--from nowhere.json"_s, "--from: ");
    row("no such older file", u"--practice healthy --compare nowhere.json"_s, "--compare: ");
    row("one place for two", u"--practice healthy --save-facts x --output x"_s, "the same file");
    row("standard output", u"--practice healthy --save-facts -"_s, "name of a file");
}

void TestCliFacts::whatExcludesEachOtherIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const CliResult result = judge(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCliFacts::aFileThatExistsStaysUnlessForced()
{
    const QString path = m_folder.filePath(u"mine.json"_s);
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const QStringList arguments{u"--practice"_s, u"healthy"_s, u"--save-facts"_s, path};
    const CliResult refused = judge(arguments);
    QCOMPARE(refused.exit, 2);
    QVERIFY(refused.err.contains("--save-facts exists already"));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(judge(arguments + QStringList{u"--force"_s}).exit, 0);
    QCOMPARE(judge({u"--from"_s, path}).exit, 0);
}

void TestCliFacts::aFileThatCannotBeWrittenLosesNoReport()
{
    const CliResult result =
        judge({u"--practice"_s, u"healthy"_s, u"--save-facts"_s, m_folder.filePath(u"no/such/folder.json"_s)});
    QCOMPARE(result.exit, 2);
    QVERIFY(result.err.contains("--save-facts"));
    QVERIFY(!result.json().isEmpty()); // the run was not for nothing
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliFacts)
#include "tst_cli_facts.moc"
