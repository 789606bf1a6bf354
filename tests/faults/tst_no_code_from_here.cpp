#include "running_cli.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"
#include "token_world.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// P22: no library, plug-in or setting is taken from the folder the user happens to be in. What other programs put into
/// a folder of downloads must not become part of this one.
class TestNoCodeFromHere final : public TestCase
{
    Q_OBJECT
private slots:
    void init();
    void theWatchSeesAFileOfThisFolder();
    void nothingIsTakenFromThisFolder_data();
    void nothingIsTakenFromThisFolder();
    void noFolderOfTheBuildIsSearched();

private:
    QList<QByteArray> opensHere(const QString &program, const QStringList &arguments);
    void lay(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_here;
    QByteArray m_trace; ///< the last one
};

void TestNoCodeFromHere::lay(const QString &name) const
{
    const QString path = m_here + u'/' + name;
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a library");
}

void TestNoCodeFromHere::init()
{
    TestCase::init();
    if (isMissing("strace"))
        QSKIP("system calls cannot be watched here (strace)");
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = m_folder->filePath(u"downloads"_s);
    for (const char *name :
         {"libQt6Core.so.6", "libssl.so.3", "libz.so.1", "platforms/libqoffscreen.so", "platforms/libqxcb.so",
          "tls/libqopensslbackend.so", "styles/libevil.so", "imageformats/libevil.so", "platformthemes/libevil.so",
          "networkinformation/libevil.so", "qt.conf", "qt6.conf", "rules/countries.json", "secondtick.conf",
          "secondtick/rules/countries.json", "openssl.cnf", "translations/secondtick_en.qm"})
        lay(QString::fromLatin1(name));
}

/// Lines of the trace that name a file below this folder, or one without a folder.
QList<QByteArray> TestNoCodeFromHere::opensHere(const QString &program, const QStringList &arguments)
{
    const QString log = m_folder->filePath(u"trace"_s);
    QProcess process;
    process.setWorkingDirectory(m_here);
    QStringList line{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=open,openat,access,statx,execve,readlink"_s, u"-o"_s, log};
    line << u"timeout"_s << u"-s"_s << u"KILL"_s << u"8"_s << program << arguments;
    process.start(u"strace"_s, line);
    process.write(tokenOfTheWorld().toLatin1());
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {"it did not end"};
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {"no trace"};
    m_trace = file.readAll();
    const QList<QByteArray> lines = m_trace.split('\n');
    QList<QByteArray> here;
    bool hasStarted = false;
    for (const QByteArray &each : lines) {
        const qsizetype quote = each.indexOf('"');
        const bool isRelative = quote >= 0 && each.at(quote + 1) != '/' && each.at(quote + 1) != '"';
        if (each.contains("execve(\"" + program.toUtf8()))
            hasStarted = true; // before that, it is the `timeout` command
        else if (hasStarted && (isRelative || each.contains(m_here.toUtf8() + '/')))
            here.append(each);
    }
    return hasStarted ? here : QList<QByteArray>{"it did not start"};
}

void TestNoCodeFromHere::theWatchSeesAFileOfThisFolder()
{
    const QList<QByteArray> opens = opensHere(
        QStringLiteral(SECONDTICK_CLI), {u"check"_s, u"--from"_s, u"secondtick.conf"_s, u"--format"_s, u"json"_s});
    QVERIFY(!opens.isEmpty());
    QVERIFY(opens.constLast().contains("secondtick.conf"));
}

void TestNoCodeFromHere::nothingIsTakenFromThisFolder_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mustLoad"); // shows that it came far enough
    const QString cli = QStringLiteral(SECONDTICK_CLI);
    QTest::newRow("a check on practice") << cli
                                         << QStringList{u"check"_s, u"--practice"_s, u"healthy"_s, u"--language"_s,
                                                        u"tr"_s}
                                         << QByteArray("libQt6Network");
    QTest::newRow("a check over TLS") << cli
                                      << QStringList{u"check"_s, u"--graph-url"_s, u"https://127.0.0.1:1"_s,
                                                     u"--timeout"_s, u"5"_s}
                                      << QByteArray("libqopensslbackend");
    QTest::newRow("the rules") << cli << QStringList{u"rules"_s, u"--list"_s} << QByteArray("libQt6Core");
#ifdef SECONDTICK_WINDOW
    QTest::newRow("the window") << QStringLiteral(SECONDTICK_WINDOW) << QStringList{u"--practice"_s}
                                << QByteArray("libqoffscreen");
#endif
}

void TestNoCodeFromHere::nothingIsTakenFromThisFolder()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, mustLoad);
    const QList<QByteArray> opens = opensHere(program, arguments);
    QVERIFY2(opens.isEmpty(), opens.join('\n').constData());
    QVERIFY(m_trace.contains(mustLoad));
}

/// An empty place in the library path of a program means the folder the user is in.
void TestNoCodeFromHere::noFolderOfTheBuildIsSearched()
{
    QProcess process;
    process.start(u"readelf"_s, {u"-d"_s, QStringLiteral(SECONDTICK_CLI)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        QSKIP("readelf is missing");
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains("RPATH") && !line.contains("RUNPATH"))
            continue;
        const QList<QByteArray> places = line.mid(line.indexOf('[') + 1).chopped(1).split(':');
        for (const QByteArray &place : places)
            QVERIFY2(place.startsWith("$ORIGIN") || place.startsWith('/'), line.constData());
    }
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestNoCodeFromHere)
#include "tst_no_code_from_here.moc"
