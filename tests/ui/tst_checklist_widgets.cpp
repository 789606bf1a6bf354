#include "rules/rule_book.h"
#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/country_box.h"
#include "widgets/moment_edit.h"
#include "widgets/qr_code.h"
#include "widgets/two_columns.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::ui;

/// The parts the checklist page is made of: QR code, date, country, columns.
class TestChecklistWidgets final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { style::apply(style::Appearance::Dark); }

    void theCodeIsBlackOnWhiteWithAQuietZone();
    void theCodeHasTheMarksReadersLookFor();
    void aTextThatDoesNotFitGivesNoCode();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void theDateIsSaidBackInFull();
    void aDateIsSetWithoutAnybodyBeingTold();
    void countriesAndRegionsAreListedByName();
    void columnsStandBelowEachOtherWhenItIsNarrow();
    void theShorterColumnStaysInView();
};

void TestChecklistWidgets::theCodeIsBlackOnWhiteWithAQuietZone()
{
    QrCode code;
    code.setText(u"https://wa.me/12025550123"_s);
    QVERIFY(!code.isEmpty());
    code.resize(code.sizeHint());
    const QImage image = code.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int modules = code.side() + 2 * QrCode::kQuietZone;
    QCOMPARE(image.width() % modules, 0);
    const int size = image.width() / modules;
    QVERIFY(size >= 3);
    for (int row = 0; row < modules; ++row) {
        for (int column = 0; column < modules; ++column) {
            const bool isDark = code.isDark(column - QrCode::kQuietZone, row - QrCode::kQuietZone);
            const QRgb pixel = image.pixel(column * size + size / 2, row * size + size / 2);
            QCOMPARE(pixel, isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
}

void TestChecklistWidgets::theCodeHasTheMarksReadersLookFor()
{
    QrCode code;
    code.setText(u"https://wa.me/12025550123"_s);
    const int last = code.side() - 1;
    for (const QPoint &corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = qMax(qAbs(x - 3), qAbs(y - 3)); // square in square: dark, light, dark
                QCOMPARE(code.isDark(corner.x() + x, corner.y() + y), ring != 2);
            }
        }
    }
    for (int i = 8; i < last - 7; ++i)
        QCOMPARE(code.isDark(i, 6), i % 2 == 0);
}

void TestChecklistWidgets::aTextThatDoesNotFitGivesNoCode()
{
    QrCode code;
    code.setText(QString(5000, u'x'));
    QVERIFY(code.isEmpty());
    QCOMPARE(code.sizeHint(), QSize(0, 0));
    code.setText(u"x"_s);
    QVERIFY(!code.isEmpty());
    code.setText({});
    QVERIFY(code.isEmpty());
    QVERIFY(code.accessibleName().isEmpty());
}

void TestChecklistWidgets::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // in UTC, which is the zone of this test
    QTest::newRow("as we write it") << u"C"_s << u"2026-11-01 09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("one digit") << u"C"_s << u"2026-11-1 9:05"_s << u"2026-11-01T09:05:00Z"_s;
    QTest::newRow("ISO") << u"C"_s << u"2026-11-01T09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("ISO of another zone") << u"C"_s << u"2026-11-01T09:00:00+03:00"_s << u"2026-11-01T06:00:00Z"_s;
    QTest::newRow("a day is its noon") << u"C"_s << u"2026-11-01"_s << u"2026-11-01T12:00:00Z"_s;
    QTest::newRow("German") << u"de_DE"_s << u"01.11.2026 09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("German, two digits") << u"de_DE"_s << u"01.11.26 09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("German, in words") << u"de_DE"_s << u"1. November 2026"_s << QString();
    QTest::newRow("American") << u"en_US"_s << u"11/1/26 9:00 AM"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("British") << u"en_GB"_s << u"01/11/2026 09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("British, in words") << u"en_GB"_s << u"1 November 2026, 09:00"_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("blanks around") << u"C"_s << u"  2026-11-01   09:00 "_s << u"2026-11-01T09:00:00Z"_s;
    QTest::newRow("nothing") << u"C"_s << QString() << QString();
    QTest::newRow("words") << u"C"_s << u"last Sunday"_s << QString();
    QTest::newRow("no such day") << u"C"_s << u"2026-02-30 09:00"_s << QString();
    QTest::newRow("a number") << u"C"_s << u"1761987600"_s << QString();
}

void TestChecklistWidgets::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, moment);
    const std::optional<QDateTime> read = MomentEdit::read(text, QLocale(locale));
    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), moment);
}

