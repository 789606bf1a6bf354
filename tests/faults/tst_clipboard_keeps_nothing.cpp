#include "support/test_case.h"
#include "support/test_program.h"
#include "surroundings.h"
#include "token_world.h"
#include "widgets/clipboard_keeper.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secondtick::ui::ClipboardKeeper;

namespace secondtick::test {

namespace {

const QString kMark = u"x-kde-passwordManagerHint"_s;

QClipboard &clipboard()
{
    return *QApplication::clipboard();
}

/// What xclip prints, while our own event loop answers it.
QByteArray xclip(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!input.isEmpty()) // it stays behind to serve what it was given, and keeps its output open
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"xclip"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 5000);
    return input.isEmpty() ? process.readAllStandardOutput() : QByteArray();
}

void copyElsewhere(const QByteArray &text, const QString &selection = u"clipboard"_s)
{
    (void)xclip({u"-i"_s, u"-selection"_s, selection}, text);
}

QByteArray seenElsewhere(const QString &selection = u"clipboard"_s, const QString &target = u"UTF8_STRING"_s)
{
    return xclip({u"-o"_s, u"-selection"_s, selection, u"-t"_s, target});
}

} // namespace

/// P9: the clipboard is cleared of the token it held, and of nothing else; what is copied in this program is marked, so
/// that histories pass it over, and goes after a minute if it is still there. Run on X11 as well, where another program
/// (xclip) looks on.
class TestClipboardKeepsNothing final : public TestCase
{
    Q_OBJECT
private slots:
    void init();
    void whateverIsCopiedIsMarked_data();
    void whateverIsCopiedIsMarked();
    void itIsTakenOffAfterAWhile();
    void anotherCopyBeginsAnew();
    void itIsTakenOffAtTheEnd();
    void textsForOthersAreLeftAlone();
    void aMinuteIsAMinute();
    void x11whatAnotherProgramCopiedIsLeftAlone();
    void x11anotherProgramSeesTheMark();
    void x11theTokenIsTakenOffBothClipboards();
    void x11whatIsNotTheTokenIsLeftAlone();
};

void TestClipboardKeepsNothing::init()
{
    TestCase::init();
    clipboard().clear();
}

void TestClipboardKeepsNothing::whateverIsCopiedIsMarked_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("set by a button") << 0;
    QTest::newRow("copied from a field") << 1;
    QTest::newRow("copied from a text") << 2;
}

