#include "core/diagnosis/shared_door.h"
#include "diagnosis/diagnosis.h"
#include "support/case_table.h"
#include "support/memory_http_client.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;

namespace {

QByteArray goodInspection()
{
    return R"({"data":{"app_id":"1111","type":"SYSTEM_USER","is_valid":true,"expires_at":0,
    "granular_scopes":[{"scope":"whatsapp_business_management"},{"scope":"whatsapp_business_messaging"}]}})";
}

} // namespace

/// The orchestrator: states, cancel, waiting, the newest run wins, secrets leave when told.
class TestDiagnosis final : public test::TestCase
{
    Q_OBJECT
private:
    std::unique_ptr<test::MemoryHttpClient> m_http;
    rules::RuleBookPtr m_rules;

    Diagnosis::Setup setup()
    {
        Diagnosis::Setup setup;
        setup.rules = m_rules;
        setup.makeHttp = [this] { return std::make_unique<test::SharedDoor>(*m_http); };
        setup.clock = std::make_shared<SystemClock>();
        setup.retryPause = 1ms;
        return setup;
    }
    static void paste(Diagnosis &diagnosis, const QString &name = u"TOKEN_A"_s)
    {
        QString text = test::fixture(name);
        diagnosis.offerText(text);
    }
    static bool waitFor(const Diagnosis &diagnosis, Diagnosis::State state)
    {
        return QTest::qWaitFor([&diagnosis, state] { return diagnosis.state() == state; }, 5000);
    }
    static QStringList ids(const Diagnosis &diagnosis)
    {
        QStringList list;
        const checks::Judgement judgement = diagnosis.judgement();
        for (const Finding &finding : judgement.findings)
            list.append(finding.id);
        return list;
    }

private slots:
    void initTestCase() { m_rules = rules::loadRuleBook(); }
    void init()
    {
        TestCase::init();
        m_http = std::make_unique<test::MemoryHttpClient>();
    }
    void aRunEndsThroughTheEventQueue();
    void aPastedTextIsWipedAndItsTokenKept();
    void aQuestionIsAskedBeforeADoubtfulTokenIsUsed();
    void withoutATokenNoCallIsMade();
    void cancelKeepsWhatIsKnown();
    void anAnswerOfAnOlderRunIsDropped();
    void anotherTokenEndsTheRun();
    void theWholeRunHasADeadline();
    void codeTwoIsWaitedOutWhenAllowed();
    void codeTwoIsAFindingWhenNotWaitedFor();
    void waitingCanBeCutShortAndStopped();
    void theServersClockJudgesUnlessTheUserSaysSo();
    void theChecklistJoinsTheFindings();
    void forgettingLeavesNoToken();
};

void TestDiagnosis::aRunEndsThroughTheEventQueue()
{
    m_http->addJson(u"/debug_token"_s, goodInspection());
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    diagnosis.start();
    QCOMPARE(diagnosis.state(), Diagnosis::State::Running);
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QCOMPARE(ids(diagnosis), QStringList());
    QVERIFY(!diagnosis.judgement().isIncomplete());
    QCOMPARE(diagnosis.callsAnswered(), 2); // the token, and the businesses it sees
}

void TestDiagnosis::aPastedTextIsWipedAndItsTokenKept()
{
    Diagnosis diagnosis(setup());
    QString text = u"Bearer "_s + test::fixture(u"TOKEN_A"_s);
    QCOMPARE(diagnosis.offerText(text), PasteVerdict::AcceptCleaned);
    QVERIFY(text.isEmpty());
    QVERIFY(diagnosis.hasToken());
    QCOMPARE(diagnosis.tokenLength(), 209);
    QCOMPARE(diagnosis.tokenMask().size(), 9);
}

