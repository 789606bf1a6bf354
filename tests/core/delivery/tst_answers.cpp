#include "delivery/answers.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::delivery;

namespace {

QByteArray fullForm()
{
    return R"({ "business_country": "TR", "business_number": "+90 212 555 01 00", "recipient": "+53 5 123 4567",
  "sent_at": "2026-11-01T09:00:00Z", "kind": "utility", "ttl_seconds": 3600, "last_status": "failed",
  "error": {"code": 131026, "subcode": 5}, "customer_wrote_at": "2026-10-30T08:30:00+02:00",
  "customer": {"country": "CU", "reached": true, "can_message_us": "no", "blocked_us": "unknown",
               "accepted_terms": "yes", "platform": "android", "app_version": "2.21.15.14"} })";
}
QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return {QDate(2026, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

/// The answers file: everything may be missing, and what is written is read again as it was.
class TestAnswers final : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyKeyOfTheFormIsRead();
    void everyKeyMayBeMissing_data();
    void everyKeyMayBeMissing();
    void writingAndReadingAgainChangesNothing();
    void unknownThingsAreNotWritten();
    void momentsAreReadAsUtc_data();
    void momentsAreReadAsUtc();
    void countriesAreReadInAnyCase_data();
    void countriesAreReadInAnyCase();
    void everyWordIsUnderstood_data();
    void everyWordIsUnderstood();
    void randomDamageNeverGetsPastTheReader();

private:
    const rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

void TestAnswers::everyKeyOfTheFormIsRead()
{
    const Outcome<Answers> read = Answers::fromJson(fullForm(), *m_rules);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const Answers &answers = *read;
    QCOMPARE(answers.businessCountry, u"TR"_s);
    QCOMPARE(answers.businessNumber, u"+90 212 555 01 00"_s);
    QCOMPARE(answers.recipient, u"+53 5 123 4567"_s);
    QCOMPARE(answers.sentAt, utc(11, 1, 9));
    QCOMPARE(answers.kind, MessageKind::Utility);
    QCOMPARE(answers.ttlSeconds, 3600);
    QCOMPARE(answers.lastStatus, LastStatus::Failed);
    QCOMPARE(answers.errorCode, 131026);
    QCOMPARE(answers.errorSubcode, 5);
    QCOMPARE(answers.customerWroteAt, utc(10, 30, 6, 30));
    QCOMPARE(answers.customerWroteAt->timeSpec(), Qt::UTC);
    QCOMPARE(answers.customerCountry, u"CU"_s);
    QCOMPARE(answers.reached, true);
    QCOMPARE(answers.canMessageUs, Known::No);
    QCOMPARE(answers.blockedUs, Known::Unknown);
    QCOMPARE(answers.acceptedTerms, Known::Yes);
    QCOMPARE(answers.platform, u"android"_s);
    QCOMPARE(answers.appVersion, u"2.21.15.14"_s);
}

void TestAnswers::everyKeyMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing answered") << QByteArray("{}");
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("null is not known") << QByteArray(R"({"business_country": null, "business_number": null,
        "recipient": null, "sent_at": null, "kind": null, "ttl_seconds": null, "last_status": null, "error": null,
        "customer_wrote_at": null, "customer": null})");
    QTest::newRow("inner objects are empty") << QByteArray(R"({"error": {}, "customer": {}})");
    QTest::newRow("inner nulls") << QByteArray(
        R"({"error": {"code": null, "subcode": null}, "customer": {"country": null,
        "reached": null, "can_message_us": null, "blocked_us": null, "accepted_terms": null, "platform": null,
        "app_version": null}})");
    QTest::newRow("the word unknown is no answer") << QByteArray(R"({"customer": {"can_message_us": "unknown",
        "blocked_us": "unknown", "accepted_terms": "unknown", "platform": "unknown"}})");
    QTest::newRow("empty texts") << QByteArray(
        R"({"recipient": "", "business_number": "", "customer": {"app_version": ""}})");
}

void TestAnswers::everyKeyMayBeMissing()
{
    QFETCH(QByteArray, json);
    const Outcome<Answers> read = Answers::fromJson(json, *m_rules);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(read->isEmpty());
    QVERIFY(read->toJson().isEmpty());
}

void TestAnswers::writingAndReadingAgainChangesNothing()
{
    const QJsonObject whole = Answers::fromJson(fullForm(), *m_rules)->toJson();
    QCOMPARE(whole.keys().size(), 10);
    // Each answer alone, too: none may depend on another one.
    QList<QJsonObject> forms{whole};
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        if (!it->isObject()) {
            forms.append(QJsonObject{{it.key(), it.value()}});
            continue;
        }
        const QJsonObject inner = it->toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            forms.append(QJsonObject{{it.key(), QJsonObject{{part.key(), part.value()}}}});
    }
    QCOMPARE(forms.size(), 1 + 8 + 2 + 6);
    for (const QJsonObject &form : std::as_const(forms)) {
        const Outcome<Answers> read = Answers::fromJson(QJsonDocument(form).toJson(), *m_rules);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY(!read->isEmpty());
        QCOMPARE(read->toJson(), form);
    }
}

