#include "base/clock.h"
#include "base/finding.h"
#include "base/json_reader.h"
#include "base/outcome.h"

#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;
using namespace secondtick;

static_assert(!std::is_constructible_v<Outcome<int>>, "an outcome is never nothing");
static_assert(!std::is_convertible_v<Outcome<int>, bool>, "an outcome must not slip into arithmetic");

namespace {

/// As it comes out of a parsed answer: numbers there are kept in other ways than those made by hand.
QJsonValue parsed(const QByteArray &value)
{
    return QJsonDocument::fromJson("{\"v\":" + value + "}").object()["v"_L1];
}

QString orNone(const std::optional<QString> &value)
{
    return value.value_or(u"none"_s);
}

} // namespace

/// The small values that every room uses.
class TestBase : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void anOutcomeIsAValueOrAnError();
    void aValueCanBeMovedOutOfAnOutcome();
    void theValueOfAFailureIsAMistake();
    void everyVerdictAndSeverityHasItsWord();
    void severityWordsAreReadBack_data();
    void severityWordsAreReadBack();
    void severitiesAreOrdered();
    void clocksAreInUtc();
    void idsKeepEveryDigit_data();
    void idsKeepEveryDigit();
    void wholeNumbersAreRead_data();
    void wholeNumbersAreRead();
    void timesAreRead_data();
    void timesAreRead();
    void aWrongTypeIsNotAnAnswer();
};

void TestBase::anOutcomeIsAValueOrAnError()
{
    const Outcome<int> good = 7;
    QVERIFY(good);
    QVERIFY(good.hasValue());
    QCOMPARE(*good, 7);
    const Outcome<int> bad = Error{ErrorKind::File, u"No such file."_s, u"answers.json"_s, {}};
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::File);
    QCOMPARE(bad.error().origin, u"answers.json"_s);
    QVERIFY(done());
    const Outcome<QString> text = u"x"_s;
    QCOMPARE(text->size(), 1);
}

void TestBase::aValueCanBeMovedOutOfAnOutcome()
{
    Outcome<std::unique_ptr<int>> outcome = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(outcome).value();
    QCOMPARE(*taken, 5);
}

void TestBase::theValueOfAFailureIsAMistake()
{
    const Outcome<int> bad = Error{};
    const Outcome<int> good = 1;
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)bad.value());
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)good.error());
}

void TestBase::everyVerdictAndSeverityHasItsWord()
{
    QCOMPARE(toWord(Severity::Info), u"info"_s);
    QCOMPARE(toWord(Severity::Hint), u"hint"_s);
    QCOMPARE(toWord(Severity::Warning), u"warning"_s);
    QCOMPARE(toWord(Severity::Error), u"error"_s);
    QCOMPARE(toWord(Severity::Blocker), u"blocker"_s);
    QCOMPARE(toWord(Verdict::Passed), u"passed"_s);
    QCOMPARE(toWord(Verdict::Found), u"found"_s);
    QCOMPARE(toWord(Verdict::NotApplicable), u"not_applicable"_s);
    QCOMPARE(toWord(Verdict::Skipped), u"skipped"_s);
    QCOMPARE(toWord(Verdict::CouldNotRun), u"could_not_run"_s);
    QCOMPARE(toWord(Privacy::Public), u"public"_s);
    QCOMPARE(toWord(Privacy::Business), u"business"_s);
    QCOMPARE(toWord(Privacy::Personal), u"personal"_s);
}

void TestBase::severityWordsAreReadBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("severity"); // -1: none
    QTest::newRow("blocker") << u"blocker"_s << int(Severity::Blocker);
    QTest::newRow("error") << u"error"_s << int(Severity::Error);
    QTest::newRow("warning") << u"warning"_s << int(Severity::Warning);
    QTest::newRow("hint") << u"hint"_s << int(Severity::Hint);
    QTest::newRow("info") << u"info"_s << int(Severity::Info);
    QTest::newRow("other case") << u"Error"_s << -1;
    QTest::newRow("with a space") << u"error "_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestBase::severityWordsAreReadBack()
{
    QFETCH(QString, word);
    QFETCH(int, severity);
    const auto read = severityFromWord(word);
    QCOMPARE(read ? int(*read) : -1, severity);
}

void TestBase::severitiesAreOrdered()
{
    QVERIFY(Severity::Info < Severity::Hint && Severity::Hint < Severity::Warning);
    QVERIFY(Severity::Warning < Severity::Error && Severity::Error < Severity::Blocker);
}

void TestBase::clocksAreInUtc()
{
    const SystemClock system;
    QCOMPARE(system.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(system.now().secsTo(QDateTime::currentDateTime())) < 5);
    const QDateTime moment(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());
    const FixedClock fixed(moment);
    QCOMPARE(fixed.now(), moment);
}

