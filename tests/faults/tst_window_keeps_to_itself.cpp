#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"
#include "token_world.h"
#include "traced_run.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secondtick::ui::PageId;

namespace secondtick::test {

namespace {

/// Lines that hold the token and are not the talk with a socket.
QList<QByteArray> linesWithTheToken(const QByteArray &trace)
{
    QList<QByteArray> found;
    const QByteArray piece = tokenOfTheWorld().mid(40, 16).toLatin1();
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains(piece) && !line.contains("<TCP:[") && !line.contains("<socket:["))
            found.append(line);
    }
    return found;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    (void)process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

/// P1, P2, P21 and P22 for the window: a whole walk through it writes the report that was asked for, and beside it what
/// the window remembers and Qt notes about file dialogs; it talks to the platform and to nobody else, and hands the
/// token to no file, program, message bus or property.
class TestWindowKeepsToItself final : public TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aWholeWalkLeavesWhatIsTold();
    void killedInTheMiddleItLeavesNothing();
    void theMessageBusHearsNothing();
    void x11noPropertyHoldsTheToken();
    void x11noOtherProgramIsHandedTheToken();

private:
    QString walkToTheToken(WindowProcess &window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    WindowProcess::Terms m_terms;
};

void TestWindowKeepsToItself::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    playTokenWorld(*m_server, 0ms);
    QVERIFY(QDir(m_folder->path()).mkdir(u"home"_s));
    const QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(
        QFile::setPermissions(m_folder->filePath(u"home"_s), ours)); // else Qt takes another place for runtime files
    m_terms = {{u"--graph-url"_s, m_server->url()}, m_folder->filePath(u"home"_s), {}, {}};
}

QString TestWindowKeepsToItself::walkToTheToken(WindowProcess &window) const
{
    return window.tellAll({u"press notDeliveredChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(PageId::Token)),
                           u"copy "_s + tokenOfTheWorld(), u"paste tokenEdit"_s});
}

void TestWindowKeepsToItself::aWholeWalkLeavesWhatIsTold()
{
    if (isMissing("strace") || isX11())
        QSKIP("system calls cannot be watched here (strace, and no window system)");
    const QString log = m_folder->filePath(u"trace"_s);
    const QString report = m_folder->filePath(u"report.html"_s);
    m_terms.wrapper = traceOf(log);
    {
        WindowProcess window(m_terms);
        QVERIFY(window.isReady());
        QCOMPARE(walkToTheToken(window), u"done"_s);
        for (const PageId page : {PageId::Results, PageId::Checklist, PageId::Report})
            QCOMPARE(window.tellAll({u"next"_s, u"arrive %1"_s.arg(int(page))}), u"done"_s);
        QCOMPARE(window.tellAll({u"press save-html"_s, u"choose "_s + report, u"close"_s}), u"done"_s);
    }
    TracedRun run;
    run.trace = contentOf(log);
    QStringList written = run.filesWritten();
    // Qt keeps its own notes about file dialogs: folders and widths.
    written.removeIf([](const QString &file) { return file.contains("/QtProject.conf"_L1); });
    for (const QString &file : std::as_const(written)) { // a folder's name stands for a nameless file in it
        const bool isFolder = file == m_folder->path() || file.startsWith(m_terms.folder);
        QVERIFY2(isFolder || file.startsWith(report), qPrintable(file));
    }
    QVERIFY(QFile::exists(report));
    const QString notes = m_terms.folder + u"/QtProject.conf"_s;
    const QString memory = m_terms.folder + u"/secondtick/window.json"_s;
    QCOMPARE(filesBelow(m_terms.folder), (QStringList{notes, memory}));
    QCOMPARE(linesWithTheToken(run.trace), QList<QByteArray>());
    for (const QString &file : {report, notes, memory})
        QCOMPARE(leaksIn(contentOf(file), tokenOfTheWorld()), QStringList());
    QCOMPARE(run.connectedTo(), (QStringList{u"a socket"_s, u"127.0.0.1"_s}));
    QVERIFY(!run.hasListened());
    QCOMPARE(run.linesWith("execve(").size(), 1);
    QVERIFY2(run.trace.contains(tokenOfTheWorld().toLatin1()), "the watch has not seen the token on its way");
}