void TestDiagnosis::aQuestionIsAskedBeforeADoubtfulTokenIsUsed()
{
    Diagnosis diagnosis(setup());
    QString cut = test::fixture(u"A150"_s) + u"..."_s;
    QCOMPARE(diagnosis.offerText(cut), PasteVerdict::Confirm);
    QVERIFY(!diagnosis.hasToken());
    diagnosis.confirmToken(0);
    QCOMPARE(diagnosis.tokenLength(), 150);

    QString two = test::fixture(u"TOKEN_A"_s) + u'\n' + test::fixture(u"TOKEN_B"_s);
    QCOMPARE(diagnosis.offerText(two), PasteVerdict::AskWhich);
    QVERIFY(!diagnosis.hasToken());
    diagnosis.confirmToken(7); // no such token
    QVERIFY(!diagnosis.hasToken());
    diagnosis.confirmToken(1);
    QCOMPARE(diagnosis.tokenLength(), 193);
}

void TestDiagnosis::withoutATokenNoCallIsMade()
{
    Diagnosis diagnosis(setup());
    QString text = u"please send me the token"_s;
    diagnosis.offerText(text);
    diagnosis.start();
    QCOMPARE(diagnosis.state(), Diagnosis::State::Running);
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QCOMPARE(ids(diagnosis), QStringList{u"token.not-a-token"_s});
    QVERIFY(m_http->requests().isEmpty());
}

void TestDiagnosis::cancelKeepsWhatIsKnown()
{
    m_http->addJson(u"/debug_token"_s, R"({"data":{"app_id":"1111","is_valid":true,"scopes":[]}})");
    m_http->addSilence(u"/me/permissions"_s);
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    diagnosis.start();
    QVERIFY(QTest::qWaitFor([this] { return m_http->countOf(u"/me/permissions"_s) == 1; }, 5000));
    diagnosis.cancel();
    QCOMPARE(diagnosis.state(), Diagnosis::State::Cancelled);
    QCOMPARE(diagnosis.snapshot().inspection->appId, u"1111"_s);
    QVERIFY(diagnosis.judgement().isIncomplete());
    QVERIFY(!ids(diagnosis).contains(u"permission.missing"_s));
    QTest::qWait(20);
    QCOMPARE(diagnosis.state(), Diagnosis::State::Cancelled);
    QCOMPARE(m_http->inFlight(), 0);
}

void TestDiagnosis::anAnswerOfAnOlderRunIsDropped()
{
    m_http->setDelay(50ms);
    m_http->addGraphError(u"/debug_token"_s, 190, u"Error validating access token"_s, 463);
    m_http->addJson(u"/debug_token"_s, goodInspection());
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    diagnosis.start();
    diagnosis.start(); // pressed twice
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QTest::qWait(80);
    QCOMPARE(ids(diagnosis), QStringList());
    QCOMPARE(m_http->countOf(u"/debug_token"_s), 2);
}

void TestDiagnosis::anotherTokenEndsTheRun()
{
    m_http->addSilence(u"/debug_token"_s);
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    const QString first = diagnosis.tokenFingerprint();
    diagnosis.start();
    paste(diagnosis, u"TOKEN_B"_s);
    QCOMPARE(diagnosis.state(), Diagnosis::State::Cancelled);
    QVERIFY(diagnosis.tokenFingerprint() != first);
}

void TestDiagnosis::theWholeRunHasADeadline()
{
    m_http->addSilence(u"/debug_token"_s);
    Diagnosis::Setup limited = setup();
    limited.runLimit = 60ms;
    Diagnosis diagnosis(limited);
    paste(diagnosis);
    diagnosis.start();
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QCOMPARE(ids(diagnosis), QStringList{u"network.timeout"_s});
}

