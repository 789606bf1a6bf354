#include "numbers/phone_number.h"
#include "rules/calling_codes.h"
#include "rules/countries.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace secondtick;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

namespace {

using rules::CountryRule;
using rules::CountryStatus;

rules::CallingCodes builtInCodes()
{
    QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/rules/calling_codes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no calling_codes.json");
    QList<rules::Complaint> complaints;
    return rules::CallingCodes::fromJson(QJsonDocument::fromJson(file.readAll()).object(), file.fileName(), complaints);
}

CountryRule rule(const QString &code, std::optional<CountryStatus> business, std::optional<CountryStatus> recipient)
{
    return {code, code, business, recipient, {}};
}

rules::Countries countries()
{
    const auto closed = CountryStatus::Restricted;
    return rules::Countries({rule(u"CU"_s, closed, closed), rule(u"IR"_s, closed, closed),
                             rule(u"KP"_s, closed, closed), rule(u"SY"_s, closed, closed),
                             rule(u"UA-43"_s, closed, closed), rule(u"UA-40"_s, closed, closed),
                             rule(u"UA-14"_s, closed, closed), rule(u"UA-09"_s, closed, closed),
                             rule(u"TR"_s, {}, CountryStatus::ReportedLifted),
                             rule(u"VE"_s, {}, CountryStatus::Possibly), rule(u"XX"_s, closed, {})});
}

PhoneNumber read(const QString &text)
{
    static const rules::CallingCodes codes = builtInCodes();
    return PhoneNumber::read(text, codes, countries());
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

QString said(const PhoneNumber &number)
{
    return toWord(number.verdict) + u' ' + number.message;
}

} // namespace

class TestPhoneNumber : public TestCase
{
    Q_OBJECT
private slots:
    void everyRowOfTheTableIsReadAsItSays_data();
    void everyRowOfTheTableIsReadAsItSays();
    void otherWritingsOfTheSameKindAreRead_data();
    void otherWritingsOfTheSameKindAreRead();
    void onlyTheSpellingThatFailsIsATrap_data();
    void onlyTheSpellingThatFailsIsATrap();
    void thePrefixNamesThePlace_data();
    void thePrefixNamesThePlace();
    void withoutTablesTheShapeIsStillRead();
    void unusableTextSaysNothingOfAPlace();
};

void TestPhoneNumber::everyRowOfTheTableIsReadAsItSays_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QList<Case> cases = loadCases(u"phone-numbers"_s);
    QVERIFY(cases.size() > 40);
    for (const Case &row : cases)
        QTest::newRow(qPrintable(row.id + u' ' + row.name)) << row.input << row.expected;
}

void TestPhoneNumber::everyRowOfTheTableIsReadAsItSays()
{
    QFETCH(const QString, input);
    QFETCH(const QJsonObject, expected);
    const PhoneNumber number = read(input);
    QCOMPARE(toWord(number.verdict), expected["verdict"_L1].toString());
    QCOMPARE(number.message, expected["message"_L1].toString());
    QCOMPARE(number.notes, words(expected["notes"_L1]));
    QCOMPARE(number.digits, expected["digits"_L1].toString());
    QCOMPARE(number.compareSet, words(expected["compare_set"_L1]));
    QCOMPARE(number.e164, number.digits.isEmpty() ? QString() : u'+' + number.digits);
}

