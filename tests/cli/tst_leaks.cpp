#include "cli_run.h"
#include "practice/scenario.h"
#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// After practice runs no output, report, file, argument or environment holds the token or 8 characters of it.
class TestLeaks final : public TestCase
{
    Q_OBJECT

private slots:
    void theScannerFindsAPlantedToken();
    void noRunLeavesTheTokenAnywhere_data();
    void noRunLeavesTheTokenAnywhere();
    void aTokenOnInputStaysThere_data();
    void aTokenOnInputStaysThere();
    void theAppSecretStaysInItsFile();
};

namespace {

/// A home of its own for one run, so that everything left behind can be looked at.
class Home
{
public:
    QStringList environment() const
    {
        return {u"HOME="_s + m_folder.path(), u"TMPDIR="_s + m_folder.path(),
                u"XDG_CONFIG_HOME="_s + m_folder.filePath(u".config"_s),
                u"XDG_CACHE_HOME="_s + m_folder.filePath(u".cache"_s),
                u"XDG_DATA_HOME="_s + m_folder.filePath(u".local"_s)};
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(target.fileName()));
    }

    /// Leaks in names and contents of all files but the one of the name `except`.
    QStringList leaks(const QString &secret, const QString &except = {}) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile each(files.next());
            if (files.fileName() == except)
                continue;
            found += leaksIn(each.fileName().toUtf8(), secret);
            if (each.open(QIODevice::ReadOnly))
                found += leaksIn(each.readAll(), secret);
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
};

QString tokenOf(const QString &name)
{
    const auto scenario = practice::Scenario::load(name);
    return scenario ? scenario->token : QString();
}

QStringList leaksOf(const CliResult &result, const QString &secret)
{
    return leaksIn(result.out, secret) + leaksIn(result.err, secret) + leaksIn(result.commandLine, secret);
}

} // namespace

void TestLeaks::theScannerFindsAPlantedToken()
{
    const QString token = tokenOf(u"healthy"_s);
    QVERIFY(token.size() >= 100);
    const Home home;
    home.write(u"planted"_s, "text before " + token.mid(40, 8).toLatin1() + " text behind");
    QVERIFY(!home.leaks(token).isEmpty());

    // The number command shows what it was given: here the whole way from input to output is seen to be looked at.
    const CliResult shown =
        runCli({u"number"_s}, token.mid(40, 9).toLatin1() + '\n', InputEnd::Closed, home.environment());
    QVERIFY(!leaksOf(shown, token).isEmpty());
#ifdef Q_OS_LINUX
    QVERIFY(shown.commandLine.contains("number"));
    QVERIFY(shown.commandLine.contains("TMPDIR="));
#endif
}

void TestLeaks::noRunLeavesTheTokenAnywhere_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("format");
    QStringList names = practice::Scenario::names();
    names.removeAll(u"hangs"_s); // these two say nothing that others do not, and take their time
    names.removeAll(u"slow"_s);
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name << u"json"_s;
    for (const char *format : {"text", "markdown", "html"}) {
        for (const char *name : {"expired", "inspect-refused"})
            QTest::addRow("%s as %s", name, format) << QString::fromLatin1(name) << QString::fromLatin1(format);
    }
}

void TestLeaks::noRunLeavesTheTokenAnywhere()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, format);
    const QString token = tokenOf(scenario);
    const Home home;
    QStringList arguments{u"check"_s, u"--practice"_s, scenario, u"--format"_s, format, u"--audience"_s, u"me"_s};

    const CliResult printed = runCli(arguments, {}, InputEnd::Closed, home.environment());
    QVERIFY(!printed.out.isEmpty());
    QCOMPARE(leaksOf(printed, token), QStringList());

    arguments << u"--output"_s << home.file(u"report"_s) << u"--save-facts"_s << home.file(u"facts"_s);
    const CliResult saved = runCli(arguments, {}, InputEnd::Closed, home.environment());
    QCOMPARE(leaksOf(saved, token), QStringList());
    QVERIFY(QFile::exists(home.file(u"report"_s)));
    QVERIFY(QFile::exists(home.file(u"facts"_s)));
    QCOMPARE(home.leaks(token), QStringList());
}

void TestLeaks::aTokenOnInputStaysThere_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"inspect", "inspect --format json", "number", "number --format json", "check --practice healthy",
          "check --practice inspect-refused --format json",
          "check --graph-url http://127.0.0.1:1 --timeout 5 --format json", "check --practice healthy --token-file -",
          "delivery --answers -", "delivery --answers - --practice healthy", "practice --list", "rules --list"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestLeaks::aTokenOnInputStaysThere()
{
    QFETCH(const QString, command);
    const QString token = tokenOf(u"revoked"_s);
    const Home home;
    for (const QString &text :
         {token, u"curl -H 'Authorization: Bearer "_s + token + u"' https://x"_s, u"{\""_s + token + u"\": 1}"_s}) {
        const CliResult result = runCli(command.split(u' '), text.toLatin1(), InputEnd::Closed, home.environment());
        QVERIFY(result.exit >= 0);
        QCOMPARE(leaksOf(result, token), QStringList());
    }
    QCOMPARE(home.leaks(token), QStringList());
}

void TestLeaks::theAppSecretStaysInItsFile()
{
    const QString secret = fixture(u"APP_SECRET"_s);
    const Home home;
    home.write(u"secret"_s, "7204418853096127|" + secret.toLatin1());
    for (const char *name : {"healthy", "other-app", "inspect-refused", "malformed"}) {
        const CliResult result =
            runCli({u"check"_s, u"--practice"_s, QString::fromLatin1(name), u"--format"_s, u"json"_s, u"--audience"_s,
                    u"me"_s, u"--app-secret-file"_s, home.file(u"secret"_s)},
                   {}, InputEnd::Closed, home.environment());
        QVERIFY(!result.json().isEmpty());
        QCOMPARE(leaksOf(result, secret), QStringList());
    }
    QCOMPARE(home.leaks(secret, u"secret"_s), QStringList());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestLeaks)
#include "tst_leaks.moc"
