#include "core/delivery/moment.h"
#include "delivery/delivery_check.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using test::judgedAt;
using namespace secondtick::delivery;

/// Every state of each of the five reasons, and why. Rows give the answers file and "state wording" of one reason.
class TestDeliveryReasons final : public test::TestCase
{
    Q_OBJECT
private slots:
    void offlineIsJudgedByTheTimeLeft_data();
    void offlineIsJudgedByTheTimeLeft();
    void blockedIsJudgedByWhatTheCustomerSays_data();
    void blockedIsJudgedByWhatTheCustomerSays();
    void countryIsJudgedByPlaceThenPrefix_data();
    void countryIsJudgedByPlaceThenPrefix();
    void termsAreJudgedByWhatTheCustomerSays_data();
    void termsAreJudgedByWhatTheCustomerSays();
    void theAppIsJudgedByItsVersion_data();
    void theAppIsJudgedByItsVersion();

private:
    Reason reason(const QByteArray &json, const QString &id) const;
    void compareWithRow(const QString &id) const;

    const rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

Reason TestDeliveryReasons::reason(const QByteArray &json, const QString &id) const
{
    const Outcome<Answers> answers = Answers::fromJson(json, *m_rules);
    if (!answers)
        qFatal("%s: %s", json.constData(), qPrintable(answers.error().text));
    const QList<Reason> reasons = checkDelivery(*answers, *m_rules, judgedAt()).reasons;
    for (const Reason &reason : reasons) {
        if (reason.id == id)
            return reason;
    }
    qFatal("no reason %s", qPrintable(id));
}

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const char *answers, const char *expected)
{
    QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(expected);
}

} // namespace

void TestDeliveryReasons::compareWithRow(const QString &id) const
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, expected);
    const Reason found = reason(answers, id);
    QCOMPARE(toWord(found.state) + u' ' + found.wording, expected);
    QVERIFY2(m_rules->findingTexts.find(id, found.wording)->wording == found.wording, qPrintable(found.wording));
    const QString why = whyText(found, *m_rules);
    QVERIFY2(!why.isEmpty() && !why.contains(u'\u2026') && !why.contains(u'{'), qPrintable(why));
}

void TestDeliveryReasons::offlineIsJudgedByTheTimeLeft_data()
{
    columns();
    row("nothing known", R"({})", "possible why-no-date");
    row("delivered", R"({"last_status": "delivered", "sent_at": "2026-09-01"})", "ruled_out why-delivered");
    row("read without delivered", R"({"last_status": "read"})", "ruled_out why-delivered");
    row("eight days left", R"({"sent_at": "2026-11-01T09:00:00Z", "last_status": "sent"})", "possible why-days-left");
    row("23 hours left", R"({"sent_at": "2026-10-25T09:00:00Z"})", "possible why-hours-left");
    row("a second left", R"({"sent_at": "2026-10-24T10:00:01Z"})", "possible why-hours-left");
    row("over this very second", R"({"sent_at": "2026-10-24T10:00:00Z"})", "likely why-time-passed");
    row("over for months", R"({"sent_at": "2026-01-01", "last_status": "sent"})", "likely why-time-passed");
    row("over, and the customer can write now", R"({"sent_at": "2026-01-01", "customer": {"can_message_us": "yes"}})",
        "likely why-time-passed");
    row("sent this very moment", R"({"sent_at": "2026-11-23T10:00:00Z"})", "possible why-days-left");
    row("a date ahead of the clock", R"({"sent_at": "2026-11-24T10:00:00Z"})", "possible why-future-date");

    row("a code: ten minutes are over", R"({"sent_at": "2026-11-23T09:50:00Z", "kind": "authentication"})",
        "likely why-ttl-passed");
    row("a code: nine minutes", R"({"sent_at": "2026-11-23T09:51:00Z", "kind": "authentication"})",
        "possible why-ttl-left");
    row("a code that asks for 30 days", R"({"sent_at": "2026-11-01", "kind": "authentication", "ttl_seconds": -1})",
        "possible why-days-left");
    row("a code with its own time",
        R"({"sent_at": "2026-11-23T09:50:00Z", "kind": "authentication", "ttl_seconds": 900})",
        "possible why-ttl-left");
    row("utility is kept 30 days", R"({"sent_at": "2026-11-01", "kind": "utility"})", "possible why-days-left");
    row("marketing is kept 30 days", R"({"sent_at": "2026-11-01", "kind": "marketing"})", "possible why-days-left");
    row("a reply is kept 30 days", R"({"sent_at": "2026-11-01", "kind": "service"})", "possible why-days-left");
    row("utility with its own time over", R"({"sent_at": "2026-11-22", "kind": "utility", "ttl_seconds": 43200})",
        "likely why-ttl-passed");
    row("no time is longer than 30 days", R"({"sent_at": "2026-10-01", "ttl_seconds": 9007199254740992})",
        "likely why-time-passed");

    row("a failure is no silence", R"({"sent_at": "2026-09-01", "last_status": "failed", "error": {"code": 131026}})",
        "unlikely why-failed-with-code");
    row("nor is an unknown code", R"({"error": {"code": 987654321}})", "unlikely why-failed-with-code");
    row("failed without a code says nothing", R"({"sent_at": "2026-09-01", "last_status": "failed"})",
        "likely why-time-passed");
}