void TestPhoneNumber::otherWritingsOfTheSameKindAreRead_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("digits");
    const auto usable = [](const char *name, const QString &input, const QString &digits = u"12025550123"_s) {
        QTest::newRow(name) << input << u"ok ok"_s << digits;
    };
    const auto other = [](const char *name, const QString &input, const QString &expected) {
        QTest::newRow(name) << input << expected << QString();
    };
    usable("plain", u"+12025550123"_s);
    usable("00 for plus", u"0033199001234"_s, u"33199001234"_s);
    usable("00 and blanks", u"00 44 20 7946 0123"_s, u"442079460123"_s);
    usable("full 15 digits", u"+123456789012345"_s, u"123456789012345"_s);
    usable("15 digits behind 00", u"00123456789012345"_s, u"123456789012345"_s);
    usable("link with plus", u"https://wa.me/+12025550123"_s);
    usable("link without scheme", u"wa.me/12025550123"_s);
    usable("send link", u"https://api.whatsapp.com/send?phone=12025550123&text=Hi"_s);
    usable("send link with plus", u"https://web.whatsapp.com/send/?phone=%2B12025550123"_s);
    usable("link of the app", u"whatsapp://send?phone=12025550123"_s);
    usable("address with plus scheme", u"whatsapp:+12025550123"_s);
    usable("address", u"12025550123@s.whatsapp.net"_s);
    usable("address with agent and device", u"12025550123.0:12@s.whatsapp.net"_s);
    usable("en dashes", u"+1–202–555–0123"_s);
    usable("no-break spaces", u"+1\u00a0202\u00a0555\u00a00123"_s);
    usable("zero-width space", u"+1202\u200b5550123"_s);
    usable("Arabic digits", u"+١٢٠٢٥٥٥٠١٢٣"_s);
    usable("JSON string", u"\"12025550123\","_s);
    usable("line end", u"+12025550123\r\n"_s);
    usable("slash inside", u"+49 30/9018200"_s, u"49309018200"_s);
    usable("code of no country", u"+870771001234"_s, u"870771001234"_s);
    usable("unknown code", u"+9991234567"_s, u"9991234567"_s);
    usable("plus in brackets", u"(+1) 202 555 0123"_s);
    other("national with one zero", u"05550000000"_s, u"ask country_code_missing"_s);
    other("7 digits", u"5550123"_s, u"ask country_code_missing"_s);
    other("national in a link", u"https://wa.me/05550000000"_s, u"ask country_code_missing"_s);
    other("trunk zero alone", u"(0)20 7946 0123"_s, u"ask country_code_missing"_s);
    other("exit code of North America", u"011 33 1 99 00 12 34"_s, u"ask exit_code_011"_s);
    other("6 digits", u"123456"_s, u"reject too_short"_s);
    other("00 and zero", u"000442079460123"_s, u"reject country_code_zero"_s);
    other("00 and too many", u"001234567890123456"_s, u"reject too_long"_s);
    other("15 digits", u"106540000000022"_s, u"wrong_kind looks_like_id"_s);
    other("hidden id", u"106540000000022@lid"_s, u"wrong_kind looks_like_id"_s);
    other("group", u"120363000000000000@g.us"_s, u"reject group_id"_s);
    other("old group", u"12025550123-1600000000@g.us"_s, u"reject group_id"_s);
    other("broadcast", u"status@broadcast"_s, u"reject group_id"_s);
    other("mail address", u"admin@example.com"_s, u"reject letters"_s);
    other("vanity number", u"1-800-FLOWERS"_s, u"reject letters"_s);
    other("words", u"my mother's phone"_s, u"reject letters"_s);
    other("message link", u"https://wa.me/message/ABCDEF"_s, u"reject url_without_number"_s);
    other("number in another link", u"https://example.com/?phone=12025550123"_s, u"reject url_without_number"_s);
    other("extension of a phone link", u"tel:+12025550123;ext=5"_s, u"reject extension"_s);
    other("extension by hash", u"+12025550123#5"_s, u"reject extension"_s);
    other("spreadsheet", u"1.20256E+10"_s, u"reject excel_scientific"_s);
    other("spreadsheet, many digits", u"1.2025550123E+10"_s, u"reject excel_scientific"_s);
    other("bullets", u"+1 202 ••• ••23"_s, u"reject masked"_s);
    other("sample", u"+90 5XX XXX XX XX"_s, u"reject placeholder"_s);
    other("template variable", u"{{1}}"_s, u"reject placeholder"_s);
    other("angle brackets", u"<phone number>"_s, u"reject placeholder"_s);
    other("only zeros", u"0000000000"_s, u"reject placeholder"_s);
    other("plus in the middle", u"1202+5550123"_s, u"reject plus_inside"_s);
    other("two plus", u"++12025550123"_s, u"reject plus_inside"_s);
    other("two glued numbers", u"+12025550123+12025550124"_s, u"ask_which several_numbers"_s);
    other("semicolon between", u"12025550123;12025550124"_s, u"ask_which several_numbers"_s);
    other("blank between", u"12025550123 12025550124"_s, u"ask_which several_numbers"_s);
    other("word between", u"+12025550123 or +12025550124"_s, u"ask_which several_numbers"_s);
    other("second number cut short", u"12025550123/24"_s, u"ask_which several_numbers"_s);
    other("blanks", u" \t "_s, u"reject empty"_s);
    other("only marks", u"\u200e\u200b"_s, u"reject empty"_s);
    other("only dashes", u"---"_s, u"reject other_characters"_s);
    other("emoji", u"📞 +12025550123"_s, u"reject other_characters"_s);
    other("half surrogate", QString(QChar(0xd800)), u"reject other_characters"_s);
    other("escape character",
          u"+1202\x1b"
          u"5550123"_s,
          u"reject control_chars"_s);
    other("4,097 characters", u" "_s.repeated(4097), u"reject too_large"_s);
    other("4,096 digits", u"1"_s.repeated(4095) + u'2', u"wrong_kind looks_like_id"_s);
}