void TestClipboardKeepsNothing::whateverIsCopiedIsMarked()
{
    QFETCH(const int, way);
    const ClipboardKeeper keeper;
    QLineEdit field(u"of the business"_s);
    QPlainTextEdit text(u"\u2068of the\u2069 \u200Bbusiness"_s); // as it is shown
    field.selectAll();
    text.selectAll();
    if (way == 0)
        clipboard().setText(u"of the business"_s);
    else if (way == 1)
        field.copy();
    else
        text.copy();
    const QMimeData *const held = clipboard().mimeData();
    QCOMPARE(held->text(), u"of the business"_s);
    QCOMPARE(held->data(kMark), QByteArray("secret"));
    QVERIFY(held->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
    QVERIFY2(!held->hasHtml(), "it is more than text");
}

void TestClipboardKeepsNothing::itIsTakenOffAfterAWhile()
{
    const ClipboardKeeper keeper(nullptr, 200ms);
    clipboard().setText(u"of the business"_s);
    QTest::qWait(50);
    QCOMPARE(clipboard().text(), u"of the business"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard().text(), QString(), 2000);
}

void TestClipboardKeepsNothing::anotherCopyBeginsAnew()
{
    const ClipboardKeeper keeper(nullptr, 600ms);
    clipboard().setText(u"first"_s);
    QTest::qWait(400);
    clipboard().setText(u"second"_s);
    QTest::qWait(400);
    QCOMPARE(clipboard().text(), u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard().text(), QString(), 2000);
}

void TestClipboardKeepsNothing::itIsTakenOffAtTheEnd()
{
    {
        const ClipboardKeeper keeper;
        clipboard().setText(u"of the business"_s);
    }
    QCOMPARE(clipboard().text(), QString());
}

void TestClipboardKeepsNothing::textsForOthersAreLeftAlone()
{
    {
        const ClipboardKeeper keeper(nullptr, 50ms);
        ui::copyForOthers(u"Is this you?"_s);
        QTest::qWait(200);
        QVERIFY(!clipboard().mimeData()->hasFormat(kMark));
    }
    QCOMPARE(clipboard().text(), u"Is this you?"_s);
}

void TestClipboardKeepsNothing::aMinuteIsAMinute()
{
    QCOMPARE(ClipboardKeeper::kKept, std::chrono::milliseconds(60s));
}

void TestClipboardKeepsNothing::x11whatAnotherProgramCopiedIsLeftAlone()
{
    if (!isX11() || isMissing("xclip"))
        QSKIP("needs X11 and xclip (see tst_clipboard_keeps_nothing_on_x11)");
    const ClipboardKeeper keeper(nullptr, 300ms);
    clipboard().setText(u"ours"_s);
    copyElsewhere("theirs");
    QTest::qWait(600);
    QCOMPARE(seenElsewhere(), QByteArray("theirs"));
}

void TestClipboardKeepsNothing::x11anotherProgramSeesTheMark()
{
    if (!isX11() || isMissing("xclip"))
        QSKIP("needs X11 and xclip (see tst_clipboard_keeps_nothing_on_x11)");
    const ClipboardKeeper keeper;
    clipboard().setText(u"of the business"_s);
    QCOMPARE(seenElsewhere(), QByteArray("of the business"));
    QVERIFY(seenElsewhere(u"clipboard"_s, u"TARGETS"_s).contains(kMark.toLatin1()));
    QCOMPARE(seenElsewhere(u"clipboard"_s, kMark), QByteArray("secret"));
}

void TestClipboardKeepsNothing::x11theTokenIsTakenOffBothClipboards()
{
    if (!isX11() || isMissing("xclip"))
        QSKIP("needs X11 and xclip (see tst_clipboard_keeps_nothing_on_x11)");
    const QByteArray token = tokenOfTheWorld().toLatin1();
    const QTemporaryDir folder;
    WindowProcess window({{u"--graph-url"_s, u"http://127.0.0.1:1"_s}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    QCOMPARE(window.tellAll({u"press tokenChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(ui::PageId::Token))}),
             u"done"_s);
    copyElsewhere(token, u"primary"_s);
    copyElsewhere(token);
    QCOMPARE(window.tell(u"paste tokenEdit"_s), u"done"_s);
    QCOMPARE(window.tell(u"dumpable"_s), u"0"_s); // it holds a token
    QCOMPARE(seenElsewhere(), QByteArray());
    QCOMPARE(seenElsewhere(u"primary"_s), QByteArray());
}

void TestClipboardKeepsNothing::x11whatIsNotTheTokenIsLeftAlone()
{
    if (!isX11() || isMissing("xclip"))
        QSKIP("needs X11 and xclip (see tst_clipboard_keeps_nothing_on_x11)");
    const QByteArray more = "Bearer " + tokenOfTheWorld().toLatin1();
    const QTemporaryDir folder;
    WindowProcess window({{u"--graph-url"_s, u"http://127.0.0.1:1"_s}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    copyElsewhere("selected elsewhere", u"primary"_s);
    copyElsewhere(more);
    QCOMPARE(window.tellAll(
                 {u"press tokenChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(ui::PageId::Token)), u"paste tokenEdit"_s}),
             u"done"_s);
    QCOMPARE(window.tell(u"dumpable"_s), u"0"_s);
    QCOMPARE(seenElsewhere(), more);
    copyElsewhere("copied later");
    QCOMPARE(window.tell(u"close"_s), u"done"_s);
    QCOMPARE(seenElsewhere(), QByteArray("copied later"));
    QCOMPARE(seenElsewhere(u"primary"_s), QByteArray("selected elsewhere"));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestClipboardKeepsNothing)
#include "tst_clipboard_keeps_nothing.moc"
