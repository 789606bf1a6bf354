#include "core/delivery/moment.h"
#include "delivery/delivery_check.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using test::judgedAt;
using namespace secondtick::delivery;

namespace {

QStringList described(const QList<Finding> &findings, const rules::RuleBook &rules)
{
    QStringList words;
    for (const Finding &finding : findings) {
        const QString wording = finding.wording.isEmpty() ? QString() : u'/' + finding.wording;
        words.append(finding.id + wording + u' ' + toWord(rules.severityOf(finding)));
    }
    return words;
}

} // namespace

/// The findings of the checklist, its open question, and the text for the customer.
class TestDeliveryCheck final : public test::TestCase
{
    Q_OBJECT
private slots:
    void findingsFollowFromTheAnswers_data();
    void findingsFollowFromTheAnswers();
    void personalAnswersAreMarkedAndStayOutOfTheWords();
    void everyMinimumIsNewEnoughAndOneBelowIsNot_data();
    void everyMinimumIsNewEnoughAndOneBelowIsNot();
    void whatIsCountedIsInTheArguments();
    void theOpenQuestionIsTheOneThatSettlesMost_data();
    void theOpenQuestionIsTheOneThatSettlesMost();
    void theCustomerGetsALinkWhenTheNumberIsReadable_data();
    void theCustomerGetsALinkWhenTheNumberIsReadable();

private:
    DeliveryResult resultOf(const QByteArray &json) const
    {
        const Outcome<Answers> answers = Answers::fromJson(json, *m_rules);
        if (!answers)
            qFatal("%s: %s", json.constData(), qPrintable(answers.error().text));
        return checkDelivery(*answers, *m_rules, judgedAt());
    }