void TestBase::idsKeepEveryDigit_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << QByteArray("\"7204418853096127\"") << u"7204418853096127"_s;
    QTest::newRow("text of any length") << QByteArray("\"12345678901234567890\"") << u"12345678901234567890"_s;
    QTest::newRow("text with leading zeros") << QByteArray("\"0001\"") << u"0001"_s;
    QTest::newRow("empty text") << QByteArray("\"\"") << u"none"_s;
    QTest::newRow("number") << QByteArray("100000000000") << u"100000000000"_s;
    QTest::newRow("2^53 - 1") << QByteArray("9007199254740991") << u"9007199254740991"_s;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << u"9007199254740992"_s;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << u"none"_s;
    QTest::newRow("2^53 + 2") << QByteArray("9007199254740994") << u"none"_s;
    QTest::newRow("2^63 - 1") << QByteArray("9223372036854775807") << u"none"_s;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << u"none"_s;
    QTest::newRow("twenty digits") << QByteArray("12345678901234567890") << u"none"_s;
    QTest::newRow("written with an exponent") << QByteArray("1e3") << u"1000"_s;
    QTest::newRow("huge exponent") << QByteArray("1e300") << u"none"_s;
    QTest::newRow("negative") << QByteArray("-1") << u"none"_s;
    QTest::newRow("fraction") << QByteArray("1.5") << u"none"_s;
    QTest::newRow("boolean") << QByteArray("true") << u"none"_s;
    QTest::newRow("null") << QByteArray("null") << u"none"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"none"_s;
}

void TestBase::idsKeepEveryDigit()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, id);
    QCOMPARE(orNone(json::id(parsed(value))), id);
}

void TestBase::wholeNumbersAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("number");
    QTest::newRow("number") << QByteArray("190") << u"190"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("negative") << QByteArray("-7") << u"-7"_s;
    QTest::newRow("text of digits") << QByteArray("\"131026\"") << u"131026"_s;
    QTest::newRow("negative text") << QByteArray("\"-7\"") << u"-7"_s;
    QTest::newRow("text with a fraction") << QByteArray("\"1.0\"") << u"none"_s;
    QTest::newRow("text with a plus") << QByteArray("\"+7\"") << u"none"_s;
    QTest::newRow("text with spaces") << QByteArray("\" 7 \"") << u"none"_s;
    QTest::newRow("text with letters") << QByteArray("\"7a\"") << u"none"_s;
    QTest::newRow("text beyond 64 bits") << QByteArray("\"99999999999999999999\"") << u"none"_s;
    QTest::newRow("Arabic digits") << QByteArray("\"\u0661\u0662\"") << u"none"_s;
    QTest::newRow("a minus alone") << QByteArray("\"-\"") << u"none"_s;
    QTest::newRow("empty text") << QByteArray("\"\"") << u"none"_s;
    QTest::newRow("fraction") << QByteArray("0.5") << u"none"_s;
    QTest::newRow("beyond exactness") << QByteArray("9007199254740993") << u"none"_s;
    QTest::newRow("beyond everything") << QByteArray("1e19") << u"none"_s;
    QTest::newRow("boolean") << QByteArray("false") << u"none"_s;
    QTest::newRow("null") << QByteArray("null") << u"none"_s;
}

void TestBase::wholeNumbersAreRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, number);
    const auto read = json::integer(parsed(value));
    QCOMPARE(read ? QString::number(*read) : u"none"_s, number);
}

void TestBase::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("time");
    QTest::newRow("seconds") << QByteArray("1712099387") << u"2024-04-02T23:09:47Z"_s;
    QTest::newRow("seconds as text") << QByteArray("\"1712099387\"") << u"2024-04-02T23:09:47Z"_s;
    QTest::newRow("never") << QByteArray("0") << u"none"_s;
    QTest::newRow("the first second") << QByteArray("1") << u"1970-01-01T00:00:01Z"_s;
    QTest::newRow("negative") << QByteArray("-1") << u"none"_s;
    QTest::newRow("after 32 bits") << QByteArray("2147483648") << u"2038-01-19T03:14:08Z"_s;
    QTest::newRow("end of year 9999") << QByteArray("253402300799") << u"9999-12-31T23:59:59Z"_s;
    QTest::newRow("year 10000") << QByteArray("253402300800") << u"none"_s;
    QTest::newRow("milliseconds") << QByteArray("1712099387000") << u"none"_s;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << u"none"_s;
    QTest::newRow("fraction") << QByteArray("1712099387.5") << u"none"_s;
    QTest::newRow("a date in words") << QByteArray("\"tomorrow\"") << u"none"_s;
    QTest::newRow("null") << QByteArray("null") << u"none"_s;
}

void TestBase::timesAreRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, time);
    const auto read = json::time(parsed(value));
    QCOMPARE(read ? read->toString(Qt::ISODate) : u"none"_s, time);
}

void TestBase::aWrongTypeIsNotAnAnswer()
{
    QCOMPARE(json::boolean(parsed("true")), std::optional(true));
    QCOMPARE(json::boolean(parsed("false")), std::optional(false));
    for (const char *value : {"1", "0", "\"true\"", "null", "{}"})
        QVERIFY2(!json::boolean(parsed(value)), value);
    QCOMPARE(json::text(parsed("\"\"")), std::optional(QString()));
    for (const char *value : {"1", "true", "null", "[\"a\"]"})
        QVERIFY2(!json::text(parsed(value)), value);
    QVERIFY(!json::text(QJsonValue(QJsonValue::Undefined)));
    QVERIFY(!json::id(QJsonValue(QJsonValue::Undefined)));
}

SECONDTICK_TEST(TestBase)
#include "tst_base.moc"