void TestPhoneNumber::otherWritingsOfTheSameKindAreRead()
{
    QFETCH(const QString, input);
    QFETCH(const QString, expected);
    QFETCH(const QString, digits);
    const PhoneNumber number = read(input);
    QCOMPARE(said(number), expected);
    QCOMPARE(number.digits, digits);
}

void TestPhoneNumber::onlyTheSpellingThatFailsIsATrap_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("trap");
    QTest::addColumn<QString>("twin");
    QTest::newRow("Argentina as phones show it") << u"+5491112345678"_s << u"ar_9"_s << u"541112345678"_s;
    QTest::newRow("Argentina as the platform takes it") << u"+541112345678"_s << QString() << u"5491112345678"_s;
    QTest::newRow("Argentina, too short for either") << u"+54911123456"_s << QString() << QString();
    QTest::newRow("Mexico, old form") << u"+5215512345678"_s << u"mx_1"_s << u"525512345678"_s;
    QTest::newRow("Mexico, today") << u"+525512345678"_s << QString() << u"5215512345678"_s;
    QTest::newRow("Mexico, an area that begins with 1") << u"+521512345678"_s << QString() << u"5211512345678"_s;
    QTest::newRow("Brazil, mobile without the ninth digit") << u"+551187654321"_s << u"br_9"_s << u"5511987654321"_s;
    QTest::newRow("Brazil, mobile") << u"+5511987654321"_s << QString() << u"551187654321"_s;
    QTest::newRow("Brazil, landline") << u"+551132654321"_s << QString() << QString();
    QTest::newRow("Brazil, mobile that would be a landline without its 9")
        << u"+5511940000001"_s << QString() << QString();
    QTest::newRow("no country code") << u"2025550123"_s << u"no_country_code"_s << QString();
    QTest::newRow("exit code is no trap") << u"01133199001234"_s << QString() << QString();
    QTest::newRow("elsewhere") << u"+905550000000"_s << QString() << QString();
}

void TestPhoneNumber::onlyTheSpellingThatFailsIsATrap()
{
    QFETCH(const QString, input);
    QFETCH(const QString, trap);
    QFETCH(const QString, twin);
    const PhoneNumber number = read(input);
    QCOMPARE(number.trap, trap);
    QCOMPARE(number.compareSet.contains(twin), !twin.isEmpty());
    QCOMPARE(number.notes.contains(u"two_spellings"_s), !twin.isEmpty());
    if (number.verdict == PhoneNumber::Verdict::Ok)
        QCOMPARE(number.compareSet.size(), twin.isEmpty() ? 1 : 2);
}