void TestWindowKeepsToItself::killedInTheMiddleItLeavesNothing()
{
    LoopbackServer slow;
    playTokenWorld(slow, 30s);
    m_terms.arguments = QStringList{u"--graph-url"_s, slow.url()};
    WindowProcess window(m_terms);
    QVERIFY(window.isReady());
    QCOMPARE(walkToTheToken(window), u"done"_s);
    QCOMPARE(window.tell(u"next"_s), u"done"_s);
    QTRY_COMPARE(slow.requestCount(), 1);
    QCOMPARE(::kill(pid_t(window.pid()), SIGKILL), 0);
    QVERIFY(window.ends());
    QCOMPARE(filesBelow(m_folder->path()).join(u'\n'), QString());
}

void TestWindowKeepsToItself::theMessageBusHearsNothing()
{
    if (isMissing("dbus-run-session") || isMissing("dbus-monitor"))
        QSKIP("there is no message bus here");
    const QString log = m_folder->filePath(u"bus"_s);
    m_terms.wrapper = QStringList{
        u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, u"dbus-monitor --session > \"$0\" & exec \"$@\""_s, log};
    {
        WindowProcess window(m_terms);
        QVERIFY(window.isReady());
        QCOMPARE(walkToTheToken(window), u"done"_s);
        QCOMPARE(window.tellAll({u"next"_s, u"arrive %1"_s.arg(int(PageId::Results)), u"close"_s}), u"done"_s);
    }
    QVERIFY2(!contentOf(log).isEmpty(), "the bus was not heard");
    QCOMPARE(leaksIn(contentOf(log), tokenOfTheWorld()), QStringList());
}

void TestWindowKeepsToItself::x11noPropertyHoldsTheToken()
{
    if (!isX11() || isMissing("xprop") || isMissing("xwininfo"))
        QSKIP("needs X11, xprop and xwininfo (see tst_window_keeps_to_itself_on_x11)");
    WindowProcess window(m_terms);
    QVERIFY(window.isReady());
    QCOMPARE(walkToTheToken(window), u"done"_s);
    QCOMPARE(window.tellAll({u"next"_s, u"arrive %1"_s.arg(int(PageId::Results))}), u"done"_s);
    const QByteArray tree = outputOf(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
    static const QRegularExpression windowId(u"0x[0-9a-f]+"_s);
    QByteArray properties = tree + outputOf(u"xprop"_s, {u"-root"_s});
    for (const auto &match : windowId.globalMatch(QString::fromLocal8Bit(tree)))
        properties += outputOf(u"xprop"_s, {u"-id"_s, match.captured()});
    QVERIFY2(properties.contains("WM_NAME"), "no window was seen");
    QCOMPARE(leaksIn(properties, tokenOfTheWorld()), QStringList());
}

void TestWindowKeepsToItself::x11noOtherProgramIsHandedTheToken()
{
    if (!isX11())
        QSKIP("needs X11 (see tst_window_keeps_to_itself_on_x11)");
    const QString opener = m_folder->filePath(u"xdg-open"_s);
    const QString log = m_folder->filePath(u"opened"_s);
    QFile script(opener);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" >> '" + log.toUtf8() + "'\nenv >> '" + log.toUtf8() + "'\n");
    script.close();
    QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    m_terms.environment = QStringList{u"PATH="_s + m_folder->path() + u':' + qEnvironmentVariable("PATH")};
    WindowProcess window(m_terms);
    QVERIFY(window.isReady());
    QCOMPARE(walkToTheToken(window), u"done"_s);
    QCOMPARE(window.tellAll({u"unfold"_s, u"press debuggerButton"_s}), u"done"_s);
    QTRY_VERIFY(contentOf(log).contains("https://"));
    QVERIFY(contentOf(log).startsWith("https://developers.facebook.com/"));
    QCOMPARE(leaksIn(contentOf(log), tokenOfTheWorld()), QStringList());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestWindowKeepsToItself)
#include "tst_window_keeps_to_itself.moc"
