#include "explain_rows.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Broken, huge, nested, binary, private or secret: a clear sentence, in bounded time, and nothing given away.
class TestExplainHostile final : public TestCase
{
    Q_OBJECT

private slots:
    void aBreakIsNamedWithItsPlace_data();
    void aBreakIsNamedWithItsPlace();
    void otherNotationsAreNotBroken();
    void nothingToReadIsSaidSo_data();
    void nothingToReadIsSaidSo();
    void aHugeTextIsReadUpToTheLimit();
    void noTextTakesLong_data();
    void noTextTakesLong();
    void aTokenIsMaskedAndToldOf_data();
    void aTokenIsMaskedAndToldOf();
    void whatIsPrivateIsNotShown();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void manyDifferentErrorsAreCut();
};

void TestExplainHostile::aBreakIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QStringList found{u"131026"_s};
    QTest::newRow("cut") << QByteArray("{\"error\":{\"code\":131026,\"mess") << found << 1 << 30;
    QTest::newRow("comma missing") << QByteArray("{\"error\":\n{\"message\":\"x\" \"code\":131026}}") << found << 2
                                   << 16;
    QTest::newRow("comma too many") << QByteArray("{\"error\":{\"code\":131026,}}") << found << 1 << 24;
    QTest::newRow("comment") << QByteArray("{\"error\":{ // why\n\"code\":131026}}") << found << 1 << 12;
    QTest::newRow("comment on one line") << QByteArray("{\"error\":{\"message\":\"x\", // why    \"code\":131026}}")
                                         << found << 1 << 26;
    QTest::newRow("place of a sample") << QByteArray("{\"id\":<ID>,\"error\":{\"code\":131026}}") << found << 1 << 7;
    QTest::newRow("nothing before the break") << QByteArray("{\"error\":") << QStringList() << 1 << 10;
}

void TestExplainHostile::aBreakIsNamedWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, codes);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const explain::Explanation explanation = explained(text);
    QCOMPARE(codesOf(explanation), codes);
    QVERIFY(explanation.brokenAt);
    QCOMPARE(explanation.brokenAt->line, line);
    QCOMPARE(explanation.brokenAt->column, column);
    const QString place = u"line %1, column %2"_s.arg(line).arg(column);
    QVERIFY2(explanation.notes.value(0).contains(place), qPrintable(explanation.notes.value(0)));
}

void TestExplainHostile::otherNotationsAreNotBroken()
{
    QVERIFY(!explained("{'error': {'code': 131026, 'x': None,}}").brokenAt);
    QVERIFY(!explained("{\"error\"=>{\"code\"=>131026}}").brokenAt);
    QVERIFY(!explained("{\"error\":{\"code\":131026}}").brokenAt);
    QVERIFY(!explained("Hello {name}, see [1] and {this}").brokenAt);
}

void TestExplainHostile::nothingToReadIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += char(byte);
    QTest::newRow("empty") << QByteArray() << u"There was no text."_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t ") << u"There was no text."_s;
    QTest::newRow("every byte") << everyByte.repeated(40) << u"This is not text"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"This is not text"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20) << u"This is not text"_s;
}

void TestExplainHostile::nothingToReadIsSaidSo()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const explain::Explanation explanation = explained(text);
    QVERIFY(!explanation.recognised);
    QCOMPARE(explanation.items.size(), 0);
    QCOMPARE(explanation.notes.size(), 1);
    QVERIFY2(explanation.notes.first().startsWith(says), qPrintable(explanation.notes.first()));
}

void TestExplainHostile::aHugeTextIsReadUpToTheLimit()
{
    const QByteArray head = "{\"error\":{\"code\":131026}}\n";
    const explain::Explanation explanation = explained(head + QByteArray(10'000'000, 'a') + "(#131047)");
    QCOMPARE(codesOf(explanation), QStringList{u"131026"_s});
    QVERIFY(explanation.truncated);
    QCOMPARE(explanation.readBytes, qint64(explain::kLargestText));
    QVERIFY2(explanation.notes.first().contains("1 MiB"_L1), qPrintable(explanation.notes.first()));
    QVERIFY(!explained(QByteArray(explain::kLargestText, ' ')).truncated);
}

void TestExplainHostile::noTextTakesLong_data()
{
    QTest::addColumn<QByteArray>("piece");
    const QList<QByteArray> pieces{"[",
                                   "{\"a\":",
                                   "{",
                                   "{\\\"a\\\":",
                                   "{\"error\":{\"code\":131026}}",
                                   "(",
                                   "131026 ",
                                   "\\",
                                   "[x] => 1\n",
                                   "error code ",
                                   "1",
                                   "/* ",
                                   "[<",
                                   "EAA",
                                   "array(",
                                   "\"",
                                   "{\"a\":1,\"b\":",
                                   "#1",
                                   "['a",
                                   "Bearer "};
    for (const QByteArray &piece : pieces)
        QTest::newRow(piece.constData()) << piece;
}