void TestPhoneNumber::thePrefixNamesThePlace_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("restriction");
    const auto row = [](const char *name, const QString &input, const QString &region, const QString &area,
                        const QString &restriction) { QTest::newRow(name) << input << region << area << restriction; };
    row("United States", u"+12025550123"_s, u"US"_s, {}, u"none"_s);
    row("Canada", u"+16045550123"_s, u"CA"_s, {}, u"none"_s);
    row("Jamaica", u"+18765550123"_s, u"JM"_s, {}, u"none"_s);
    row("Kazakhstan", u"+77010000000"_s, u"KZ"_s, {}, u"none"_s);
    row("Vatican", u"+390669800000"_s, u"VA"_s, {}, u"none"_s);
    row("Italy", u"+390612345678"_s, u"IT"_s, {}, u"none"_s);
    row("Cuba", u"+5350000000"_s, u"CU"_s, {}, u"restricted"_s);
    row("Iran", u"+989120000000"_s, u"IR"_s, {}, u"restricted"_s);
    row("North Korea", u"+8501920000000"_s, u"KP"_s, {}, u"restricted"_s);
    row("Syria", u"+963930000000"_s, u"SY"_s, {}, u"restricted"_s);
    row("Türkiye", u"+905550000000"_s, u"TR"_s, {}, u"reported_lifted"_s);
    row("Venezuela", u"+584120000000"_s, u"VE"_s, {}, u"possibly"_s);
    row("Ukraine", u"+380440000000"_s, u"UA"_s, {}, u"none"_s);
    row("Donetsk", u"+380620000000"_s, u"UA"_s, u"UA-14"_s, u"possibly"_s);
    row("Luhansk", u"+380640000000"_s, u"UA"_s, u"UA-09"_s, u"possibly"_s);
    row("Crimea", u"+380650000000"_s, u"UA"_s, u"UA-43"_s, u"possibly"_s);
    row("Sevastopol", u"+380690000000"_s, u"UA"_s, u"UA-40"_s, u"possibly"_s);
    row("Russia", u"+79120000000"_s, u"RU"_s, {}, u"none"_s);
    row("Crimea, Russian landline", u"+73650000000"_s, u"RU"_s, u"UA-43"_s, u"possibly"_s);
    row("Crimea, Russian mobile", u"+79780000000"_s, u"RU"_s, u"UA-43"_s, u"possibly"_s);
    row("Sevastopol, Russian landline", u"+78690000000"_s, u"RU"_s, u"UA-40"_s, u"possibly"_s);
    row("Donetsk, Russian mobile", u"+79490000000"_s, u"RU"_s, u"UA-14"_s, u"possibly"_s);
    row("Luhansk, Russian mobile", u"+79590000000"_s, u"RU"_s, u"UA-09"_s, u"possibly"_s);
    row("satellite", u"+870771001234"_s, {}, {}, u"none"_s);
    row("unknown code", u"+9991234567"_s, {}, {}, u"none"_s);
}

void TestPhoneNumber::thePrefixNamesThePlace()
{
    QFETCH(const QString, input);
    QFETCH(const QString, region);
    QFETCH(const QString, area);
    QFETCH(const QString, restriction);
    const PhoneNumber number = read(input);
    QCOMPARE(number.region, region);
    QCOMPARE(number.area, area);
    QCOMPARE(toWord(number.restriction), restriction);
}

void TestPhoneNumber::withoutTablesTheShapeIsStillRead()
{
    const PhoneNumber number = PhoneNumber::read(u"+5350000000", rules::CallingCodes(), rules::Countries());
    QCOMPARE(said(number), u"ok ok"_s);
    QVERIFY(number.region.isEmpty());
    QCOMPARE(number.restriction, PhoneNumber::Restriction::None);
}

void TestPhoneNumber::unusableTextSaysNothingOfAPlace()
{
    const PhoneNumber number = read(u"+53 5 ext. 5"_s);
    QVERIFY(number.verdict != PhoneNumber::Verdict::Ok);
    QVERIFY(number.region.isEmpty() && number.e164.isEmpty() && number.compareSet.isEmpty());
    QCOMPARE(number.restriction, PhoneNumber::Restriction::None);
}

SECONDTICK_TEST(TestPhoneNumber)
#include "tst_phone_number.moc"
