#include "running_cli.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using secondtick::ui::PageId;

namespace secondtick::test {

/// How a home can be broken. `break_` gets a folder that is fine.
struct BrokenHome
{
    const char *name;
    void (*spoil)(const QString &home);
    QStringList environment; ///< HERE stands for the folder
    bool asNobody = false; ///< root is refused nothing
    bool isTold = false; ///< in a finding: rules that were to be laid over ours
};

namespace {

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        qFatal("cannot make %s", qPrintable(path));
}

void putRule(const QString &home, const QByteArray &content)
{
    makeFolder(home + u"/secondtick/rules"_s);
    put(home + u"/secondtick/rules/countries.json"_s, content);
}

const QList<BrokenHome> &brokenHomes()
{
    static const auto nothing = [](const QString & /*home*/) {};
    static const QList<BrokenHome> homes{
        {"no HOME and nothing of XDG",
         nothing,
         {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s}},
        {"a HOME that is not there", nothing, {u"HOME=/nowhere"_s, u"XDG_CONFIG_HOME=/nowhere/.config"_s}},
        {"a HOME that is a file",
         [](const QString &home) { put(home + u"/file"_s, "x"); },
         {u"HOME=HERE/file"_s, u"XDG_CONFIG_HOME=HERE/file/.config"_s}},
        {"a HOME that may not be entered", [](const QString &home) { (void)chmod(qPrintable(home), 0); }, {}, true},
        {"a HOME that may not be written", [](const QString &home) { (void)chmod(qPrintable(home), 0555); }, {}, true},
        {"no XDG_RUNTIME_DIR", nothing, {u"XDG_RUNTIME_DIR"_s}},
        {"an XDG_RUNTIME_DIR of everybody", nothing, {u"XDG_RUNTIME_DIR=/tmp"_s}},
        {"a TMPDIR that is not there", nothing, {u"TMPDIR=/nowhere"_s}},
        {"no fonts", nothing, {u"FONTCONFIG_FILE=/dev/null"_s, u"FONTCONFIG_PATH=/nowhere"_s}},
        {"a language and a time zone that are none",
         nothing,
         {u"LC_ALL=xx_XX.none"_s, u"LANG=\xff"_s, u"TZ=Nowhere"_s}},
        {"a file in the place of our folder", [](const QString &home) { put(home + u"/secondtick"_s, "x"); }, {}},
        {"rules of nothing", [](const QString &home) { putRule(home, {}); }, {}, false, true},
        {"rules of noise",
         [](const QString &home) { putRule(home, QByteArray("\0\xff{\"", 4).repeated(5000)); },
         {},
         false,
         true},
        {"rules of the wrong kind",
         [](const QString &home) { putRule(home, "[1, {\"entries\": \"all\"}]"); },
         {},
         false,
         true},
        {"rules nested a million deep",
         [](const QString &home) { putRule(home, QByteArray(1'000'000, '[')); },
         {},
         false,
         true},
        {"rules of a gigabyte",
         [](const QString &home) {
             putRule(home, "{");
             if (!QFile::resize(home + u"/secondtick/rules/countries.json"_s, 1LL << 30))
                 qFatal("cannot make a large file");
         },
         {},
         false,
         true},
        {"a folder in the place of rules",
         [](const QString &home) { makeFolder(home + u"/secondtick/rules/countries.json"_s); },
         {},
         false,
         true},
        {"a pipe in the place of rules",
         [](const QString &home) {
             makeFolder(home + u"/secondtick/rules"_s);
             (void)mkfifo(qPrintable(home + u"/secondtick/rules/countries.json"_s), 0600);
         },
         {},
         false,
         true},
        {"a link in a circle in the place of rules",
         [](const QString &home) {
             makeFolder(home + u"/secondtick/rules"_s);
             (void)QFile::link(u"countries.json"_s, home + u"/secondtick/rules/countries.json"_s);
         },
         {}},
        {"rules that may not be read",
         [](const QString &home) {
             putRule(home, "{}");
             (void)chmod(qPrintable(home + u"/secondtick/rules/countries.json"_s), 0);
         },
         {},
         true,
         true},
        {"a pipe in the place of what the window remembers",
         [](const QString &home) {
             makeFolder(home + u"/secondtick"_s);
             (void)mkfifo(qPrintable(home + u"/secondtick/window.json"_s), 0600);
         },
         {}},
#ifndef __SANITIZE_ADDRESS__ // those want to come first themselves
        {"another allocator before all programs",
         nothing,
         {u"LD_PRELOAD=libc_malloc_debug.so.0"_s, u"GLIBC_TUNABLES=glibc.malloc.check=3"_s}},
#endif
        {"notes of Qt that are noise",
         [](const QString &home) {
             put(home + u"/QtProject.conf"_s, QByteArray("[FileDialog\xff\nhistory=@Invalid("));
         },
         {}},
        {"a folder in the place of Qt's notes",
         [](const QString &home) { makeFolder(home + u"/QtProject.conf"_s); },
         {}},
    };
    return homes;
}

} // namespace