void TestChecklistWidgets::theDateIsSaidBackInFull()
{
    MomentEdit edit;
    edit.setLocale(QLocale(u"en_GB"_s));
    edit.setTexts(u"Sent on"_s);
    edit.setNow(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    QTest::keyClicks(edit.edit(), u"01/11/2026 09:00"_s);
    QCOMPARE(edit.news(), u"Sunday, 1 November 2026, 09:00"_s);
    edit.edit()->setText(u"2026-11-24 09:00"_s);
    QVERIFY2(edit.news().endsWith("is still to come."_L1), qPrintable(edit.news()));
    edit.edit()->setText(u"soon"_s);
    QVERIFY(edit.news().contains("Not readable"_L1));
    edit.edit()->clear();
    QVERIFY(edit.news().isEmpty());
}

void TestChecklistWidgets::aDateIsSetWithoutAnybodyBeingTold()
{
    MomentEdit edit;
    const QSignalSpy changes(&edit, &MomentEdit::changed);
    edit.setMoment(QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(edit.edit()->text(), u"2026-11-01 09:00"_s);
    edit.setMoment(std::nullopt);
    QVERIFY(edit.edit()->text().isEmpty());
    QCOMPARE(changes.size(), 0);
    QTest::keyClicks(edit.edit(), u"2"_s);
    QCOMPARE(changes.size(), 1);
}

void TestChecklistWidgets::countriesAndRegionsAreListedByName()
{
    const rules::RuleBookPtr rules = rules::loadRuleBook();
    CountryBox box(rules->countries);
    box.retranslate(u"Not known"_s);
    QVERIFY(box.count() > 230);
    QVERIFY(box.code().isEmpty());
    for (const QString &code : {u"CU"_s, u"DE"_s, u"TR"_s, u"UA"_s, u"UA-43"_s, u"UA-40"_s, u"UA-14"_s, u"UA-09"_s}) {
        QCOMPARE(box.findData(code) > 0, true);
        QVERIFY(box.itemText(box.findData(code)) != code);
    }
    QCOMPARE(box.itemText(0), u"Not known"_s);
    const QSignalSpy changes(&box, &QComboBox::currentIndexChanged);
    box.setCode(u"CU"_s);
    QCOMPARE(box.currentText(), u"Cuba"_s);
    box.retranslate(u"Unknown"_s);
    QCOMPARE(box.code(), u"CU"_s);
    box.setCode({});
    QCOMPARE(box.currentIndex(), 0);
    QCOMPARE(changes.size(), 0);
    box.setFocus();
    QTest::keyClicks(&box, u"Germ"_s);
    QCOMPARE(box.code(), u"DE"_s);
}

void TestChecklistWidgets::columnsStandBelowEachOtherWhenItIsNarrow()
{
    auto *first = new QWidget;
    auto *second = new QWidget;
    for (QWidget *widget : {first, second})
        widget->setMinimumSize(50, 50);
    TwoColumns columns(first, second);
    columns.resize(style::textWidth(100), 400);
    columns.show();
    QCoreApplication::processEvents();
    QCOMPARE(first->y(), second->y());
    QVERIFY(second->x() > first->x());
    columns.resize(style::textWidth(50), 400);
    QCoreApplication::processEvents();
    QCOMPARE(first->x(), second->x());
    QVERIFY(second->y() > first->y());
    columns.setLayoutDirection(Qt::RightToLeft);
    columns.resize(style::textWidth(100), 400);
    QCoreApplication::processEvents();
    QVERIFY(second->x() < first->x());
}

void TestChecklistWidgets::theShorterColumnStaysInView()
{
    auto *questions = new QWidget;
    auto *answers = new QWidget;
    questions->setFixedHeight(2000);
    answers->setFixedHeight(200);
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    scroll.setWidget(new TwoColumns(questions, answers));
    scroll.resize(style::textWidth(110), 400);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QCOMPARE(answers->y(), questions->y());
    const auto isInView = [&] {
        const int top = answers->mapTo(scroll.viewport(), QPoint(0, 0)).y();
        return top >= 0 && top + answers->height() <= scroll.viewport()->height();
    };
    for (const int value : {300, 1000, scroll.verticalScrollBar()->maximum(), 150}) {
        scroll.verticalScrollBar()->setValue(value);
        QVERIFY(isInView());
        answers->updateGeometry(); // new texts make the layout run again
        QCoreApplication::processEvents();
        QVERIFY(isInView());
        QVERIFY(answers->geometry().bottom() <= questions->geometry().bottom());
    }
    answers->setFixedHeight(600); // longer than the window: its end is seen at last
    QCoreApplication::processEvents();
    scroll.verticalScrollBar()->setValue(900);
    QVERIFY(answers->mapTo(scroll.viewport(), QPoint(0, answers->height())).y() <= scroll.viewport()->height());
    scroll.verticalScrollBar()->setValue(0);
    QCOMPARE(answers->y(), questions->y());
}

SECONDTICK_TEST(TestChecklistWidgets)
#include "tst_checklist_widgets.moc"