    const rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

void TestDeliveryCheck::findingsFollowFromTheAnswers_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("expected"); // "id/wording severity", most severe first
    const auto row = [](const char *name, const char *answers, const char *expected) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(expected);
    };
    row("nothing answered", R"({})", "");
    row("sent, and nothing else", R"({"last_status": "sent"})", "delivery.undisclosed info");
    row("accepted, and nothing else", R"({"last_status": "accepted"})", "delivery.undisclosed info");
    row("no status", R"({"last_status": "none"})", "");
    row("sent, and certain", R"({"last_status": "sent", "customer": {"blocked_us": "yes"}})",
        "delivery.blocked/why-says-blocked error");
    row("delivered", R"({"last_status": "delivered", "sent_at": "2026-01-01", "recipient": "+53 5 123 4567"})", "");
    row("delivered in spite of a failure on another device", R"({"last_status": "read", "error": {"code": 131026}})",
        "error.131026 info");

    row("business in Cuba", R"({"business_country": "CU"})", "sender.country-restricted blocker");
    row("business in Donetsk", R"({"business_country": "ua-14"})", "sender.country-restricted blocker");
    row("business by number in Syria", R"({"business_number": "+963 11 123 4567"})",
        "sender.country-restricted blocker");
    row("business number like the Crimea's", R"({"business_number": "+7 978 123 45 67"})",
        "sender.country-restricted/may-be warning");
    row("its country beats its number", R"({"business_country": "DE", "business_number": "+963 11 123 4567"})", "");
    row("business in Türkiye", R"({"business_country": "TR"})", "");
    row("business in Venezuela", R"({"business_country": "VE"})", "");
    row("business in Ukraine", R"({"business_country": "UA"})", "");

    row("recipient in Iran", R"({"customer": {"country": "IR"}})", "recipient.country-restricted blocker");
    row("recipient in Luhansk", R"({"customer": {"country": "UA-09"}})", "recipient.country-restricted blocker");
    row("number of Iran", R"({"recipient": "+98 912 345 6789"})", "recipient.country-restricted blocker");
    row("number like those of Luhansk", R"({"recipient": "+380 64 212 3456"})",
        "recipient.country-restricted/may-be warning");
    row("recipient in Türkiye", R"({"customer": {"country": "TR"}})", "recipient.country-reported-lifted warning");
    row("number of Türkiye", R"({"recipient": "+90 532 123 45 67"})", "recipient.country-reported-lifted warning");
    row("recipient in Venezuela", R"({"customer": {"country": "VE"}})",
        "recipient.country-restricted/possibly warning");
    row("both sides", R"({"business_country": "SY", "customer": {"country": "CU"}})",
        "sender.country-restricted blocker|recipient.country-restricted blocker");

    row("number without country code", R"({"recipient": "0171 1234567"})",
        "recipient.number-suspect/no_country_code error");
    row("no number at all", R"({"recipient": "call me"})", "recipient.number-suspect/unusable error");
    row("an ID", R"({"recipient": "106540352242922"})", "recipient.number-suspect/id error");
    row("Mexico the old way", R"({"recipient": "+52 1 55 1234 5678"})", "recipient.number-suspect/mx_1 warning");
    row("Mexico", R"({"recipient": "+52 55 1234 5678"})", "");
    row("blanks are no number", R"({"recipient": "  "})", "");

    row("time left", R"({"sent_at": "2026-11-01T09:00:00Z"})", "delivery.offline-30-days/waiting info");
    row("time over", R"({"sent_at": "2026-10-01T09:00:00Z"})", "delivery.offline-30-days/why-time-passed error");
    row("its own time over", R"({"sent_at": "2026-11-22", "kind": "authentication"})",
        "delivery.offline-30-days/why-ttl-passed error");
    row("a date ahead of the clock", R"({"sent_at": "2027-01-01"})", "");

    row("cannot write", R"({"customer": {"can_message_us": "no"}})", "delivery.blocked/why-cannot-write error");
    row("can write", R"({"customer": {"can_message_us": "yes"}})", "");
    row("terms not accepted", R"({"customer": {"accepted_terms": "no"}})", "delivery.terms/why-not-accepted error");
    row("old app", R"({"customer": {"platform": "ios", "app_version": "2.20"}})", "delivery.old-app/why-too-old error");
    row("unreadable version", R"({"customer": {"platform": "ios", "app_version": "new"}})", "");

    row("window closed by code", R"({"error": {"code": 131047}})", "delivery.window-closed error");
    row("window closed by the clock",
        R"({"kind": "service", "sent_at": "2026-11-22T09:00:01Z", "customer_wrote_at": "2026-11-21T09:00:00Z"})",
        "delivery.window-closed error|delivery.offline-30-days/waiting info");
    row("both ways it is one finding",
        R"({"kind": "service", "sent_at": "2026-11-22T09:00:01Z", "customer_wrote_at": "2026-11-21T09:00:00Z",
            "error": {"code": 131047}})",
        "delivery.window-closed error");
    row("24 hours exactly are inside",
        R"({"kind": "service", "sent_at": "2026-11-22T09:00:00Z", "customer_wrote_at": "2026-11-21T09:00:00Z"})",
        "delivery.offline-30-days/waiting info");
    row("a template may go out any time",
        R"({"kind": "utility", "sent_at": "2026-11-22T09:00:01Z", "customer_wrote_at": "2026-01-21T09:00:00Z"})",
        "delivery.offline-30-days/waiting info");
    row("written after it was sent",
        R"({"kind": "service", "sent_at": "2026-11-22T09:00:00Z", "customer_wrote_at": "2026-11-23T09:00:00Z"})",
        "delivery.offline-30-days/waiting info");

    row("undeliverable", R"({"last_status": "failed", "error": {"code": 131026}})",
        "error.131026 error|delivery.undisclosed info");
    row("a code with a finding of its own", R"({"error": {"code": 190, "subcode": 463}})", "token.expired blocker");
    row("code 2", R"({"error": {"code": 2}})", "service.unavailable error");
    row("unknown code", R"({"error": {"code": 987654321}})", "error.unknown info");
    row("sent, then another cause", R"({"last_status": "sent", "error": {"code": 131050}})", "error.131050 error");
    row("a subcode alone says nothing", R"({"error": {"subcode": 463}})", "");

    row("the example of the sketch",
        R"({"recipient": "+53 5 123 4567", "sent_at": "2026-11-01T09:00:00Z", "last_status": "sent",
            "customer": {"can_message_us": "no", "accepted_terms": "unknown", "platform": "android",
                         "app_version": "2.21.15.14"}})",
        "recipient.country-restricted blocker|delivery.old-app/why-too-old error|delivery.offline-30-days/waiting "
        "info");
}

