#include "core/diagnosis/one_number_world.h"
#include "facts/saved_facts.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;

/// After a run: one finding is checked again, saved facts are opened, what changed is said.
class TestDiagnosisAgain final : public test::TestCase
{
    Q_OBJECT
private:
    std::unique_ptr<test::MemoryHttpClient> m_http;
    rules::RuleBookPtr m_rules;
    std::unique_ptr<Diagnosis> m_diagnosis;

    void runOnce();
    Finding finding(const QString &id) const;
    QStringList ids() const { return test::findingIdsOf(*m_diagnosis); }
    void again(const QString &id);

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void init();
    void onlyWhatTheFindingRestsOnIsReadAgain();
    void anObstacleLeavesTheResultsAsTheyWere_data();
    void anObstacleLeavesTheResultsAsTheyWere();
    void itCanBeStoppedAndEndsInTime();
    void withoutATokenNothingIsReadAgain();
    void openedFactsAreJudgedByTheirOwnTime();
    void theLaterFactsAreShownAndTheEarlierCompared();
    void aRunIsComparedWithTheOneBefore();
    void whatDoesNotFitIsKnownAndReadWhenAsked();
};

void TestDiagnosisAgain::init()
{
    TestCase::init();
    m_http = std::make_unique<test::MemoryHttpClient>();
    m_diagnosis = test::diagnosisOver(*m_http, m_rules);
}

void TestDiagnosisAgain::runOnce()
{
    m_diagnosis->start();
    QVERIFY(QTest::qWaitFor([this] { return m_diagnosis->hasRun(); }, 5000));
}

Finding TestDiagnosisAgain::finding(const QString &id) const
{
    const checks::Judgement judgement = m_diagnosis->judgement();
    for (const Finding &each : judgement.findings) {
        if (each.id == id)
            return each;
    }
    qFatal("no finding %s", qPrintable(id));
}

void TestDiagnosisAgain::again(const QString &id)
{
    m_diagnosis->checkAgain(finding(id));
    QVERIFY(m_diagnosis->isCheckingAgain());
    QCOMPARE(m_diagnosis->state(), Diagnosis::State::Done);
    QVERIFY(QTest::qWaitFor([this] { return !m_diagnosis->isCheckingAgain(); }, 8000));
}

void TestDiagnosisAgain::onlyWhatTheFindingRestsOnIsReadAgain()
{
    test::addOneNumber(*m_http, "RED");
    test::addOneNumber(*m_http, "GREEN");
    runOnce();
    QCOMPARE(ids(), QStringList{u"number.quality-low"_s});
    const qsizetype before = m_http->requests().size();
    again(u"number.quality-low"_s);
    QCOMPARE(ids(), QStringList());
    QVERIFY(!m_diagnosis->obstacleOfAgain());
    QCOMPARE(m_http->requests().size() - before, 2); // the numbers, and their health and webhooks
    QCOMPARE(m_http->countOf(u"/500/phone_numbers"_s), 4);

    const auto comparison = m_diagnosis->comparison();
    QVERIFY(comparison.has_value());
    QCOMPARE(comparison->fixed.size(), 1);
    QVERIFY(comparison->added.isEmpty());
}

void TestDiagnosisAgain::anObstacleLeavesTheResultsAsTheyWere_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("no network") << 0;
    QTest::newRow("the service is down") << 2;
    QTest::newRow("a limit is reached") << 80008;
}

void TestDiagnosisAgain::anObstacleLeavesTheResultsAsTheyWere()
{
    QFETCH(const int, code);
    test::addOneNumber(*m_http, "RED");
    for (const QString &key : {test::numbersKey(), u"/500/phone_numbers"_s}) {
        if (code == 0)
            m_http->addObstacle(key, ErrorKind::Offline);
        else
            m_http->addGraphError(key, code, u"later"_s);
    }
    runOnce();
    again(u"number.quality-low"_s);
    QVERIFY(m_diagnosis->obstacleOfAgain());
    QVERIFY(code != 0 || m_diagnosis->obstacleOfAgain()->kind == ErrorKind::Offline);
    QCOMPARE(ids(), QStringList{u"number.quality-low"_s});
    QVERIFY(!m_diagnosis->comparison());
}

