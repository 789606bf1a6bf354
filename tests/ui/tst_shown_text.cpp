#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/labels.h"
#include "widgets/shown_text.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::ui::breakable;
using secondtick::ui::inOrder;
using secondtick::ui::shownText;
using secondtick::ui::withoutMarks;

/// Numbers, ids and Latin words keep the order of their parts among Arabic ones.
class TestShownText final : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void piecesKeepTheirOrder_data();
    void piecesKeepTheirOrder();
    void nothingIsAddedWhereNothingReadsFromRightToLeft();
    void whatNobodySeesIsStillShown();
    void marksCanBeTakenAway();
};

void TestShownText::piecesKeepTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // < and > for the marks
    QTest::newRow("telephone number") << u"الرقم +44 20 7946 0857 سليم"_s << u"الرقم <+44 20 7946 0857> سليم"_s;
    QTest::newRow("with an id in brackets")
        << u"+44 20 7946 0857 (64188): سليم"_s << u"<+44 20 7946 0857 (64188)>: سليم"_s;
    QTest::newRow("in brackets itself") << u"الحساب (64188) سليم"_s << u"الحساب (<64188>) سليم"_s;
    QTest::newRow("columns") << u"[ok]  webhook  سليم"_s << u"[<ok>]  <webhook>  سليم"_s;
    QTest::newRow("fingerprint") << u"البصمة: 7648-6e74-a7"_s << u"البصمة: <7648-6e74-a7>"_s;
    QTest::newRow("masked token") << u"الرمز EAAz…m059."_s << u"الرمز <EAAz…m059>."_s;
    QTest::newRow("a path") << u"افتح Business settings › Users › المستخدم › Generate token."_s
                            << u"افتح <Business settings> › <Users> › المستخدم › <Generate token>."_s;
    QTest::newRow("begins with a word of Meta")
        << u"business_management يقتصر على: 4450"_s << u"<business_management> يقتصر على: <4450>"_s;
    QTest::newRow("lines") << u"1. افتح\n2. اختر"_s << u"<1>. افتح\n<2>. اختر"_s;
    QTest::newRow("letters with accents")
        << u"الحساب Café Zürich GmbH (64188): سليم"_s << u"الحساب <Café Zürich GmbH (64188)>: سليم"_s;
    QTest::newRow("another script") << u"الحساب Кафе 24"_s << u"الحساب <Кафе 24>"_s;
    QTest::newRow("a sentence of Meta") << u"الرد: You’ve reached the limit. Wait [2] days."_s
                                        << u"الرد: <You’ve reached the limit. Wait [2] days>."_s;
    QTest::newRow("an answer of Meta") << u"الرد {\"error\": [1, 2]}"_s << u"الرد {<\"error\": [1, 2]>}"_s;
    QTest::newRow("share") << u"النسبة 60.0% هنا"_s << u"النسبة <60.0%> هنا"_s;
    QTest::newRow("nothing Latin") << u"سليم"_s << u"سليم"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestShownText::piecesKeepTheirOrder()
{
    QFETCH(const QString, text);
    QFETCH(QString, shown);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(inOrder(text).replace(QChar(0x2068), u'<').replace(QChar(0x2069), u'>'), shown);
}

void TestShownText::nothingIsAddedWhereNothingReadsFromRightToLeft()
{
    const QString mixed = u"Template تذكير 7 is missing."_s;
    QCOMPARE(inOrder(mixed), mixed);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString english = u"Invalid OAuth 2.0 access token, please try again."_s;
    QCOMPARE(inOrder(english), english);
    QVERIFY(inOrder(mixed) != mixed);
}

void TestShownText::whatNobodySeesIsStillShown()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = shownText(u"سليم \u202E7"_s);
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY2(shown.contains("[U+202E]7"_L1), qPrintable(shown));
    QCOMPARE(shownText(u"سليم"_s.repeated(9), 4), u"سليم…"_s);
}

void TestShownText::marksCanBeTakenAway()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = u"الحساب Café_Zürich (64188): سليم"_s;
    QVERIFY(inOrder(text) != text);
    QCOMPARE(withoutMarks(breakable(inOrder(text))), text);
}

SECONDTICK_TEST(TestShownText)
#include "tst_shown_text.moc"
