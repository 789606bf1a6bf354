#include "poisoner.h"
#include "practice/practice_server.h"
#include "support/case_table.h"
#include "support/loopback_server.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using secondtick::ui::PageId;

namespace secondtick::test {

namespace {

/// A file that nobody may open, and what watches it.
class Canary
{
public:
    Canary()
        : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no canary");
        file.write("no picture");
        file.close();
        (void)inotify_add_watch(m_watch, qPrintable(path()), IN_OPEN);
    }
    ~Canary() { close(m_watch); }
    Q_DISABLE_COPY_MOVE(Canary)

    QString path() const { return m_folder.filePath(u"canary.png"_s); }
    /// Since it was last asked.
    bool wasOpened() const
    {
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
};

/// The texts of the table, pointed at what is watched here, and some that only a tool tip or a message box would fall
/// for.
QStringList hostileTexts(const Canary &canary, const QString &web)
{
    QStringList texts;
    const QList<Case> rows = loadCases(u"untrusted-text"_s);
    for (const Case &row : rows)
        texts.append(row.input);
    const QString file = u"file://"_s + canary.path();
    texts << u"<qt><img src='%1'></qt>"_s.arg(file) << u"<table background='%1'><tr><td>x</table>"_s.arg(file)
          << u"<p style=\"background-image:url('%1')\">x</p>"_s.arg(file) << u"<a href='%1'>Sign in</a>"_s.arg(file)
          << u"<style>@import url('%1');</style>x"_s.arg(file);
    texts.replaceInStrings(u"file:///etc/passwd"_s, file);
    texts.replaceInStrings(u"http://127.0.0.1:9"_s, web);
    return texts;
}

} // namespace

/// P12: text from outside is never read as markup by the window: no file it names is opened, no address called, nothing
/// it says is laid out.
class TestUntrustedTextStaysText final : public TestCase
{
    Q_OBJECT
private slots:
    void theCanaryIsSeen();
    void noPageReadsIt_data();
    void noPageReadsIt();
    void theExplanationDoesNotReadIt();
};

/// What Qt would do, if it were let.
void TestUntrustedTextStaysText::theCanaryIsSeen()
{
    const Canary canary;
    QLabel label(u"<img src='file://%1'>"_s.arg(canary.path()));
    label.show();
    QCoreApplication::processEvents();
    QVERIFY(canary.wasOpened());
}

void TestUntrustedTextStaysText::noPageReadsIt_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<int>("first");
    int first = 0;
    for (const char *world : {"healthy", "template-rejected", "other-app-webhook", "malformed", "number-elsewhere",
                              "other-app", "healthy", "quality-red"}) {
        QTest::addRow("%s, from text %d", world, first) << QString::fromLatin1(world) << first;
        first += 5;
    }
}

void TestUntrustedTextStaysText::noPageReadsIt()
{
    QFETCH(const QString, world);
    QFETCH(const int, first);
    const Canary canary;
    const LoopbackServer web;
    practice::Scenario scenario = *practice::Scenario::load(world);
    Poisoner poisoner(hostileTexts(canary, web.url()), first);
    scenario.nodes = poisoner.poisoned(scenario.nodes);
    scenario.routes = poisoner.poisoned(scenario.routes);
    practice::PracticeServer server(scenario);
    QVERIFY(server.listen());
    const QTemporaryDir folder;
    WindowProcess window({{u"--graph-url"_s, server.url()}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    QStringList way{u"press notDeliveredChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(PageId::Token)),
                    u"copy "_s + scenario.token, u"paste tokenEdit"_s};
    for (const PageId page : {PageId::Results, PageId::Checklist, PageId::Report})
        way << u"next"_s << u"arrive %1"_s.arg(int(page)) << u"unfold"_s << u"hover"_s << u"rich"_s;
    QCOMPARE(window.tellAll(way), u"done"_s);
    QVERIFY(server.requestCount() > 0);
    QVERIFY2(!canary.wasOpened(), "a file that was named in an answer was opened");
    QCOMPARE(web.connectionCount(), 0);
}

void TestUntrustedTextStaysText::theExplanationDoesNotReadIt()
{
    const Canary canary;
    const LoopbackServer web;
    const QTemporaryDir folder;
    WindowProcess window({{}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    QCOMPARE(window.tellAll({u"press errorChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(PageId::Explain))}), u"done"_s);
    const QStringList texts = hostileTexts(canary, web.url());
    for (const QString &text : texts) {
        const QByteArray json = QJsonDocument(QJsonObject{{u"error"_s,
                                                           QJsonObject{{u"code"_s, 131026},
                                                                       {u"message"_s, text.left(500)},
                                                                       {u"error_user_title"_s, text.left(500)}}}})
                                    .toJson(QJsonDocument::Compact);
        QString ascii = QString::fromUtf8(json);
        for (qsizetype i = ascii.size() - 1; i >= 0; --i) {
            if (ascii.at(i).unicode() > 126)
                ascii.replace(i, 1, u"\\u%1"_s.arg(ascii.at(i).unicode(), 4, 16, QChar(u'0')));
        }
        QCOMPARE(window.tellAll({u"copy "_s + ascii, u"paste explainEdit"_s, u"unfold"_s, u"hover"_s, u"rich"_s}),
                 u"done"_s);
    }
    QVERIFY2(!canary.wasOpened(), "a file that was named in an error was opened");
    QCOMPARE(web.connectionCount(), 0);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestUntrustedTextStaysText)
#include "tst_untrusted_text_stays_text.moc"
