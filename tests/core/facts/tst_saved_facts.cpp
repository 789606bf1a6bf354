#include "facts/facts_fields.h"
#include "facts/saved_facts.h"
#include "support/case_table.h"
#include "support/full_snapshot.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using test::fullSnapshot;
using test::savedMoment;
using test::someAccount;
using test::someFailure;
using test::someHealth;
using test::someToken;

namespace {

template <typename T> qsizetype membersWritten(const T &facts)
{
    FactsWriter writer;
    fields(writer, facts);
    return writer.object().size();
}

QByteArray fileOf(const char *facts)
{
    return QByteArray(R"({"schema":"secondtick.facts/1","facts":)") + facts + '}';
}

} // namespace

/// Facts go into a file and come out of it as they were; a file is text from outside.
class TestSavedFacts final : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyMemberIsWritten();
    void whatWasWrittenComesBack();
    void whatWasNotAskedStaysUnasked();
    void everyKindOfErrorHasItsWord();
    void aFileThatIsNoneSaysWhatItIs_data();
    void aFileThatIsNoneSaysWhatItIs();
    void aTokenInAFileIsTakenOut();
    void whatIsNotKnownIsPassedOver();
    void theTimeIsThePlatformsWhereItToldIt();
};

/// The bindings count the members: who adds one is stopped here by the compiler, and is to add it to facts_fields.h
/// too.
void TestSavedFacts::everyMemberIsWritten()
{
    {
        const TokenFacts full = someToken();
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = full;
        QCOMPARE(membersWritten(full), 14);
    }
    {
        const AccountReads full = someAccount();
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h] = full;
        QCOMPARE(membersWritten(full), 8);
        [[maybe_unused]] const auto &[a1, b1, c1, d1, e1] = *full.account;
        QCOMPARE(membersWritten(*full.account), 5);
        [[maybe_unused]] const auto &[a2, b2, c2, d2, e2] = *full.standing;
        QCOMPARE(membersWritten(*full.standing), 5);
        [[maybe_unused]] const auto &[a3, b3, c3, d3, e3, f3, g3, h3, i3] = full.numbers->rows.first();
        QCOMPARE(membersWritten(full.numbers->rows.first()), 9);
        [[maybe_unused]] const auto &[a4, b4, c4, d4, e4] = full.routing->rows.first();
        QCOMPARE(membersWritten(full.routing->rows.first()), 5);
        [[maybe_unused]] const auto &[a5, b5, c5] = full.apps->rows.first();
        QCOMPARE(membersWritten(full.apps->rows.first()), 3);
        [[maybe_unused]] const auto &[a6, b6, c6, d6, e6, f6] = full.templates->rows.first();
        QCOMPARE(membersWritten(full.templates->rows.first()), 6);
    }
    {
        const Snapshot full = fullSnapshot();
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
                                      z1] = full;
        QCOMPARE(membersWritten(full), 26); // all but uptimeAtServerDate, which means nothing on another day
        [[maybe_unused]] const auto &[a1, b1, c1, d1, e1] = *full.refusedProof;
        QCOMPARE(membersWritten(*full.refusedProof), 5);
        [[maybe_unused]] const auto &[a2, b2, c2, d2, e2, f2] = *full.refusedProof->graphError;
        QCOMPARE(membersWritten(*full.refusedProof->graphError), 6);
    }
    const HealthEntity entity = someHealth().entities.first();
    [[maybe_unused]] const auto &[a, b, c, d, e, f] = entity;
    QCOMPARE(membersWritten(entity), 6);
}

void TestSavedFacts::whatWasWrittenComesBack()
{
    const QByteArray first = writeFacts(fullSnapshot(), savedMoment());
    const Outcome<Snapshot> read = readFacts(first);
    QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().text));
    QCOMPARE(writeFacts(*read, savedMoment()), first);
    QCOMPARE(read->inspection->expiresAt, std::optional(savedMoment()));
    QCOMPARE(read->accounts.first().numbers->rows.first().status, u"CONNECTED"_s);
    QCOMPARE(read->accounts.first().numbers->cutBecause, u"budget"_s);
    QCOMPARE(read->inspection.failure->error.kind, ErrorKind::Api);
}