void TestDiagnosisAgain::itCanBeStoppedAndEndsInTime()
{
    test::addOneNumber(*m_http, "RED");
    m_http->addSilence(u"/500/phone_numbers"_s);
    runOnce(); // ends at the limit of the run, with the number read
    QVERIFY(ids().contains(u"number.quality-low"_s));
    m_diagnosis->checkAgain(finding(u"number.quality-low"_s));
    m_diagnosis->cancel();
    QVERIFY(!m_diagnosis->isCheckingAgain());
    QVERIFY(ids().contains(u"number.quality-low"_s));
    QTest::qWait(10);
    QCOMPARE(m_http->inFlight(), 0);
    again(u"number.quality-low"_s); // not stopped: the limit ends it
    QCOMPARE(m_diagnosis->obstacleOfAgain()->kind, ErrorKind::Timeout);
}

void TestDiagnosisAgain::withoutATokenNothingIsReadAgain()
{
    test::addOneNumber(*m_http, "RED");
    runOnce();
    const Finding red = finding(u"number.quality-low"_s);
    m_diagnosis->forgetSecrets();
    const qsizetype before = m_http->requests().size();
    m_diagnosis->checkAgain(red);
    QVERIFY(!m_diagnosis->isCheckingAgain());
    QCOMPARE(m_http->requests().size(), before);
}

void TestDiagnosisAgain::openedFactsAreJudgedByTheirOwnTime()
{
    const QDateTime then(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::utc());
    Snapshot facts;
    facts.startedAt = then;
    TokenFacts token;
    token.isValid = true;
    token.expiresAt = then.addDays(2);
    facts.inspection.value = token;
    m_diagnosis->openFacts(facts);
    QCOMPARE(m_diagnosis->state(), Diagnosis::State::Done);
    QVERIFY(m_diagnosis->isFromFile());
    QCOMPARE(m_diagnosis->savedFactsOf(), then);
    QVERIFY(ids().contains(u"token.expires-soon"_s));
    QVERIFY(!ids().contains(u"token.expired"_s));
    QVERIFY(!m_diagnosis->comparison());

    test::addOneNumber(*m_http, "GREEN");
    runOnce(); // a live run after it is compared with it
    QVERIFY(!m_diagnosis->isFromFile());
    QCOMPARE(m_diagnosis->comparison()->since, then);
    QCOMPARE(m_diagnosis->comparison()->fixed.first().id, u"token.expires-soon"_s);
}

void TestDiagnosisAgain::theLaterFactsAreShownAndTheEarlierCompared()
{
    Snapshot early;
    early.startedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    Snapshot late = early;
    late.startedAt = early.startedAt.addDays(1);
    m_diagnosis->openFacts(late);
    m_diagnosis->openFacts(early);
    QCOMPARE(m_diagnosis->savedFactsOf(), late.startedAt);
    QCOMPARE(m_diagnosis->comparison()->since, early.startedAt);
    m_diagnosis->openFacts(late); // the same once more is no earlier one
    QCOMPARE(m_diagnosis->savedFactsOf(), late.startedAt);
}

void TestDiagnosisAgain::aRunIsComparedWithTheOneBefore()
{
    test::addOneNumber(*m_http, "RED");
    test::addOneNumber(*m_http, "GREEN");
    runOnce();
    QVERIFY(!m_diagnosis->comparison());
    runOnce();
    QCOMPARE(m_diagnosis->comparison()->fixed.size(), 1);
}

void TestDiagnosisAgain::whatDoesNotFitIsKnownAndReadWhenAsked()
{
    m_http->addJson(u"/debug_token"_s, R"({"data":{"app_id":"1111","is_valid":true,"granular_scopes":[
        {"scope":"whatsapp_business_management","target_ids":["500","501","502","503","504","505"]},
        {"scope":"whatsapp_business_messaging"}]}})");
    for (int id = 500; id <= 505; ++id) {
        const QString path = u"/%1"_s.arg(id);
        m_http->addJson(path, QByteArray(R"({"id":")") + QByteArray::number(id) + R"("})");
        for (const QString &edge : {u"/phone_numbers"_s, u"/subscribed_apps"_s, u"/message_templates"_s})
            m_http->addJson(path + edge, R"({"data":[]})");
    }
    runOnce();
    QVERIFY(m_diagnosis->snapshot().hasMoreToRead());
    QCOMPARE(m_http->requests().size(), 25);
    m_diagnosis->setDeep(true);
    runOnce();
    QVERIFY(!m_diagnosis->snapshot().hasMoreToRead());
    QCOMPARE(m_http->requests().size(), 25 + 1 + 6 * 6);
}

SECONDTICK_TEST(TestDiagnosisAgain)
#include "tst_diagnosis_again.moc"