void TestDeliveryCheck::findingsFollowFromTheAnswers()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, expected);
    const DeliveryResult result = resultOf(answers);
    QCOMPARE(described(result.findings, *m_rules).join(u'|'), expected);
    for (const Finding &finding : result.findings) {
        const QString &wording = finding.wording;
        const rules::FindingTextRule *text = m_rules->findingTexts.find(finding.id, wording);
        QVERIFY2(finding.id.startsWith("error."_L1) || (text && text->wording == wording), qPrintable(finding.id));
        QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.id));
        const rules::FindingText words = m_rules->textFor(finding);
        QVERIFY2(words.title != finding.id, qPrintable(finding.id));
        QVERIFY2(!words.meaning.isEmpty() && !words.meaning.contains(u'\u2026'), qPrintable(words.meaning));
    }
}

void TestDeliveryCheck::personalAnswersAreMarkedAndStayOutOfTheWords()
{
    const QList<Finding> findings = resultOf(R"({"recipient": "+53 5 123 4567", "last_status": "sent",
        "customer": {"can_message_us": "no", "platform": "android", "app_version": "2.20.1", "country": "CU"}})")
                                        .findings;
    QVERIFY(findings.size() >= 2);
    for (const Finding &finding : findings) {
        for (const Evidence &evidence : finding.evidence) {
            const bool isPersonal = evidence.label == "recipient"_L1 || evidence.label.startsWith("customer."_L1);
            QCOMPARE(evidence.privacy == Privacy::Personal, isPersonal);
        }
        const QByteArray args = QJsonDocument(finding.args).toJson();
        QVERIFY2(!args.contains("123"), args.constData());
        QVERIFY(finding.subject.id.isEmpty());
    }
    const QList<Finding> byNumber = resultOf(R"({"recipient": "+53 5 123 4567"})").findings;
    QCOMPARE(byNumber.first().evidence.first().label, u"recipient"_s);
    QCOMPARE(byNumber.first().evidence.first().privacy, Privacy::Personal);
}

void TestDeliveryCheck::everyMinimumIsNewEnoughAndOneBelowIsNot_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("below");
    QTest::newRow("Android") << u"android"_s << u"2.21.15.15"_s << u"2.21.15.14"_s;
    QTest::newRow("Business on Android") << u"smba"_s << u"2.21.15.15"_s << u"2.21.15.14"_s;
    QTest::newRow("iPhone") << u"ios"_s << u"2.21.170.4"_s << u"2.21.170.3"_s;
    QTest::newRow("Business on iPhone") << u"smbi"_s << u"2.21.170.4"_s << u"2.21.170.3"_s;
    QTest::newRow("KaiOS") << u"kaios"_s << u"2.2130.10"_s << u"2.2130.9"_s;
    QTest::newRow("Web") << u"web"_s << u"2.2132.6"_s << u"2.2132.5"_s;
}

void TestDeliveryCheck::everyMinimumIsNewEnoughAndOneBelowIsNot()
{
    QFETCH(QString, platform);
    QFETCH(QString, minimum);
    QFETCH(QString, below);
    Answers answers;
    answers.platform = platform;
    answers.appVersion = minimum;
    const ReasonState atMinimum = checkDelivery(answers, *m_rules, judgedAt()).reasons.last().state;
    QVERIFY(atMinimum == ReasonState::RuledOut || atMinimum == ReasonState::Unlikely);
    answers.appVersion = below;
    const Reason tooOld = checkDelivery(answers, *m_rules, judgedAt()).reasons.last();
    QCOMPARE(tooOld.state, ReasonState::Likely);
    QVERIFY(whyText(tooOld, *m_rules).contains(below));
    QVERIFY(whyText(tooOld, *m_rules).contains(minimum));
}