void TestAnswers::unknownThingsAreNotWritten()
{
    QVERIFY(Answers().isEmpty());
    Answers answers;
    answers.platform = u"unknown"_s;
    QVERIFY(answers.isEmpty());
    answers.lastStatus = LastStatus::None; // "there is no status" is an answer
    QCOMPARE(answers.toJson(), (QJsonObject{{u"last_status"_s, u"none"_s}}));
}

void TestAnswers::momentsAreReadAsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("with Z") << u"2026-11-01T09:00:00Z"_s << utc(11, 1, 9);
    QTest::newRow("with an offset") << u"2026-11-01T12:00:00+03:00"_s << utc(11, 1, 9);
    QTest::newRow("with an offset over midnight") << u"2026-11-01T22:00:00-05:00"_s << utc(11, 2, 3);
    QTest::newRow("without seconds") << u"2026-11-01T09:00Z"_s << utc(11, 1, 9);
    QTest::newRow("without a zone it is UTC") << u"2026-11-01T09:00:00"_s << utc(11, 1, 9);
    QTest::newRow("a day alone is its beginning") << u"2026-11-01"_s << utc(11, 1, 0);
    QTest::newRow("with a space") << u"2026-11-01 09:00:00Z"_s << utc(11, 1, 9);
    QTest::newRow("with a fraction") << u"2026-11-01T09:00:00.250Z"_s << utc(11, 1, 9).addMSecs(250);
}

void TestAnswers::momentsAreReadAsUtc()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    const QByteArray json = QJsonDocument(QJsonObject{{u"sent_at"_s, text}}).toJson();
    const Outcome<Answers> read = Answers::fromJson(json, *m_rules);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->sentAt, moment);
    QCOMPARE(Answers::fromJson(QJsonDocument(read->toJson()).toJson(), *m_rules)->sentAt, moment);
}

void TestAnswers::countriesAreReadInAnyCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"TR"_s, u"CU"_s, u"DE"_s, u"UA"_s, u"UA-43"_s, u"UA-40"_s, u"UA-14"_s, u"UA-09"_s}) {
        QTest::newRow(qPrintable(code)) << code << code;
        QTest::newRow(qPrintable(code.toLower())) << code.toLower() << code;
    }
}

void TestAnswers::countriesAreReadInAnyCase()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const QJsonObject form{{u"business_country"_s, text}, {u"customer"_s, QJsonObject{{u"country"_s, text}}}};
    const Outcome<Answers> read = Answers::fromJson(QJsonDocument(form).toJson(), *m_rules);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->businessCountry, code);
    QCOMPARE(read->customerCountry, code);
}

void TestAnswers::everyWordIsUnderstood_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    const QList<std::pair<QString, QString>> words{
        {u"kind"_s, u"service utility marketing authentication"_s},
        {u"last_status"_s, u"accepted sent delivered read failed none"_s},
        {u"customer.can_message_us"_s, u"yes no"_s},
        {u"customer.blocked_us"_s, u"yes no"_s},
        {u"customer.accepted_terms"_s, u"yes no"_s},
        {u"customer.platform"_s, u"android smba ios smbi kaios web"_s},
    };
    for (const auto &[key, list] : words) {
        const QStringList each = list.split(u' ');
        for (const QString &word : each)
            QTest::addRow("%s %s", qPrintable(key), qPrintable(word)) << key << word;
    }
}

void TestAnswers::everyWordIsUnderstood()
{
    QFETCH(QString, key);
    QFETCH(QString, word);
    const bool isCustomer = key.startsWith("customer."_L1);
    const QJsonObject inner{{key.section(u'.', -1), word}};
    const QJsonObject form = isCustomer ? QJsonObject{{u"customer"_s, inner}} : inner;
    const Outcome<Answers> read = Answers::fromJson(QJsonDocument(form).toJson(), *m_rules);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->toJson(), form);
}

void TestAnswers::randomDamageNeverGetsPastTheReader()
{
    // A fixed sequence: a failure can be repeated.
    quint32 state = 1;
    const auto next = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return int((state >> 8) % quint32(below));
    };
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = fullForm();
        for (int change = 0; change <= next(3); ++change)
            damaged[next(int(damaged.size()))] = char(next(256));
        const Outcome<Answers> read = Answers::fromJson(damaged, *m_rules);
        if (!read) {
            ++refused;
            QVERIFY(!read.error().text.isEmpty());
            continue;
        }
        const Outcome<Answers> again = Answers::fromJson(QJsonDocument(read->toJson()).toJson(), *m_rules);
        QVERIFY2(again, damaged.constData());
        QCOMPARE(again->toJson(), read->toJson());
    }
    QVERIFY(refused > 500);
}

SECONDTICK_TEST(TestAnswers)
#include "tst_answers.moc"