void TestDeliveryReasons::offlineIsJudgedByTheTimeLeft()
{
    compareWithRow(u"delivery.offline-30-days"_s);
}

void TestDeliveryReasons::blockedIsJudgedByWhatTheCustomerSays_data()
{
    columns();
    row("nothing known", R"({})", "possible why-not-asked");
    row("delivered", R"({"last_status": "delivered", "customer": {"blocked_us": "yes"}})", "ruled_out why-delivered");
    row("says so", R"({"customer": {"blocked_us": "yes"}})", "certain why-says-blocked");
    row("says so, and cannot write", R"({"customer": {"blocked_us": "yes", "can_message_us": "no"}})",
        "certain why-says-blocked");
    row("another number of the business is blocked", R"({"customer": {"blocked_us": "yes", "can_message_us": "yes"}})",
        "certain why-says-blocked");
    row("can write", R"({"customer": {"can_message_us": "yes"}})", "unlikely why-can-write");
    row("can write and looked", R"({"customer": {"can_message_us": "yes", "blocked_us": "no"}})",
        "ruled_out why-says-no");
    row("says no", R"({"customer": {"blocked_us": "no"}})", "unlikely why-says-no");
    row("says no, but cannot write", R"({"customer": {"blocked_us": "no", "can_message_us": "no"}})",
        "unlikely why-says-no");
    row("cannot write", R"({"customer": {"can_message_us": "no"}})", "likely why-cannot-write");
    row("cannot write, as nobody there can", R"({"customer": {"can_message_us": "no", "country": "CU"}})",
        "possible why-cannot-write");
    row("cannot write with an app this old",
        R"({"customer": {"can_message_us": "no", "platform": "android", "app_version": "2.20.1"}})",
        "possible why-cannot-write");
    row("cannot write without the terms", R"({"customer": {"can_message_us": "no", "accepted_terms": "no"}})",
        "possible why-cannot-write");
    row("cannot write, and the time is over", R"({"sent_at": "2026-01-01", "customer": {"can_message_us": "no"}})",
        "likely why-cannot-write");
    row("undeliverable", R"({"error": {"code": 131026}})", "possible why-not-asked");
    row("the code names another cause", R"({"error": {"code": 131049}})", "unlikely why-other-code");
    row("the code names no cause", R"({"error": {"code": 131000}})", "possible why-not-asked");
    row("nobody knows the code", R"({"error": {"code": 987654321}})", "possible why-not-asked");
    row("cannot write beats the code", R"({"error": {"code": 131049}, "customer": {"can_message_us": "no"}})",
        "likely why-cannot-write");
}

