#include "models/group_model.h"
#include "open_window.h"
#include "pages/log_export.h"
#include "pages/triage_page.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/finding_card.h"
#include "widgets/hour_strip.h"
#include "widgets/notice.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
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
    void theFilterNarrowsTheTable();
    void theCountIsSavedAndReported();
    void whatMetaSaidIsShown();
    void aFolderOfEverythingIsReadInPart();
    void onlyFilesOfThisComputerAreTaken();
    void theHoursAreToldInWords();
    void whatIsNoLogIsSaid();
    void readingCanBeStopped();
    void noCustomerIsShown();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString sampleLog() const;
    static ui::TriagePage *openPage(OpenWindow &window);
    static QStringList column(const ui::TriagePage &page, int column);
    static void drop(ui::TriagePage &page, const QMimeData &content);
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

void TestTriagePage::drop(ui::TriagePage &page, const QMimeData &content)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
}

/// What a column of the table shows, from the top.
QStringList TestTriagePage::column(const ui::TriagePage &page, int column)
{
    const auto *const table = page.findChild<QTableView *>(u"groupTable"_s);
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, column).data().toString());
    return texts;
}

void TestTriagePage::readAll(ui::TriagePage &page, const QString &path)
{
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    drop(page, content);
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
    QCOMPARE(column(*page, ui::GroupModel::Messages), (QStringList{u"5"_s, u"2"_s}));
    QCOMPARE(page->summary().text, u"7 failed"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
}

void TestTriagePage::everyColumnSortsAndARowShowsItsGroup()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, sampleLog());
    auto *const table = page->findChild<QTableView *>(u"groupTable"_s);
    for (const int each : {ui::GroupModel::Code, ui::GroupModel::Messages, ui::GroupModel::Share,
                           ui::GroupModel::Recipients, ui::GroupModel::Why}) {
        table->sortByColumn(each, Qt::AscendingOrder);
        const QStringList up = column(*page, ui::GroupModel::Code);
        table->sortByColumn(each, Qt::DescendingOrder);
        const QStringList down = column(*page, ui::GroupModel::Code);
        QCOMPARE(down, QStringList(up.rbegin(), up.rend()));
    }
    table->sortByColumn(ui::GroupModel::Messages, Qt::AscendingOrder);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_COMPARE(page->findChild<ui::FindingCard *>()->findingId(), u"error.131026"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(page->findChild<ui::FindingCard *>()->findingId(), u"delivery.window-closed"_s);
}

void TestTriagePage::theFilterNarrowsTheTable()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    QByteArray log;
    for (int i = 0; i < 6; ++i)
        log += failed(i, 131047 + i, 1'760'000'000, "905551112233");
    readAll(*page, write(u"six.ndjson"_s, log));
    auto *const filter = page->findChild<QLineEdit *>(u"groupFilter"_s);
    QTRY_VERIFY(filter->isVisible());
    QTest::keyClicks(filter, u"131049"_s);
    QCOMPARE(column(*page, ui::GroupModel::Code), QStringList{u"131049"_s});
    filter->clear();
    QCOMPARE(column(*page, ui::GroupModel::Code).size(), 6);
}

void TestTriagePage::theCountIsSavedAndReported()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, sampleLog());
    QVERIFY(window.session.hasUnsavedResults());
    auto *const exporter = page->findChild<ui::LogExport *>();
    const QString path = m_folder.filePath(u"saved.csv"_s);
    exporter->setSaveDialog([&path](QWidget *, const ui::SaveQuestion &question, const auto &chosen) {
        QVERIFY(question.path.endsWith(u".csv"_s));
        chosen(path);
    });
    exporter->findChild<QAbstractButton *>(u"saveLogCsv"_s)->click();
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("\"131047\""));
    QVERIFY(!window.session.hasUnsavedResults());
    exporter->findChild<QAbstractButton *>(u"logReportButton"_s)->click();
    QVERIFY(window.arrivesAt(PageId::Report));
    QVERIFY(window.find<QPlainTextEdit>(u"reportPreview"_s)->toPlainText().contains(u"131047"_s));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Triage));
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
}

void TestTriagePage::whatMetaSaidIsShown()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    const QByteArray restricted =
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","time":1760000500,"changes":[{"field":"account_update",)"
        R"("value":{"event":"ACCOUNT_RESTRICTION","restriction_info":[{"restriction_type":"RESTRICTED_BIZ_INITIATED",)"
        R"("expiration":1770000000}]}}]}]})";
    readAll(*page, write(u"news.ndjson"_s, failed(1, 131047, 1'760'000'000, "905551112233") + restricted));
    QStringList texts;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n').remove(QChar(0x200b)); // where lines may break
    QVERIFY2(all.contains(u"The account was restricted (RESTRICTED_BIZ_INITIATED)"_s), qPrintable(all));
    QVERIFY(all.contains(u"2026-02-02"_s)); // until when
}

void TestTriagePage::aFolderOfEverythingIsReadInPart()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 60; ++i) {
        QFile file(folder.filePath(u"%1.log"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(failed(i, 131047, 1'760'000'000, "905551112233"));
    }
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, folder.path());
    QCOMPARE(page->summary().text, u"50 failed"_s);
    QVERIFY(page->findChild<ui::Notice *>(u"triageNotice"_s)->text().contains(u"first 50 of 60"_s));
    window.press(u"readAllButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isReading(), 20'000);
    QCOMPARE(page->summary().text, u"60 failed"_s);
}

void TestTriagePage::onlyFilesOfThisComputerAreTaken()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    QMimeData content;
    content.setUrls({QUrl(u"https://example.com/log"_s), QUrl(u"data:text/plain,x"_s)});
    drop(*page, content);
    QVERIFY(!page->isReading());
    QVERIFY(page->findChild<ui::Notice *>(u"triageNotice"_s)->text().contains(u"this computer"_s));
}

void TestTriagePage::theHoursAreToldInWords()
{
    ui::HourStrip strip;
    QCOMPARE(strip.sentenceFor(0), QString());
    strip.setCounts({{10, 2}, {12, 4}});
    QCOMPARE(strip.barCount(), 3);
    QCOMPARE(strip.sentenceFor(2), u"1970-01-01 12:00 UTC to 1970-01-01 13:00 UTC: 4"_s);
    strip.setCounts({{0, 1}, {100'000, 1}}); // eleven years: many hours a bar
    QVERIFY(strip.barCount() <= 168);
    QTest::keyClick(&strip, Qt::Key_End);
    QVERIFY(strip.accessibleDescription().endsWith(u": 1"_s));
    strip.setCounts({{10, 2}, {12, 4}});
    strip.setPart({{12, 3}, {99, 7}}, u"closed"_s); // what lies outside is left out
    QCOMPARE(strip.sentenceFor(2), u"1970-01-01 12:00 UTC to 1970-01-01 13:00 UTC: 4; closed: 3"_s);
}

void TestTriagePage::whatIsNoLogIsSaid()
{
    OpenWindow window({});
    ui::TriagePage *const page = openPage(window);
    readAll(*page, write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QVERIFY(page->findChild<ui::Notice *>(u"triageNotice"_s)->text().startsWith(u"No webhooks"_s));
    QVERIFY(page->findChild<QTableView *>(u"groupTable"_s) == nullptr);
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
