#include "core/diagnosis/one_number_world.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;

/// A run that is stopped at any answer, or loses its token, keeps what it has and accuses nobody.
class TestDiagnosisStopped final : public test::TestCase
{
    Q_OBJECT
private:
    std::unique_ptr<test::MemoryHttpClient> m_http;
    rules::RuleBookPtr m_rules;
    std::unique_ptr<Diagnosis> m_diagnosis;

    QStringList ids() const { return test::findingIdsOf(*m_diagnosis); }

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void init();
    void stoppedAtEveryAnswerNothingIsLostOrAccused_data();
    void stoppedAtEveryAnswerNothingIsLostOrAccused();
    void aTokenTakenAwayInMidRunEndsIt();
};

void TestDiagnosisStopped::init()
{
    TestCase::init();
    m_http = std::make_unique<test::MemoryHttpClient>();
    m_diagnosis = test::diagnosisOver(*m_http, m_rules);
}

void TestDiagnosisStopped::stoppedAtEveryAnswerNothingIsLostOrAccused_data()
{
    QTest::addColumn<int>("answers");
    for (int answers = 0; answers <= 7; ++answers)
        QTest::addRow("after %d answers", answers) << answers;
}

void TestDiagnosisStopped::stoppedAtEveryAnswerNothingIsLostOrAccused()
{
    QFETCH(const int, answers);
    test::addOneNumber(*m_http, "RED");
    connect(m_diagnosis.get(), &Diagnosis::progressChanged, this, [this, answers] {
        if (m_diagnosis->state() == Diagnosis::State::Running && m_diagnosis->callsAnswered() >= answers)
            m_diagnosis->cancel();
    });
    m_diagnosis->start();
    QVERIFY(QTest::qWaitFor([this] { return m_diagnosis->hasRun(); }, 5000));
    QTest::qWait(10);
    QCOMPARE(m_diagnosis->state(), Diagnosis::State::Cancelled);
    QCOMPARE(m_http->inFlight(), 0);
    QStringList found = ids();
    found.removeAll(u"number.quality-low"_s); // true, where the number had been read
    QCOMPARE(found, QStringList());
    QVERIFY(m_diagnosis->snapshot().cancelled);
    if (answers > 0)
        QVERIFY(m_diagnosis->snapshot().inspection);
    for (const checks::ChainNode &node : m_diagnosis->judgement().chain)
        QVERIFY2(answers > 0 || node.state != checks::ChainNode::State::Whole, qPrintable(node.node));
}

void TestDiagnosisStopped::aTokenTakenAwayInMidRunEndsIt()
{
    test::addOneNumber(*m_http, "RED");
    connect(m_diagnosis.get(), &Diagnosis::progressChanged, this, [this] {
        if (m_diagnosis->callsAnswered() == 2)
            m_diagnosis->forgetSecrets();
    });
    m_diagnosis->start();
    QVERIFY(QTest::qWaitFor([this] { return m_diagnosis->hasRun(); }, 5000));
    QTest::qWait(10);
    QCOMPARE(m_diagnosis->state(), Diagnosis::State::Cancelled);
    QVERIFY(!m_diagnosis->hasToken());
    QCOMPARE(m_http->inFlight(), 0);
    QVERIFY(!ids().contains(u"permission.missing"_s));
}

SECONDTICK_TEST(TestDiagnosisStopped)
#include "tst_diagnosis_stopped.moc"
