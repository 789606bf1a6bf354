#include "delivery/answers.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::delivery;

/// The answers file is read strictly: what does not fit is refused, with its place and what was expected there.
class TestAnswersRefused final : public test::TestCase
{
    Q_OBJECT
private slots:
    void wrongUseIsNamedWithItsPlace_data();
    void wrongUseIsNamedWithItsPlace();
    void theFirstComplaintAboutTheFileIsGiven();
    void strangeTextIsMadeVisibleInTheComplaint();

private:
    const rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

void TestAnswersRefused::wrongUseIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); // the text begins with it
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *json, const QString &place, const QString &says) {
        QTest::newRow(name) << QByteArray(json) << place << says;
    };
    row("empty file", "", u""_s, u"found nothing"_s);
    row("blank file", " \n ", u""_s, u"found nothing"_s);
    row("a list", "[]", u""_s, u"found a list"_s);
    row("no JSON", "recipient: +49", u""_s, u"line 1, column"_s);
    row("cut off", "{\n  \"recipient\": \"+49", u""_s, u"line 2"_s);
    row("binary", "\x7f\x45LF\x01", u""_s, u"Not readable as JSON"_s);
    row("broken UTF-8", "{\"recipient\": \"\xff\xfe\"}", u""_s, u"Not readable as JSON"_s);

    row("unknown key", R"({"reciepient": "+49"})", u"reciepient:"_s, u"not known"_s);
    row("unknown key lists the known ones", R"({"reciepient": "+49"})", u"reciepient:"_s, u"recipient"_s);
    row("unknown inner key", R"({"customer": {"appversion": "2"}})", u"customer.appversion:"_s, u"app_version"_s);
    row("unknown key in error", R"({"error": {"message": "no"}})", u"error.message:"_s, u"code"_s);
    row("unknown key with null", R"({"sentat": null})", u"sentat:"_s, u"not known"_s);
    row("keys have one spelling", R"({"Recipient": "+49"})", u"Recipient:"_s, u"not known"_s);

    row("number as text", R"({"recipient": 491701234567})", u"recipient:"_s, u"expected text, found a number"_s);
    row("version as number", R"({"customer": {"app_version": 2.21}})", u"customer.app_version:"_s,
        u"expected text, found a number"_s);
    row("list as text", R"({"business_number": []})", u"business_number:"_s, u"expected text, found a list"_s);
    row("object as text", R"({"recipient": {}})", u"recipient:"_s, u"expected text, found an object"_s);
    row("truth as text", R"({"recipient": true})", u"recipient:"_s, u"expected text, found true"_s);
    row("customer as list", R"({"customer": []})", u"customer:"_s, u"expected an object, found a list"_s);
    row("error as number", R"({"error": 131026})", u"error:"_s, u"expected an object, found a number"_s);
    row("text as truth", R"({"customer": {"reached": "yes"}})", u"customer.reached:"_s,
        u"expected true or false, found \"yes\""_s);
    row("number as truth", R"({"customer": {"reached": 1}})", u"customer.reached:"_s, u"found a number"_s);

    row("unknown kind", R"({"kind": "promo"})", u"kind:"_s,
        u"expected one of service, utility, marketing, authentication, found \"promo\""_s);
    row("words have one spelling", R"({"kind": "Service"})", u"kind:"_s, u"found \"Service\""_s);
    row("unknown status", R"({"last_status": "deleted"})", u"last_status:"_s, u"found \"deleted\""_s);
    row("status as number", R"({"last_status": 1})", u"last_status:"_s, u"found a number"_s);
    row("unknown answer", R"({"customer": {"blocked_us": "maybe"}})", u"customer.blocked_us:"_s,
        u"expected one of yes, no, unknown, found \"maybe\""_s);
    row("truth as word", R"({"customer": {"can_message_us": true}})", u"customer.can_message_us:"_s, u"found true"_s);
    row("unknown platform", R"({"customer": {"platform": "windows"}})", u"customer.platform:"_s, u"android, smba"_s);

    row("unknown country", R"({"business_country": "XX"})", u"business_country:"_s, u"found \"XX\""_s);
    row("country by name", R"({"customer": {"country": "Cuba"}})", u"customer.country:"_s, u"country code"_s);
    row("three letters", R"({"customer": {"country": "TUR"}})", u"customer.country:"_s, u"found \"TUR\""_s);
    row("region without a rule", R"({"customer": {"country": "UA-30"}})", u"customer.country:"_s, u"UA-30"_s);
    row("empty country", R"({"customer": {"country": ""}})", u"customer.country:"_s, u"found \"\""_s);
    row("country as number", R"({"business_country": 90})", u"business_country:"_s, u"found a number"_s);

    row("word as date", R"({"sent_at": "yesterday"})", u"sent_at:"_s, u"found \"yesterday\""_s);
    row("German date", R"({"sent_at": "01.11.2026"})", u"sent_at:"_s, u"date and time"_s);
    row("month 13", R"({"sent_at": "2026-13-01T09:00:00Z"})", u"sent_at:"_s, u"date and time"_s);
    row("30 February", R"({"customer_wrote_at": "2026-02-30T09:00:00Z"})", u"customer_wrote_at:"_s, u"found"_s);
    row("hour 25", R"({"sent_at": "2026-11-01T25:00:00Z"})", u"sent_at:"_s, u"date and time"_s);
    row("junk behind the date", R"({"sent_at": "2026-11-01T09:00:00Z or so"})", u"sent_at:"_s, u"date and time"_s);
    row("seconds since 1970", R"({"sent_at": 1761987600})", u"sent_at:"_s, u"found a number"_s);
    row("empty date", R"({"sent_at": ""})", u"sent_at:"_s, u"found \"\""_s);

    row("code as text", R"({"error": {"code": "131026"}})", u"error.code:"_s, u"without quotes"_s);
    row("broken code", R"({"error": {"code": 131026.5}})", u"error.code:"_s, u"whole number"_s);
    row("negative code", R"({"error": {"code": -1}})", u"error.code:"_s, u"whole number"_s);
    row("huge code", R"({"error": {"code": 1e30}})", u"error.code:"_s, u"whole number"_s);
    row("subcode as text", R"({"error": {"subcode": "5"}})", u"error.subcode:"_s, u"whole number"_s);
    row("hold time as text", R"({"ttl_seconds": "600"})", u"ttl_seconds:"_s, u"seconds"_s);
    row("hold time of nothing", R"({"ttl_seconds": 0})", u"ttl_seconds:"_s, u"seconds"_s);
    row("negative hold time", R"({"ttl_seconds": -600})", u"ttl_seconds:"_s, u"seconds"_s);
    row("broken hold time", R"({"ttl_seconds": 0.5})", u"ttl_seconds:"_s, u"seconds"_s);
    row("endless hold time", R"({"ttl_seconds": 1e300})", u"ttl_seconds:"_s, u"seconds"_s);
}

