#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "ui/open_checklist.h"
#include "widgets/form_field.h"
#include "widgets/moment_edit.h"
#include "widgets/qr_code.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::ui;
using test::OpenChecklist;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

/// What the checklist page offers beside the questions: the text for the customer, the QR code, further findings; and
/// that all of it can be reached without a mouse.
class TestChecklistOffers final : public test::TestCase
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

    void theMessageIsCopied();
    void theQrCodeNeedsTheBusinessNumber();
    void whatElseIsFoundIsShown();
    void everyControlHasANameAndTabReachesIt();

private:
    std::unique_ptr<OpenChecklist> m_open;
};

void TestChecklistOffers::theMessageIsCopied()
{
    QGuiApplication::clipboard()->clear();
    auto *button = m_open->find<QPushButton>(u"copyTextButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_open->diagnosis.delivery().customerMessage);
    QVERIFY(QGuiApplication::clipboard()->text().size() > 100);

    auto *text = m_open->find<QLabel>(u"customerText"_s);
    QVERIFY(!text->isVisible());
    QTest::mouseClick(m_open->find<QPushButton>(u"showTextButton"_s), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), m_open->diagnosis.delivery().customerMessage);
    QTest::mouseClick(m_open->find<QPushButton>(u"showTextButton"_s), Qt::LeftButton);
    QVERIFY(!text->isVisible());
}

void TestChecklistOffers::theQrCodeNeedsTheBusinessNumber()
{
    auto *button = m_open->find<QPushButton>(u"showCodeButton"_s);
    auto *code = m_open->find<QrCode>(u"qrCode"_s);
    auto *number = m_open->find<QLineEdit>(u"businessNumberEdit"_s);
    QVERIFY(!number->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!code->isVisible());
    QVERIFY(number->hasFocus());

    QTest::keyClicks(number, u"+90 212 555 01 00"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(code->isVisible());
    QCOMPARE(nameOf(code), u"QR code of https://wa.me/902125550100"_s);
    QCOMPARE(m_open->find<QLabel>(u"chatLink"_s)->text(), u"https://wa.me/902125550100"_s);
    QTest::mouseClick(m_open->find<QPushButton>(u"copyLinkButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://wa.me/902125550100"_s);
    QVERIFY(m_open->find<QLabel>(u"customerText"_s)->text().contains("https://wa.me/902125550100"_L1));
    number->clear();
    QVERIFY(!code->isVisible());
}

void TestChecklistOffers::whatElseIsFoundIsShown()
{
    const auto others = [this] {
        QStringList titles;
        const QList<ReasonRow *> rows = m_open->page.findChildren<ReasonRow *>(QString());
        for (const ReasonRow *row : rows) {
            if (row->word().isEmpty())
                titles.append(row->title());
        }
        return titles;
    };
    QVERIFY(others().isEmpty());
    m_open->choose(u"businessCountryBox"_s, u"SY"_s);
    QCOMPARE(others(), QStringList(u"Businesses in this place may not use the platform"_s));
    QTest::keyClicks(m_open->find<QLineEdit>(u"errorCodeEdit"_s), u"131047"_s);
    QVERIFY(others().contains("The 24-hour window for replies is closed"_L1));
    const auto *field = qobject_cast<FormField *>(m_open->find<QLineEdit>(u"errorCodeEdit"_s)->parentWidget());
    QCOMPARE(field->news(), u"The 24-hour window for replies is closed"_s);
}

void TestChecklistOffers::everyControlHasANameAndTabReachesIt()
{
    QTest::mouseClick(m_open->page.findChild<QWidget *>(u"moreFold"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QSet<QWidget *> controls;
    for (const QString &name :
         {u"recipientEdit"_s, u"errorCodeEdit"_s, u"holdTimeEdit"_s, u"businessNumberEdit"_s, u"versionEdit"_s,
          u"customerCountryBox"_s, u"statusBox"_s, u"kindBox"_s, u"businessCountryBox"_s, u"platformBox"_s,
          u"copyTextButton"_s, u"showTextButton"_s, u"showCodeButton"_s, u"openQuestionButton"_s})
        controls.insert(m_open->find<QWidget>(name));
    for (const QString &name : {u"sentEdit"_s, u"customerWroteEdit"_s})
        controls.insert(m_open->find<MomentEdit>(name)->edit());
    for (const QString &name : {u"canMessageRow"_s, u"blockedRow"_s, u"termsRow"_s})
        controls.insert(m_open->find<ChoiceRow>(name)->focusTarget());
    for (QWidget *control : std::as_const(controls))
        QVERIFY2(!nameOf(control).isEmpty(), qPrintable(control->objectName()));

    m_open->find<QLineEdit>(u"recipientEdit"_s)->setFocus();
    for (int i = 0; i < 60 && !controls.isEmpty(); ++i) {
        controls.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(controls.isEmpty(), qPrintable(controls.isEmpty() ? QString() : (*controls.cbegin())->objectName()));
}

SECONDTICK_TEST(TestChecklistOffers)
#include "tst_checklist_offers.moc"