void TestDeliveryReasons::blockedIsJudgedByWhatTheCustomerSays()
{
    compareWithRow(u"delivery.blocked"_s);
}

void TestDeliveryReasons::countryIsJudgedByPlaceThenPrefix_data()
{
    columns();
    row("nothing known", R"({})", "possible why-unknown");
    row("unreadable number", R"({"recipient": "call me"})", "possible why-unknown");
    row("number without country code", R"({"recipient": "0171 1234567"})", "possible why-unknown");
    row("delivered", R"({"recipient": "+53 5 123 4567", "last_status": "delivered"})", "ruled_out why-delivered");
    for (const char *code : {"CU", "IR", "KP", "SY", "UA-43", "UA-40", "UA-14", "UA-09"})
        QTest::newRow(code) << QByteArray(R"({"customer": {"country": ")") + code + R"("}})"
                            << u"certain why-certain"_s;
    row("prefix of Cuba", R"({"recipient": "+53 5 123 4567"})", "certain why-certain");
    row("prefix of Iran", R"({"recipient": "+98 912 345 6789"})", "certain why-certain");
    row("prefix of North Korea", R"({"recipient": "+850 191 123 4567"})", "certain why-certain");
    row("prefix of Syria", R"({"recipient": "+963 944 123 456"})", "certain why-certain");
    row("prefix of the Crimea", R"({"recipient": "+380 65 212 3456"})", "possible why-may-be");
    row("prefix of Sevastopol", R"({"recipient": "+380 69 212 3456"})", "possible why-may-be");
    row("prefix of Donetsk", R"({"recipient": "+380 62 212 3456"})", "possible why-may-be");
    row("prefix of Luhansk", R"({"recipient": "+380 64 212 3456"})", "possible why-may-be");
    row("Russian prefix of the Crimea", R"({"recipient": "+7 978 123 45 67"})", "possible why-may-be");
    row("mobile of Ukraine", R"({"recipient": "+380 50 123 4567"})", "unlikely why-not-restricted");
    row("Türkiye by name", R"({"customer": {"country": "TR"}})", "possible why-reported-lifted");
    row("Türkiye by prefix", R"({"recipient": "+90 532 123 45 67"})", "possible why-reported-lifted");
    row("Venezuela by name", R"({"customer": {"country": "VE"}})", "possible why-possibly");
    row("Venezuela by prefix", R"({"recipient": "+58 412 123 4567"})", "possible why-possibly");
    row("Germany by name", R"({"customer": {"country": "DE"}})", "ruled_out why-not-restricted");
    row("Germany by prefix is no proof", R"({"recipient": "+49 171 1234567"})", "unlikely why-not-restricted");
    row("Ukraine alone names no region", R"({"customer": {"country": "UA"}})", "unlikely why-not-restricted");
    row("the customer beats the prefix", R"({"recipient": "+53 5 123 4567", "customer": {"country": "DE"}})",
        "ruled_out why-not-restricted");
    row("and the other way round", R"({"recipient": "+49 171 1234567", "customer": {"country": "CU"}})",
        "certain why-certain");
    row("and a hint of the prefix", R"({"recipient": "+380 65 212 3456", "customer": {"country": "PL"}})",
        "ruled_out why-not-restricted");
    row("the business is no customer", R"({"business_country": "CU", "customer": {"country": "DE"}})",
        "ruled_out why-not-restricted");
    row("another cause, place not known", R"({"error": {"code": 131049}})", "unlikely why-other-code");
    row("another cause changes no country", R"({"error": {"code": 131049}, "customer": {"country": "CU"}})",
        "certain why-certain");
}

void TestDeliveryReasons::countryIsJudgedByPlaceThenPrefix()
{
    compareWithRow(u"delivery.country"_s);
}

void TestDeliveryReasons::termsAreJudgedByWhatTheCustomerSays_data()
{
    columns();
    row("nothing known", R"({})", "possible why-not-asked");
    row("delivered", R"({"last_status": "read", "customer": {"accepted_terms": "no"}})", "ruled_out why-delivered");
    row("accepted", R"({"customer": {"accepted_terms": "yes"}})", "ruled_out why-accepted");
    row("accepted, whatever the code", R"({"error": {"code": 131026}, "customer": {"accepted_terms": "yes"}})",
        "ruled_out why-accepted");
    row("not accepted", R"({"customer": {"accepted_terms": "no"}})", "certain why-not-accepted");
    row("not accepted, but can write", R"({"customer": {"accepted_terms": "no", "can_message_us": "yes"}})",
        "certain why-not-accepted");
    row("can write", R"({"customer": {"can_message_us": "yes"}})", "unlikely why-can-write");
    row("cannot write", R"({"customer": {"can_message_us": "no"}})", "possible why-not-asked");
    row("undeliverable", R"({"error": {"code": 131026}})", "possible why-code");
    row("undeliverable, but can write", R"({"error": {"code": 131026}, "customer": {"can_message_us": "yes"}})",
        "unlikely why-can-write");
    row("the code names another cause", R"({"error": {"code": 131047}})", "unlikely why-other-code");
}

void TestDeliveryReasons::termsAreJudgedByWhatTheCustomerSays()
{
    compareWithRow(u"delivery.terms"_s);
}

void TestDeliveryReasons::theAppIsJudgedByItsVersion_data()
{
    columns();
    row("nothing known", R"({})", "possible why-no-version");
    row("delivered", R"({"last_status": "delivered", "customer": {"platform": "android", "app_version": "2.1"}})",
        "ruled_out why-delivered");
    row("platform alone", R"({"customer": {"platform": "ios"}})", "possible why-no-version");
    row("KaiOS alone", R"({"customer": {"platform": "kaios"}})", "possible why-kaios");
    row("KaiOS is over, whatever its version", R"({"customer": {"platform": "kaios", "app_version": "2.2130.10"}})",
        "unlikely why-kaios");
    row("version alone", R"({"customer": {"app_version": "2.21.15.14"}})", "possible why-unknown-platform");
    row("platform not known", R"({"customer": {"platform": "unknown", "app_version": "2.21.15.14"}})",
        "possible why-unknown-platform");
    row("number by number", R"({"customer": {"platform": "android", "app_version": "2.21.9"}})", "likely why-too-old");
    row("22.x is newer than 2.2132.6", R"({"customer": {"platform": "web", "app_version": "22.1"}})",
        "ruled_out why-new-enough");
    row("today's Web", R"({"customer": {"platform": "web", "app_version": "2.3000.1023456789"}})",
        "ruled_out why-new-enough");
    row("a word", R"({"customer": {"platform": "android", "app_version": "newest"}})", "possible why-unreadable");
    row("a word with places", R"({"customer": {"platform": "android", "app_version": "%1 [minimum]"}})",
        "possible why-unreadable");
    row("cut off before it counts", R"({"customer": {"platform": "android", "app_version": "2.21"}})",
        "possible why-unreadable");
    row("blanks are no version", R"({"customer": {"platform": "android", "app_version": "  "}})",
        "possible why-no-version");
    row("undeliverable", R"({"error": {"code": 131026}})", "possible why-code");
    row("can write", R"({"customer": {"can_message_us": "yes"}})", "unlikely why-can-write");
    row("can write with an old one",
        R"({"customer": {"can_message_us": "yes", "platform": "android", "app_version": "2.20.1"}})",
        "likely why-too-old");
    row("the code names another cause", R"({"error": {"code": 131050}})", "unlikely why-other-code");
}

void TestDeliveryReasons::theAppIsJudgedByItsVersion()
{
    compareWithRow(u"delivery.old-app"_s);
}

SECONDTICK_TEST(TestDeliveryReasons)
#include "tst_delivery_reasons.moc"
