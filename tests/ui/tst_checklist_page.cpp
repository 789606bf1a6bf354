#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "ui/open_checklist.h"
#include "widgets/form_field.h"
#include "widgets/moment_edit.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::ui;
using test::OpenChecklist;

/// The checklist page with a real Diagnosis and real keys.
class TestChecklistPage final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { style::apply(style::Appearance::Light); }
    void init()
    {
        TestCase::init();
        m_open = std::make_unique<OpenChecklist>();
        QVERIFY(m_open->isActive());
    }
    void cleanup() { m_open.reset(); }

    void nothingAnsweredLeavesFivePossibleReasons();
    void theSketchIsReproduced();
    void aTypedNumberReachesTheDiagnosis();
    void choicesAreMadeWithTheKeyboard();
    void everyAnswerReachesTheDiagnosis();
    void deliveredRulesEverythingOut();
    void whatCannotBeReadStaysAndIsSaid();
    void goingBackLosesNothing();
    void theOpenQuestionLeadsToItsField();

private:
    std::unique_ptr<OpenChecklist> m_open;
};

void TestChecklistPage::nothingAnsweredLeavesFivePossibleReasons()
{
    QVERIFY(m_open->answers().isEmpty());
    QCOMPARE(m_open->reasons().count(u"Possible"_s), 5);
    QCOMPARE(m_open->page.summary().status, Status::NotLooked);
    QCOMPARE(m_open->find<QPushButton>(u"openQuestionButton"_s)->text(), u"What was the last status?"_s);
}

void TestChecklistPage::theSketchIsReproduced()
{
    QTest::keyClicks(m_open->find<QLineEdit>(u"recipientEdit"_s), u"+53 5 123 4567"_s);
    QTest::keyClicks(m_open->find<MomentEdit>(u"sentEdit"_s)->edit(), u"2026-11-01 09:00"_s);
    m_open->choose(u"statusBox"_s, int(delivery::LastStatus::Sent));
    m_open->answer(u"canMessageRow"_s, u"no"_s);
    m_open->choose(u"platformBox"_s, u"android"_s);
    QTest::keyClicks(m_open->find<QLineEdit>(u"versionEdit"_s), u"2.21.15.14"_s);
    QCOMPARE(m_open->reasons(),
             u"Certain: The customer is in a restricted country|Likely: The customer's WhatsApp is too old|"
             "Possible: The customer was not online in time|Possible: The customer blocked your business|"
             "Possible: The customer has not accepted WhatsApp's terms"_s);
    QCOMPARE(m_open->page.summary().status, Status::Broken);
    QVERIFY(!m_open->find<QPushButton>(u"openQuestionButton"_s)->isVisible());
    QCOMPARE(m_open->find<ReasonRow>(u"reason0"_s)->accessibleName(),
             u"The customer is in a restricted country: Certain"_s);
}

void TestChecklistPage::aTypedNumberReachesTheDiagnosis()
{
    auto *edit = m_open->find<QLineEdit>(u"recipientEdit"_s);
    const auto *field = qobject_cast<FormField *>(edit->parentWidget());
    QSignalSpy changes(&m_open->diagnosis, &Diagnosis::answersChanged);
    QTest::keyClicks(edit, u"+49 171 1234567"_s);
    QCOMPARE(changes.size(), 15);
    QCOMPARE(m_open->answers().recipient, u"+49 171 1234567"_s);
    QVERIFY2(field->news().contains("Germany"_L1), qPrintable(field->news()));
    edit->clear();
    QVERIFY(m_open->answers().isEmpty());
    QVERIFY(field->news().isEmpty());
    QTest::keyClicks(edit, u"0171 1234567"_s);
    QCOMPARE(field->news(), u"The number has no country code"_s);
    edit->clear();
    QTest::keyClicks(edit, u"+98 912 345 6789"_s);
    QVERIFY2(field->news().contains("cannot receive"_L1), qPrintable(field->news()));
}

void TestChecklistPage::choicesAreMadeWithTheKeyboard()
{
    auto *row = m_open->find<ChoiceRow>(u"canMessageRow"_s);
    auto *unknown = row->findChild<QPushButton *>(u"unknown"_s);
    auto *no = row->findChild<QPushButton *>(u"no"_s);
    unknown->setFocus();
    QVERIFY(unknown->hasFocus());
    QTest::keyClick(unknown, Qt::Key_Left);
    QVERIFY(no->hasFocus());
    QVERIFY(no->isChecked());
    QCOMPARE(m_open->answers().canMessageUs, delivery::Known::No);
    QTest::keyClick(no, Qt::Key_Left);
    QCOMPARE(m_open->answers().canMessageUs, delivery::Known::Yes);
    QTest::keyClick(row->focusTarget(), Qt::Key_Tab);
    QVERIFY2(m_open->find<ChoiceRow>(u"blockedRow"_s)->focusTarget()->hasFocus(), "one question is one stop");
}

