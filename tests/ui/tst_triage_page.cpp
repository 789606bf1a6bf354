#include "open_window.h"
#include "pages/triage_page.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/finding_card.h"
#include "widgets/hour_strip.h"
#include "widgets/notice.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;

/// A log is dropped, counted while the window stays free, and shown: totals, what to fix first, all groups, the hours.
class TestTriagePage final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aDroppedLogIsCountedAndExplained();
    void everyColumnSortsAndARowShowsItsGroup();
    void theHoursAreToldInWords();
    void whatIsNoLogIsSaid();
    void readingCanBeStopped();
    void noCustomerIsShown();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString sampleLog() const;
    static ui::TriagePage *openPage(OpenWindow &window);
    static void readAll(ui::TriagePage &page, const QString &path);

    QTemporaryDir m_folder;
};

namespace {

QByteArray failed(int message, int code, qint64 at, const QByteArray &recipient)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
           R"("messaging_product":"whatsapp","metadata":{"phone_number_id":"77"},"statuses":[{"id":"wamid.)"
        + QByteArray::number(message) + R"(","status":"failed","timestamp":")" + QByteArray::number(at)
        + R"(","recipient_id":")" + recipient + R"(","errors":[{"code":)" + QByteArray::number(code)
        + R"(,"title":"t"}]}]}}]}]})" + '\n';
}

} // namespace

QString TestTriagePage::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// Five outside of the window, two unreachable people, over two hours.
QString TestTriagePage::sampleLog() const
{
    QByteArray log;
    for (int i = 0; i < 5; ++i)
        log += failed(i, 131047, 1'760'000'000 + i * 900, "905551112233");
    log += failed(5, 131026, 1'760'000'000, "447700900123") + failed(6, 131026, 1'760'000'100, "447700900124");
    return write(u"hooks.ndjson"_s, log);
}

ui::TriagePage *TestTriagePage::openPage(OpenWindow &window)
{
    window.press(u"logChoice"_s);
    window.pressNext();
    if (!window.arrivesAt(PageId::Triage))
        qFatal("the page cannot be reached");
    return qobject_cast<ui::TriagePage *>(window.wizard->pageOf(PageId::Triage));
}

void TestTriagePage::readAll(ui::TriagePage &page, const QString &path)
{
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    QVERIFY(page.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isReading(), 20'000);
}

void TestTriagePage::aDroppedLogIsCountedAndExplained()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, sampleLog());
    const auto *const card = page->findChild<ui::FindingCard *>();
    QVERIFY(card != nullptr && card->isOpen());
    QCOMPARE(card->findingId(), u"delivery.window-closed"_s);
    const auto *const table = page->findChild<QTableWidget *>(u"groupTable"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 2)->data(Qt::DisplayRole).toInt(), 5);
    QCOMPARE(page->summary().text, u"7 failed"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
}

void TestTriagePage::everyColumnSortsAndARowShowsItsGroup()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, sampleLog());
    auto *const table = page->findChild<QTableWidget *>(u"groupTable"_s);
    table->sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(table->item(0, 2)->data(Qt::DisplayRole).toInt(), 2);
    table->setCurrentCell(0, 0);
    QTRY_VERIFY(page->findChild<ui::FindingCard *>() != nullptr);
    QCOMPARE(page->findChild<ui::FindingCard *>()->findingId(), u"error.131026"_s);
}

void TestTriagePage::theHoursAreToldInWords()
{
    ui::HourStrip strip;
    QCOMPARE(strip.sentenceFor(0), QString());
    strip.setCounts({{10, 2}, {12, 4}});
    QCOMPARE(strip.barCount(), 3);
    QCOMPARE(strip.sentenceFor(2), u"1970-01-01 12:00 to 1970-01-01 13:00 UTC: 4"_s);
    strip.setCounts({{0, 1}, {100'000, 1}}); // eleven years: many hours a bar
    QVERIFY(strip.barCount() <= 168);
    QTest::keyClick(&strip, Qt::Key_End);
    QVERIFY(strip.accessibleDescription().endsWith(u": 1"_s));
}

void TestTriagePage::whatIsNoLogIsSaid()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QVERIFY(page->findChild<ui::Notice *>(u"triageNotice"_s)->text().startsWith(u"No webhooks"_s));
    QVERIFY(page->findChild<QTableWidget *>(u"groupTable"_s) == nullptr);
    QCOMPARE(page->summary().status, ui::Status::Unknown);
}

void TestTriagePage::readingCanBeStopped()
{
    QByteArray much;
    for (int i = 0; i < 4000; ++i)
        much += failed(i, 131047, 1'760'000'000 + i, "905551112233");
    const QString path = write(u"much.ndjson"_s, much.repeated(20));
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    page->open({path});
    window.press(u"stopReadingButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isReading(), 5'000);
    QVERIFY(!page->findChild<ui::Notice *>(u"triageNotice"_s)->text().isEmpty());
}

void TestTriagePage::noCustomerIsShown()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, sampleLog());
    QString all;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text();
    QVERIFY(!all.contains(u"905551112233"_s) && !all.contains(u"447700900123"_s) && !all.contains(u"wamid"_s));
}

SECONDTICK_TEST(TestTriagePage)
#include "tst_triage_page.moc"