void TestDiagnosis::codeTwoIsWaitedOutWhenAllowed()
{
    m_http->addGraphError(u"/debug_token"_s, 2, u"Service temporarily unavailable"_s);
    m_http->addGraphError(u"/debug_token"_s, 2, u"Service temporarily unavailable"_s);
    m_http->addJson(u"/debug_token"_s, goodInspection());
    Diagnosis::Setup patient = setup();
    patient.serviceWait = 1s;
    Diagnosis diagnosis(patient);
    diagnosis.setWaitForService(true);
    paste(diagnosis);
    diagnosis.start();
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Waiting));
    QCOMPARE(diagnosis.waitLeft(), 1s);
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QCOMPARE(ids(diagnosis), QStringList());
}

void TestDiagnosis::codeTwoIsAFindingWhenNotWaitedFor()
{
    m_http->addGraphError(u"/debug_token"_s, 2, u"Service temporarily unavailable"_s);
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    diagnosis.start();
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Done));
    QCOMPARE(ids(diagnosis), QStringList{u"service.unavailable"_s});
}

void TestDiagnosis::waitingCanBeCutShortAndStopped()
{
    m_http->addGraphError(u"/debug_token"_s, 2, u"Service temporarily unavailable"_s);
    Diagnosis::Setup patient = setup();
    patient.runLimit = 1h;
    Diagnosis diagnosis(patient);
    diagnosis.setWaitForService(true);
    paste(diagnosis);
    diagnosis.start();
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Waiting));
    QCOMPARE(diagnosis.waitLeft(), 300s);
    const qsizetype calls = m_http->requests().size();
    diagnosis.retryNow();
    QCOMPARE(diagnosis.state(), Diagnosis::State::Running);
    QVERIFY(waitFor(diagnosis, Diagnosis::State::Waiting));
    QVERIFY(m_http->requests().size() > calls);
    diagnosis.cancel();
    QCOMPARE(diagnosis.state(), Diagnosis::State::Cancelled);
}

void TestDiagnosis::theServersClockJudgesUnlessTheUserSaysSo()
{
    const QDateTime server(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());
    m_http->setServerDate(server);
    m_http->addJson(u"/debug_token"_s,
                    R"({"data":{"is_valid":true,"expires_at":1890000000,"granular_scopes":[
        {"scope":"whatsapp_business_management"},{"scope":"whatsapp_business_messaging"}]}})"); // November 2029
    Diagnosis byServer(setup());
    paste(byServer);
    byServer.start();
    QVERIFY(waitFor(byServer, Diagnosis::State::Done));
    QVERIFY(ids(byServer).contains(u"token.expired"_s));

    Diagnosis::Setup fixed = setup();
    fixed.fixedNow = QDateTime(QDate(2026, 11, 23), QTime(0, 0), QTimeZone::utc());
    Diagnosis byUser(fixed);
    paste(byUser);
    byUser.start();
    QVERIFY(waitFor(byUser, Diagnosis::State::Done));
    QVERIFY(!ids(byUser).contains(u"token.expired"_s));
}

void TestDiagnosis::theChecklistJoinsTheFindings()
{
    Diagnosis diagnosis(setup());
    QSignalSpy changed(&diagnosis, &Diagnosis::answersChanged);
    delivery::Answers answers;
    answers.customerCountry = u"CU"_s;
    diagnosis.setAnswers(answers);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ids(diagnosis), QStringList{u"recipient.country-restricted"_s});
    QCOMPARE(toWord(diagnosis.judgement().chain.last().state), u"broken"_s);
    QCOMPARE(diagnosis.delivery().reasons.size(), 5);
}

void TestDiagnosis::forgettingLeavesNoToken()
{
    Diagnosis diagnosis(setup());
    paste(diagnosis);
    diagnosis.setAppCredentials(AppCredentials::read(test::fixture(u"APP_SECRET"_s)));
    QVERIFY(diagnosis.hasAppSecret());
    diagnosis.forgetSecrets();
    QVERIFY(!diagnosis.hasToken());
    QVERIFY(!diagnosis.hasAppSecret());
    QVERIFY(diagnosis.tokenFingerprint().isEmpty());
}

SECONDTICK_TEST(TestDiagnosis)
#include "tst_diagnosis.moc"