void TestSavedFacts::whatWasNotAskedStaysUnasked()
{
    Snapshot facts;
    facts.me.failure = someFailure();
    AccountReads account;
    account.id = u"5"_s;
    account.numbers.value = Listing<PhoneNumberFacts>();
    facts.accounts = {account};
    const Outcome<Snapshot> read = readFacts(writeFacts(facts, savedMoment()));
    QVERIFY(read.hasValue());
    QVERIFY(!read->inspection.wasAsked());
    QVERIFY(read->me.failure && !read->me.value);
    QVERIFY(read->accounts.first().numbers.value);
    QVERIFY(!read->accounts.first().apps.wasAsked());
    QVERIFY(!read->usagePercent);
    QVERIFY(!read->unusablePaste);
}

void TestSavedFacts::everyKindOfErrorHasItsWord()
{
    for (int kind = 0; kind <= int(ErrorKind::Usage); ++kind)
        QCOMPARE(errorKindFromWord(toWord(ErrorKind(kind))), std::optional(ErrorKind(kind)));
    QCOMPARE(errorKindFromWord(u"nonsense"_s), std::nullopt);
}

void TestSavedFacts::aFileThatIsNoneSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"byte 0"_s;
    QTest::newRow("cut off") << writeFacts(fullSnapshot(), savedMoment()).first(2000) << u"no whole JSON"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"no whole JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"schema"_s;
    QTest::newRow("a report") << QByteArray(R"({"schema":"secondtick.report/1"})") << u"A report holds no facts"_s;
    QTest::newRow("of the future") << QByteArray(R"({"schema":"secondtick.facts/9","facts":{}})") << u"newer version"_s;
    QTest::newRow("no facts") << QByteArray(R"({"schema":"secondtick.facts/1"})") << u"\"facts\" is missing"_s;
    QTest::newRow("wrong type") << fileOf(R"({"practice":"yes"})") << u"facts.practice"_s;
    QTest::newRow("deep inside") << fileOf(R"({"accounts":[{"numbers":{"value":{"rows":[{"id":5}]}}}]})")
                                 << u"facts.accounts[0].numbers.value.rows[0].id"_s;
    QTest::newRow("half a number") << fileOf(R"({"usage_percent":1.5})") << u"facts.usage_percent"_s;
    QTest::newRow("huge number") << fileOf(R"({"usage_percent":1e300})") << u"facts.usage_percent"_s;
    QTest::newRow("no date") << fileOf(R"({"started_at":"yesterday"})") << u"facts.started_at"_s;
    QTest::newRow("kind of error") << fileOf(R"({"me":{"failure":{"error":{"kind":"bad"}}}})")
                                   << u"facts.me.failure.error.kind"_s;
    QTest::newRow("fingerprint") << fileOf(R"({"token_fingerprint":"<b>bold</b>"})") << u"facts.token_fingerprint"_s;
    QTest::newRow("refusal without the platform's word")
        << fileOf(R"({"refused_as_app":{"error":{"kind":"api"}}})") << u"facts.refused_as_app.graph_error"_s;
    QTest::newRow("proof likewise") << fileOf(R"({"refused_proof":{}})") << u"facts.refused_proof.graph_error"_s;
    QTest::newRow("depth") << fileOf(QByteArray(5000, '[').constData()) << u"no whole JSON"_s;
}

void TestSavedFacts::aFileThatIsNoneSaysWhatItIs()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, says);
    const Outcome<Snapshot> read = readFacts(file);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

void TestSavedFacts::aTokenInAFileIsTakenOut()
{
    const QString token = test::fixture(u"TOKEN_A"_s);
    Snapshot facts;
    facts.me.value = NodeFacts{u"1"_s, u"see "_s + token, {}};
    const Outcome<Snapshot> read = readFacts(writeFacts(facts, savedMoment()));
    QVERIFY(read.hasValue());
    QVERIFY(read->me->name->startsWith("see "_L1));
    QVERIFY(!read->me->name->contains(token.mid(20, 8)));
}

void TestSavedFacts::whatIsNotKnownIsPassedOver()
{
    const Outcome<Snapshot> read = readFacts(fileOf(R"({"practice":true,"of_later":{"a":[1]},"me":{"new":1}})"));
    QVERIFY(read.hasValue());
    QVERIFY(read->practice);
}

void TestSavedFacts::theTimeIsThePlatformsWhereItToldIt()
{
    Snapshot facts;
    QVERIFY(timeOf(facts).isNull());
    facts.startedAt = savedMoment();
    QCOMPARE(timeOf(facts), savedMoment());
    facts.serverDate = savedMoment().addSecs(-400);
    QCOMPARE(timeOf(facts), savedMoment().addSecs(-400));
}

SECONDTICK_TEST(TestSavedFacts)
#include "tst_saved_facts.moc"
