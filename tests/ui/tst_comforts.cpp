#include "app/window_memory.h"
#include "diagnosis/diagnosis.h"
#include "help/help_view.h"
#include "open_window.h"
#include "pages/triage_page.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;

/// Small things: what the window remembers, copying, a key to check again, progress in the title, who we are.
class TestComforts final : public test::TestCase
{
    Q_OBJECT
private slots:
    void theWindowRemembersSizeAndLanguage();
    void damagedMemoryCountsAsNone_data();
    void damagedMemoryCountsAsNone();
    void idsAreCopiedByALink();
    void oneKeyChecksAgain();
    void longWorkShowsInTheTitle();
    void theProgramSaysWhatItIs();

private:
    static QString memoryFile();
    static void startChecking(OpenWindow &window);
};

void TestComforts::startChecking(OpenWindow &window)
{
    window.practice.offerToken();
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.pressNext();
}

QString TestComforts::memoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.json"_s;
}

void TestComforts::theWindowRemembersSizeAndLanguage()
{
    QFile::remove(memoryFile());
    QVERIFY(app::recallWindow() == app::WindowMemory());
    const app::WindowMemory memory{QSize(1111, 777), u"pt-BR"_s};
    app::rememberWindow(memory);
    QVERIFY(app::recallWindow() == memory);
    QCOMPARE(QFileInfo(memoryFile()).permissions() & 0x0077, QFile::Permissions());
    QFile file(memoryFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 5); // braces, width, height, language: nothing else
    QVERIFY(QFile::remove(memoryFile()));
}

void TestComforts::damagedMemoryCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"width\":");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(R"({"width":"wide","height":[],"language":7})");
    QTest::newRow("out of range") << QByteArray(R"({"width":-5,"height":99999999,"language":"../../etc"})");
    QTest::newRow("one measure") << QByteArray(R"({"width":800})");
    QTest::newRow("huge") << QByteArray(10'000'000, ' ');
}

void TestComforts::damagedMemoryCountsAsNone()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(memoryFile()).path()));
    QFile file(memoryFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(app::recallWindow() == app::WindowMemory());
    QVERIFY(QFile::remove(memoryFile()));
}

void TestComforts::idsAreCopiedByALink()
{
    OpenWindow window(u"healthy"_s);
    startChecking(window);
    QVERIFY(window.arrivesAt(PageId::Results));
    window.press(u"accountNode"_s);
    QPushButton *copy = nullptr;
    const QList<QPushButton *> buttons = window.wizard->pageOf(PageId::Results)->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().startsWith(u"Copy 5"_s) || button->text().startsWith(u"Copy 1"_s))
            copy = button;
    }
    QVERIFY(copy != nullptr);
    const QString id = copy->text().mid(5);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), id);
    QCOMPARE(copy->text(), u"Copied"_s);
}

void TestComforts::oneKeyChecksAgain()
{
    OpenWindow window(u"healthy"_s);
    startChecking(window);
    QVERIFY(window.arrivesAt(PageId::Results));
    QSignalSpy states(&window.diagnosis(), &Diagnosis::stateChanged);
    window.key(Qt::Key_F5);
    QTRY_VERIFY(!states.isEmpty());
    QVERIFY(window.arrivesAt(PageId::Results));
}

void TestComforts::longWorkShowsInTheTitle()
{
    OpenWindow window(u"slow"_s);
    startChecking(window);
    QVERIFY(window.arrivesAt(PageId::Check));
    QTRY_VERIFY2(window.wizard->windowTitle().contains(u"% –"_s), qPrintable(window.wizard->windowTitle()));
    window.press(u"stopButton"_s);
    QVERIFY(window.arrivesAt(PageId::Results));
    QVERIFY(!window.wizard->windowTitle().contains(u'%'));
}

void TestComforts::theProgramSaysWhatItIs()
{
    OpenWindow window({});
    window.key(Qt::Key_F1);
    QTRY_VERIFY(window.find<ui::HelpView>(u"helpView"_s) != nullptr);
    window.press(u"aboutButton"_s);
    const auto texts = [&window] {
        QString all;
        const QList<QLabel *> labels = window.find<ui::HelpView>(u"helpView"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u'\n';
        return all;
    };
    QTRY_VERIFY(texts().contains(u"About Second Tick"_s));
    for (const QString &part :
         {u"Qt "_s + QString::fromLatin1(qVersion()), u"simdjson "_s, u"zlib "_s, u"libqrencode "_s, u"LGPL-3.0"_s,
          u"graph.facebook.com"_s, u"Nothing else is ever sent"_s})
        QVERIFY2(texts().contains(part), qPrintable(part));
}

SECONDTICK_TEST(TestComforts)
#include "tst_comforts.moc"