/// P23: both programs work although everything around them is broken: no home, nothing that may be written, settings
/// that are none.
class TestBrokenHome final : public TestCase
{
    Q_OBJECT
private slots:
    void theCommandLineWorks_data() { rows(); }
    void theCommandLineWorks();
    void theWindowWorks_data() { rows(); }
    void theWindowWorks();

private:
    static void rows();
    void spoil(int row);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QStringList m_environment;
    QStringList m_wrapper;
};

void TestBrokenHome::rows()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < brokenHomes().size(); ++row)
        QTest::newRow(brokenHomes().at(row).name) << row;
}

void TestBrokenHome::spoil(int row)
{
    const BrokenHome &broken = brokenHomes().at(row);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(chmod(qPrintable(m_folder->path()), 0755) == 0);
    m_home = m_folder->filePath(u"home"_s);
    makeFolder(m_home);
    m_wrapper.clear();
    if (broken.asNobody && geteuid() == 0) {
        if (isMissing("setpriv"))
            QSKIP("nobody else can be become here (setpriv)");
        m_wrapper = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    }
    broken.spoil(m_home);
    m_environment = broken.environment;
    m_environment.replaceInStrings(u"HERE"_s, m_home);
}

void TestBrokenHome::theCommandLineWorks()
{
    QFETCH(const int, row);
    spoil(row);
    QElapsedTimer timer;
    timer.start();
    RunningCli cli({{u"check"_s, u"--practice"_s, u"healthy"_s, u"--format"_s, u"json"_s},
                    {},
                    m_home,
                    -1,
                    m_environment,
                    {},
                    m_wrapper});
    QVERIFY2(cli.ends(), "it hangs");
    const QJsonObject report = QJsonDocument::fromJson(cli.out()).object();
    QCOMPARE(cli.exitStatus(), 0);
    const bool isTold = brokenHomes().at(row).isTold;
    QCOMPARE(report["verdict"_L1]["severity"_L1].toString(), isTold ? u"warning"_s : u"ok"_s);
    QCOMPARE(report["rules"_L1]["complaints"_L1].toArray().isEmpty(), !isTold);
    QVERIFY2(timer.elapsed() < 15'000, "it takes too long");
}

void TestBrokenHome::theWindowWorks()
{
    QFETCH(const int, row);
    spoil(row);
    WindowProcess window({{}, m_home, m_environment, m_wrapper});
    QVERIFY2(window.isReady(), window.complaints().constData());
    QCOMPARE(
        window.tellAll({u"press openFactsButton"_s, u"dismiss"_s, u"press practiceChoice"_s, u"next"_s,
                        u"arrive %1"_s.arg(int(PageId::Token)), u"next"_s, u"arrive %1"_s.arg(int(PageId::Results))}),
        u"done"_s);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestBrokenHome)
#include "tst_broken_home.moc"
