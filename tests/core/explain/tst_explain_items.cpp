#include "explain_rows.h"
#include "rules/retry_words.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// What is said of one error: whose matter it is, what to do, and the platform's own words beside ours.
class TestExplainItems final : public TestCase
{
    Q_OBJECT

private slots:
    void aKnownCodeHasTheWordsOfTheCatalogue();
    void anUnknownCodeHasThePlatformsWordsAndNoBlame();
    void aMessageIdIsNoTraceId();
    void aWaitingTimeSaysWhoseItIs();
    void oneErrorIsExplainedOnceAndCounted();
    void aSideIsToldInASentence_data();
    void aSideIsToldInASentence();
    void whereItStoodIsTold();
    void theWordsOfAnErrorAreKeptAsEvidence();
    void aSignInErrorIsNoCodeOfTheCatalogue();
    void subcodesMakeDifferentErrors();
};

void TestExplainItems::aKnownCodeHasTheWordsOfTheCatalogue()
{
    const explain::Explanation explanation = explained("131047");
    const rules::ErrorCode *entry = builtInRules().errorCodes.find(131047, {}, {});
    QVERIFY(entry);
    QCOMPARE(explanation.items.size(), 1);
    const explain::Item &item = explanation.items.first();
    QCOMPARE(item.title, entry->title);
    QCOMPARE(item.causes, entry->causes);
    QCOMPARE(item.actions, entry->actions);
    QCOMPARE(item.category, entry->category);
    QCOMPARE(item.side, entry->side);
    QCOMPARE(item.who, entry->who);
    QCOMPARE(item.source, entry->source);
    QCOMPARE(item.nextPage, entry->nextPage);
    QCOMPARE(item.retryable, entry->retryable);
    QCOMPARE(item.retryAfterSeconds, entry->retryAfterSeconds);
}

/// It would name the recipient.
void TestExplainItems::aMessageIdIsNoTraceId()
{
    const explain::Explanation explanation =
        explained(R"({"error":{"message":"No","code":131009,"fbtrace_id":"A7Ysjwamid.HBgLMTIwMjU1NTAxMDA"}})");
    QCOMPARE(explanation.items.size(), 1);
    QCOMPARE(explanation.items.first().traceId, QString());
}

void TestExplainItems::anUnknownCodeHasThePlatformsWordsAndNoBlame()
{
    const explain::Explanation explanation = explained(
        R"({"error":{"message":"Algo novo","code":987654,"error_data":{"details":"Mais"},"fbtrace_id":"Ab1"}})");
    QCOMPARE(explanation.items.size(), 1);
    const explain::Item &item = explanation.items.first();
    QCOMPARE(item.entryId, QString());
    QCOMPARE(item.category, u"unknown"_s);
    QCOMPARE(item.side, u"unknown"_s);
    QCOMPARE(item.nextPage, u"none"_s);
    QCOMPARE(item.platformMessage, u"Algo novo"_s);
    QCOMPARE(item.platformDetails, u"Mais"_s);
    QCOMPARE(item.traceId, u"Ab1"_s);
    QVERIFY(!item.retryable);
    QVERIFY(item.causes.isEmpty());
    QVERIFY(!item.actions.isEmpty());
}

void TestExplainItems::aWaitingTimeSaysWhoseItIs()
{
    QStringList bases;
    const QList<rules::ErrorCode> &catalogue = builtInRules().errorCodes.all();
    for (const rules::ErrorCode &entry : catalogue) {
        const explain::Explanation explanation = explained(codeText(entry.code, entry.subcode).toLatin1());
        QCOMPARE(explanation.items.size(), 1);
        const explain::Item &item = explanation.items.first();
        QCOMPARE(item.retryBasis == rules::RetryBasis::None, !item.retryAfterSeconds.has_value());
        bases.append(rules::toWord(item.retryBasis));
    }
    QVERIFY(bases.contains(u"documented"_s));
    QVERIFY(bases.contains(u"estimate"_s));
}

void TestExplainItems::oneErrorIsExplainedOnceAndCounted()
{
    const QByteArray one = R"({"error":{"code":131026,"message":"x"}})";
    const explain::Explanation explanation = explained(one + '\n' + one + one);
    QCOMPARE(codesOf(explanation), QStringList{u"131026"_s});
    QCOMPARE(explanation.items.first().count, 3);
}

void TestExplainItems::aSideIsToldInASentence_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("customer") << QByteArray("131026") << u"about the customer"_s;
    QTest::newRow("sender") << QByteArray("131042") << u"your sending side"_s;
    QTest::newRow("platform") << QByteArray("2") << u"Meta's own service"_s;
    QTest::newRow("token") << QByteArray("190/463") << u"about the token"_s;
    QTest::newRow("unknown") << QByteArray("987654") << u"not known whose side"_s;
}

void TestExplainItems::aSideIsToldInASentence()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, says);
    const explain::Explanation explanation = explained(code);
    QCOMPARE(explanation.items.size(), 1);
    QVERIFY2(explanation.items.first().about.contains(says), qPrintable(explanation.items.first().about));
}

void TestExplainItems::whereItStoodIsTold()
{
    const explain::Explanation explanation = explained(
        R"({"metadata":{"phone_number_id":"1"},"errors":[{"code":130429,"title":"a"}],
            "statuses":[{"id":"wamid.A","status":"failed","timestamp":"1","errors":[{"code":130429,"title":"a"}]}]})");
    QCOMPARE(explanation.items.size(), 1);
    QCOMPARE(explanation.items.first().places,
             (QStringList{u"It is reported beside the messages, for the account or the number as a whole."_s,
                          u"It is in the status of a message you sent."_s}));
}

void TestExplainItems::theWordsOfAnErrorAreKeptAsEvidence()
{
    const explain::Explanation explanation = explained(
        R"({"error":{"message":"m","code":136025,"error_subcode":1,"error_user_title":"Título","error_user_msg":"u"}})");
    const explain::Item &item = explanation.items.first();
    QCOMPARE(item.platformMessage, u"m"_s);
    QCOMPARE(item.platformTitle, u"Título"_s);
    QCOMPARE(item.platformSolution, u"u"_s);
    QVERIFY(item.title != u"Título"_s);
}

void TestExplainItems::aSignInErrorIsNoCodeOfTheCatalogue()
{
    const explain::Explanation explanation =
        explained(R"({"error_type":"OAuthException","code":100,"error_message":"redirect_uri is another"})");
    QCOMPARE(explanation.items.first().entryId, QString());
    QVERIFY(explanation.notes.join(u' ').contains("sign-in (OAuth)"_L1));
}

void TestExplainItems::subcodesMakeDifferentErrors()
{
    const explain::Explanation explanation = explained(
        R"({"error":{"code":190,"error_subcode":463}}{"error":{"code":190,"error_subcode":460}}{"error":{"code":190}})");
    QCOMPARE(codesOf(explanation), (QStringList{u"190/463"_s, u"190/460"_s, u"190"_s}));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestExplainItems)
#include "tst_explain_items.moc"