/// A megabyte of one thing over and over takes a second or two without optimisation; a square of it would take hours.
void TestExplainHostile::noTextTakesLong()
{
    QFETCH(const QByteArray, piece);
    constexpr qint64 limit = 20'000;
    QElapsedTimer timer;
    timer.start();
    const explain::Explanation explanation = explained(piece.repeated(explain::kLargestText / piece.size()));
    QVERIFY(timer.elapsed() < limit);
    QVERIFY(explanation.recognised || !explanation.notes.isEmpty());
}

void TestExplainHostile::aTokenIsMaskedAndToldOf_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    const QString token = fixture(u"TOKEN_A"_s);
    const QString secret = fixture(u"APP_SECRET"_s);
    const QString session = u"k9"_s + u"q7Zr"_s.repeated(8);
    QTest::newRow("in the message") << token << u"{\"error\":{\"message\":\"bad token %1\",\"code\":190}}"_s.arg(token);
    QTest::newRow("in a link") << token << u"GET /me?access_token=%1 failed (#190)"_s.arg(token);
    QTest::newRow("as a name") << token << u"{\"error\":{\"code\":190},\"%1\":1}"_s.arg(token);
    QTest::newRow("as trace id") << token << u"{\"error\":{\"code\":190,\"fbtrace_id\":\"%1\"}}"_s.arg(token);
    QTest::newRow("as name of a template")
        << token
        << u"{\"field\":\"message_template_status_update\",\"value\":{\"event\":\"REJECTED\","
           "\"message_template_name\":\"%1\"},\"error\":{\"code\":190}}"_s.arg(token);
    QTest::newRow("app secret") << secret << u"app_secret=%1 {\"error\":{\"code\":190}}"_s.arg(secret);
    QTest::newRow("header") << session << u"Authorization: Bearer %1\n{\"error\":{\"code\":190}}"_s.arg(session);
}

void TestExplainHostile::aTokenIsMaskedAndToldOf()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, text);
    const explain::Explanation explanation = explained(text.toUtf8());
    QVERIFY(explanation.tokenFound);
    QVERIFY2(explanation.notes.value(0).contains("treat it as leaked"_L1), qPrintable(explanation.notes.value(0)));
    QVERIFY(!allWords(explanation).contains(secret.mid(8, 12)));
    QCOMPARE(codesOf(explanation), QStringList{u"190"_s});
}

void TestExplainHostile::whatIsPrivateIsNotShown()
{
    const QString words = allWords(explained(
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
        "messaging_product":"whatsapp","metadata":{"display_phone_number":"12025550100","phone_number_id":"1"},
        "contacts":[{"profile":{"name":"Secret Person"},"wa_id":"12025550123"}],
        "statuses":[{"id":"wamid.HBgLMTIwMjU1NTAxMjM=","status":"failed","timestamp":"1","recipient_id":"12025550123",
          "errors":[{"code":131026,"title":"t","message":"To +1 (202) 555-0123 wamid.HBgLMTIwMjU1NTAxMjM=",
          "error_data":{"details":"https://lookaside.example.org/x?y=1 12025550123 mail a.b@example.org"}}]}],
        "messages":[{"from":"12025550123","id":"wamid.X1","type":"text","text":{"body":"Private words"}}]}}]}]})"));
    QVERIFY(words.contains("[number]"_L1));
    for (const auto hidden : {"Secret Person"_L1, "12025550123"_L1, "555-0123"_L1, "HBgLMTIw"_L1, "wamid.X1"_L1,
                              "Private words"_L1, "lookaside"_L1, "a.b@"_L1, "12025550100"_L1})
        QVERIFY2(!words.contains(hidden), hidden.data());
}

void TestExplainHostile::otherEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray body = "{\"error\":{\"code\":131026,\r\n\"message\":\"x\"}}\r\n";
    const QString wide = QString::fromLatin1(body);
    QTest::newRow("mark of UTF-8") << "\xef\xbb\xbf" + body;
    QTest::newRow("UTF-16") << "\xff\xfe"
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2); // NOLINT: bytes of UTF-16
    QTest::newRow("a byte that is no UTF-8") << QByteArray(body).replace("\"x\"", "\"x\xe9\"");
}

void TestExplainHostile::otherEncodingsAreRead()
{
    QFETCH(const QByteArray, text);
    const explain::Explanation explanation = explained(text);
    QCOMPARE(codesOf(explanation), QStringList{u"131026"_s});
    QVERIFY(!explanation.brokenAt);
}

void TestExplainHostile::manyDifferentErrorsAreCut()
{
    QByteArray text;
    for (int code = 900000; code < 901000; ++code)
        text += "{\"error\":{\"code\":" + QByteArray::number(code) + "}}\n";
    const explain::Explanation explanation = explained(text);
    QCOMPARE(explanation.items.size(), 100);
    QVERIFY2(explanation.notes.join(u' ').contains("first 100"_L1), qPrintable(explanation.notes.join(u' ')));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestExplainHostile)
#include "tst_explain_hostile.moc"
