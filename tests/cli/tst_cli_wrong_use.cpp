#include "cli_run.h"
#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Wrong use ends with 2 and a sentence, prints no result, and repeats nothing that could be a secret.
class TestCliWrongUse final : public TestCase
{
    Q_OBJECT

private slots:
    void wrongUseIsRefusedWithASentence_data();
    void wrongUseIsRefusedWithASentence();
    void addressesBeyondThisComputerAreRefused_data();
    void addressesBeyondThisComputerAreRefused();
    void aTokenInTheWrongPlaceIsNotRepeated_data();
    void aTokenInTheWrongPlaceIsNotRepeated();
    void anUnreadableFileIsNamedByItsOption();

private:
    QTemporaryDir m_folder;
};

namespace {

void row(const char *name, const QString &arguments, const char *says)
{
    QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QByteArray(says);
}

void addRowsOfEveryCommand()
{
    row("nothing at all", {}, "Name a command");
    row("unknown command", u"nonsense"_s, "no command of this name");
    row("command of a later version", u"simulate"_s, "no command of this name");
    row("nothing to read", u"triage"_s, "needs the logs to read");
    row("unknown option", u"check --nonsense"_s, "--nonsense is not known");
    row("unknown option before the command", u"--nonsense check"_s, "--nonsense is not known");
    row("option of another command", u"inspect --answers x"_s, "--answers is not known");
    row("value missing", u"check --format"_s, "lacks its value");
    row("value not taken", u"inspect --quiet=yes"_s, "lacks its value");
    row("text as argument", u"inspect hello"_s, "does not take");
    row("unknown format", u"inspect --format yaml"_s, "--format takes");
    row("format the command does not write", u"inspect --format html"_s, "text or json");
    row("unknown audience", u"check --audience boss"_s, "--audience takes");
    row("unknown limit", u"check --fail-on info"_s, "--fail-on takes");
    row("unreadable time", u"check --now tomorrow"_s, "--now takes");
    row("time limit of nothing", u"check --timeout 0"_s, "--timeout takes");
    row("time limit in words", u"check --timeout soon"_s, "--timeout takes");
    row("time limit beyond reason", u"check --timeout 99999999999"_s, "--timeout takes");
    row("rules folder absent", u"check --rules /nonexistent/folder"_s, "--rules takes");
    row("language that is none", u"check --language $$"_s, "--language takes");
    row("version that is none", u"check --graph-version twentyfive"_s, "version");
    row("version with a path in it", u"check --graph-version v25.0/../v1.0"_s, "version");
    row("authority without an address", u"check --ca-file x.pem"_s, "--graph-url");
    row("authority file absent", u"check --graph-url http://127.0.0.1:1 --ca-file /nonexistent.pem"_s, "--ca-file");
}

void addRowsOfSingleCommands()
{
    row("practice and address", u"check --practice healthy --graph-url http://127.0.0.1:1"_s, "exclude");
    row("unknown scenario", u"check --practice nonsense"_s, "no practice scenario");
    row("scenario missing", u"check --practice="_s, "--practice takes");
    row("token file absent", u"check --token-file /nonexistent/token"_s, "--token-file: There is no file");
    row("token file is a folder", u"check --token-file /"_s, "--token-file: This is a folder");
    row("app secret file absent", u"check --practice healthy --app-secret-file /nonexistent"_s, "--app-secret-file");
    row("app secret file without one", u"check --practice healthy --app-secret-file /dev/null"_s, "no app secret");
    row("app that is no id", u"check --practice healthy --app acme"_s, "--app takes");
    row("number instead of its id", u"check --practice healthy --number +12025550123"_s, "--number takes");
    row("account with a path in it", u"check --practice healthy --account 1/../2"_s, "--account takes");
    row("no answers", u"delivery"_s, "--answers FILE");
    row("answers absent", u"delivery --answers /nonexistent.json"_s, "--answers: There is no file");
    row("answers and token from one input", u"delivery --answers - --token-file -"_s, "cannot both");
    row("practice without a word", u"practice"_s, "--list");
    row("practice with two", u"practice --list --scenario healthy"_s, "exclude");
    row("practice of nothing known", u"practice --scenario nonsense"_s, "no practice scenario");
    row("port that is none", u"practice --scenario healthy --port 70000"_s, "--port takes");
    row("rules without a word", u"rules"_s, "--list or --validate");
    row("rules to validate absent", u"rules --validate /nonexistent"_s, "--validate takes");
    row("no number", u"number"_s, "No number came");
}

} // namespace

void TestCliWrongUse::wrongUseIsRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    addRowsOfEveryCommand();
    addRowsOfSingleCommands();
}

void TestCliWrongUse::wrongUseIsRefusedWithASentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(says), result.err.constData());
}

void TestCliWrongUse::addressesBeyondThisComputerAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"https://graph.facebook.com", "http://127.0.0.1.evil.example", "http://user@127.0.0.1",
          "http://user:password@127.0.0.1:8080", "http://localhost.evil", "http://localhost@evil.example",
          "http://[::ffff:1.2.3.4]", "http://[::ffff:127.0.0.1]", "http://0.0.0.0", "http://[::]:80", "ftp://127.0.0.1",
          "file:///etc/passwd", "127.0.0.1:8080", "http://127.0.0.1:8080/?a=b", "http://127.0.0.1:8080/#a",
          "http://10.0.0.1", "http://128.0.0.1", "http://evil.example/127.0.0.1", "//127.0.0.1"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestCliWrongUse::addressesBeyondThisComputerAreRefused()
{
    QFETCH(const QString, address);
    const CliResult result = runCli({u"check"_s, u"--graph-url"_s, address}, fixture(u"TOKEN_A"_s).toLatin1());
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestCliWrongUse::aTokenInTheWrongPlaceIsNotRepeated_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"check %",
                                "check --token %",
                                "check --token=%",
                                "check --%",
                                "check -%",
                                "%",
                                "--% check",
                                "check --format %",
                                "check --quiet=%",
                                "check --token-file %",
                                "check --app-secret-file %",
                                "check --practice %",
                                "check --app %",
                                "check --graph-url %",
                                "check --graph-url http://127.0.0.1/%",
                                "check --graph-url http://%@127.0.0.1",
                                "check --graph-version %",
                                "check --ca-file % --graph-url http://127.0.0.1:1",
                                "check --rules %",
                                "check --now %",
                                "check --language %",
                                "delivery --answers %",
                                "inspect %",
                                "practice --scenario %",
                                "practice --scenario healthy --port %",
                                "rules --validate %",
                                "check --fail-on %",
                                "check --audience %"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
}

void TestCliWrongUse::aTokenInTheWrongPlaceIsNotRepeated()
{
    QFETCH(const QString, pattern);
    const QString token = fixture(u"TOKEN_A"_s);
    QStringList arguments = pattern.split(u' ');
    for (QString &argument : arguments)
        argument.replace(u'%', token);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exit, 2);
    QCOMPARE(leaksIn(result.out + result.err, token), QStringList());
}

void TestCliWrongUse::anUnreadableFileIsNamedByItsOption()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read every file");
#endif
    QFile file(m_folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions({}));
    const CliResult result = runCli({u"check"_s, u"--token-file"_s, file.fileName()});
    QCOMPARE(result.exit, 2);
    QVERIFY(result.err.contains("--token-file: This file cannot be opened"));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliWrongUse)
#include "tst_cli_wrong_use.moc"