void TestAnswersRefused::wrongUseIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const Outcome<Answers> read = Answers::fromJson(json, *m_rules);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY2(read.error().text.startsWith(place), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void TestAnswersRefused::strangeTextIsMadeVisibleInTheComplaint()
{
    const QString key = u"a\u202eb\n"_s + QString(5000, u'x');
    const QJsonObject form{{key, u"1"_s}};
    const Outcome<Answers> read = Answers::fromJson(QJsonDocument(form).toJson(), *m_rules);
    QVERIFY(!read);
    QVERIFY(!read.error().text.contains(QChar(0x202e)));
    QVERIFY(!read.error().text.contains(u'\n'));
    QVERIFY(read.error().text.size() < 500);

    const QJsonObject word{{u"kind"_s, u"\u202e%1%2%3"_s}}; // and places of our own texts are not filled from outside
    const QString text = Answers::fromJson(QJsonDocument(word).toJson(), *m_rules).error().text;
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains("%1%2%3"_L1));
}

void TestAnswersRefused::theFirstComplaintAboutTheFileIsGiven()
{
    const QByteArray json = R"({"sent_at": 1, "kind": 2, "customer": {"country": 3}, "surprise": 4})";
    const Outcome<Answers> read = Answers::fromJson(json, *m_rules);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith("sent_at:"_L1), qPrintable(read.error().text));
}

SECONDTICK_TEST(TestAnswersRefused)
#include "tst_answers_refused.moc"