void TestChecklistPage::everyAnswerReachesTheDiagnosis()
{
    QTest::keyClicks(m_open->find<QLineEdit>(u"recipientEdit"_s), u"+49 171 1234567"_s);
    m_open->choose(u"customerCountryBox"_s, u"UA-43"_s);
    QTest::keyClicks(m_open->find<MomentEdit>(u"sentEdit"_s)->edit(), u"2026-11-01 09:00"_s);
    m_open->choose(u"statusBox"_s, int(delivery::LastStatus::Failed));
    QTest::keyClicks(m_open->find<QLineEdit>(u"errorCodeEdit"_s), u"131026"_s);
    QTest::keyClicks(m_open->find<QLineEdit>(u"businessNumberEdit"_s), u"+90 212 555 01 00"_s);
    m_open->choose(u"businessCountryBox"_s, u"TR"_s);
    m_open->choose(u"kindBox"_s, int(delivery::MessageKind::Utility));
    QTest::keyClicks(m_open->find<QLineEdit>(u"holdTimeEdit"_s), u"3600"_s);
    QTest::keyClicks(m_open->find<MomentEdit>(u"customerWroteEdit"_s)->edit(), u"2026-10-31 08:00"_s);
    m_open->answer(u"canMessageRow"_s, u"yes"_s);
    m_open->answer(u"blockedRow"_s, u"no"_s);
    m_open->answer(u"termsRow"_s, u"yes"_s);
    m_open->choose(u"platformBox"_s, u"ios"_s);
    QTest::keyClicks(m_open->find<QLineEdit>(u"versionEdit"_s), u"2.26.1"_s);

    QJsonObject expected{{u"recipient"_s, u"+49 171 1234567"_s},
                         {u"sent_at"_s, u"2026-11-01T09:00:00Z"_s},
                         {u"last_status"_s, u"failed"_s},
                         {u"error"_s, QJsonObject{{u"code"_s, 131026}}},
                         {u"business_number"_s, u"+90 212 555 01 00"_s},
                         {u"business_country"_s, u"TR"_s},
                         {u"kind"_s, u"utility"_s},
                         {u"ttl_seconds"_s, 3600},
                         {u"customer_wrote_at"_s, u"2026-10-31T08:00:00Z"_s}};
    expected[u"customer"_s] =
        QJsonObject{{u"country"_s, u"UA-43"_s},      {u"can_message_us"_s, u"yes"_s}, {u"blocked_us"_s, u"no"_s},
                    {u"accepted_terms"_s, u"yes"_s}, {u"platform"_s, u"ios"_s},       {u"app_version"_s, u"2.26.1"_s}};
    QCOMPARE(m_open->answers().toJson(), expected);
}

void TestChecklistPage::deliveredRulesEverythingOut()
{
    m_open->answer(u"canMessageRow"_s, u"no"_s);
    QVERIFY(m_open->reasons().startsWith("Likely: The customer blocked your business"_L1));
    QCOMPARE(m_open->page.summary().status, Status::Warning);
    m_open->choose(u"statusBox"_s, int(delivery::LastStatus::Delivered));
    QCOMPARE(m_open->reasons().count(u"Ruled out"_s), 5);
    QCOMPARE(m_open->page.summary().status, Status::Fine);
}

void TestChecklistPage::whatCannotBeReadStaysAndIsSaid()
{
    auto *code = m_open->find<QLineEdit>(u"errorCodeEdit"_s);
    auto *sent = m_open->find<MomentEdit>(u"sentEdit"_s);
    auto *hold = m_open->find<QLineEdit>(u"holdTimeEdit"_s);
    QTest::keyClicks(code, u"one"_s);
    QTest::keyClicks(sent->edit(), u"last Sunday"_s);
    QTest::keyClicks(hold, u"ten minutes"_s);
    m_open->answer(u"termsRow"_s, u"yes"_s); // another answer must not wipe them
    QCOMPARE(code->text(), u"one"_s);
    QCOMPARE(sent->edit()->text(), u"last Sunday"_s);
    QCOMPARE(hold->text(), u"ten minutes"_s);
    QVERIFY(!m_open->answers().errorCode && !m_open->answers().sentAt && !m_open->answers().ttlSeconds);
    for (QWidget *edit : {static_cast<QWidget *>(code), static_cast<QWidget *>(hold)})
        QVERIFY(!qobject_cast<FormField *>(edit->parentWidget())->news().isEmpty());
    QVERIFY(sent->news().contains("2026-11-01 09:00"_L1));
}

void TestChecklistPage::goingBackLosesNothing()
{
    QTest::keyClicks(m_open->find<QLineEdit>(u"recipientEdit"_s), u"+49 171"_s);
    QTest::keyClicks(m_open->find<QLineEdit>(u"errorCodeEdit"_s), u"13x"_s);
    m_open->answer(u"blockedRow"_s, u"yes"_s);
    m_open->page.cleanupPage();
    m_open->page.initializePage();
    QCOMPARE(m_open->find<QLineEdit>(u"recipientEdit"_s)->text(), u"+49 171"_s);
    QCOMPARE(m_open->find<QLineEdit>(u"errorCodeEdit"_s)->text(), u"13x"_s);
    QCOMPARE(m_open->find<ChoiceRow>(u"blockedRow"_s)->answer(), delivery::Known::Yes);
    QVERIFY(m_open->reasons().startsWith("Certain: The customer blocked your business"_L1));
}

void TestChecklistPage::theOpenQuestionLeadsToItsField()
{
    auto *question = m_open->find<QPushButton>(u"openQuestionButton"_s);
    QTest::mouseClick(question, Qt::LeftButton);
    QVERIFY(m_open->find<QComboBox>(u"statusBox"_s)->hasFocus());
    m_open->choose(u"statusBox"_s, int(delivery::LastStatus::Sent));
    QTest::mouseClick(question, Qt::LeftButton);
    QVERIFY(m_open->find<QLineEdit>(u"recipientEdit"_s)->hasFocus());
    QTest::keyClicks(m_open->find<QLineEdit>(u"recipientEdit"_s), u"+49 171 1234567"_s);
    QCOMPARE(question->text(), u"Can they send a message to your number?"_s);
    question->setFocus();
    QTest::keyClick(question, Qt::Key_Space);
    QVERIFY(m_open->find<ChoiceRow>(u"canMessageRow"_s)->focusTarget()->hasFocus());
    QVERIFY(!m_open->find<ChoiceRow>(u"canMessageRow"_s)->visibleRegion().isEmpty());
}

SECONDTICK_TEST(TestChecklistPage)
#include "tst_checklist_page.moc"