void TestDeliveryCheck::whatIsCountedIsInTheArguments()
{
    const Reason offline = resultOf(R"({"sent_at": "2026-11-01T09:00:00Z"})").reasons.first();
    QCOMPARE(offline.args["days"_L1].toInt(), 8);
    QCOMPARE(offline.args["until"_L1].toString(), u"2026-12-01T09:00:00Z"_s);
    const Reason hours = resultOf(R"({"sent_at": "2026-10-25T09:00:00Z"})").reasons.first();
    QCOMPARE(hours.args["hours"_L1].toInt(), 23);
    const Reason cuba = resultOf(R"({"recipient": "+53 5 123 4567"})").reasons.at(2);
    QVERIFY(whyText(cuba, *m_rules).contains("Cuba"_L1));
    const Reason crimea = resultOf(R"({"recipient": "+7 978 123 45 67"})").reasons.at(2);
    QVERIFY(whyText(crimea, *m_rules).contains("Crimea"_L1));
}

void TestDeliveryCheck::theOpenQuestionIsTheOneThatSettlesMost_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("question");
    const auto row = [](const char *name, const char *answers, const char *question) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(question);
    };
    row("nothing answered", R"({})", "last_status");
    row("delivered", R"({"last_status": "delivered"})", "");
    row("failed without a code", R"({"last_status": "failed"})", "error.code");
    row("failed with a code that says it", R"({"last_status": "failed", "error": {"code": 131050}})", "");
    row("place not known", R"({"last_status": "sent"})", "recipient");
    row("customer not asked", R"({"last_status": "sent", "recipient": "+49 171 1234567"})", "customer.can_message_us");
    row("undeliverable", R"({"error": {"code": 131026}, "recipient": "+49 171 1234567"})", "customer.can_message_us");
    row("cannot write",
        R"({"last_status": "sent", "recipient": "+49 171 1234567", "customer": {"can_message_us": "no"}})",
        "customer.blocked_us");
    row("can write",
        R"({"last_status": "sent", "recipient": "+49 171 1234567", "customer": {"can_message_us": "yes"}})",
        "customer.accepted_terms");
    row("version missing", R"({"last_status": "sent", "recipient": "+49 171 1234567", "customer": {
        "can_message_us": "no", "blocked_us": "no", "accepted_terms": "yes", "platform": "ios"}})",
        "customer.app_version");
    row("customer cannot be reached", R"({"last_status": "sent", "recipient": "+49 171 1234567",
        "customer": {"reached": false}})",
        "sent_at");
    row("certain", R"({"last_status": "sent", "customer": {"country": "CU"}})", "");
}

void TestDeliveryCheck::theOpenQuestionIsTheOneThatSettlesMost()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, question);
    QCOMPARE(resultOf(answers).openQuestion, question);
}

void TestDeliveryCheck::theCustomerGetsALinkWhenTheNumberIsReadable_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("link");
    QTest::newRow("international") << u"+90 212 555 01 00"_s << u"https://wa.me/902125550100"_s;
    QTest::newRow("as the platform shows it") << u"+1 202-555-0123"_s << u"https://wa.me/12025550123"_s;
    QTest::newRow("without country code") << u"0212 555 01 00"_s << QString();
    QTest::newRow("not given") << QString() << QString();
    QTest::newRow("no number") << u"ask at the desk"_s << QString();
}

void TestDeliveryCheck::theCustomerGetsALinkWhenTheNumberIsReadable()
{
    QFETCH(QString, number);
    QFETCH(QString, link);
    QCOMPARE(chatLink(number, *m_rules), link);
    Answers answers;
    answers.businessNumber = number;
    const QString message = checkDelivery(answers, *m_rules, judgedAt()).customerMessage;
    QVERIFY(message.size() > 100);
    QVERIFY(!message.contains(u'\u2026') && !message.contains(u'{') && !message.contains("[["_L1));
    QVERIFY(message.contains(link));
    QCOMPARE(message.count("https://wa.me/"_L1), link.isEmpty() ? 1 : 2); // one leads to the terms
}

SECONDTICK_TEST(TestDeliveryCheck)
#include "tst_delivery_check.moc"
