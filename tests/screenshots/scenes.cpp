#include "scenes.h"

#include "pages/triage_page.h"
#include "widgets/fold.h"
#include "widgets/notice.h"
#include "widgets/paste_edit.h"
#include "widgets/secret_edit.h"
#include "wizard/facts_opener.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>

namespace secondtick::test {

using namespace Qt::StringLiterals;
using ui::PageId;
using ui::SecondTickWizard;

namespace {

void nothing(SecondTickWizard &) { }

void press(SecondTickWizard &wizard, const QString &name)
{
    auto *const button = wizard.findChild<QAbstractButton *>(name);
    if (button != nullptr)
        button->click();
}

void unfoldAll(SecondTickWizard &wizard)
{
    const QList<ui::Fold *> folds = wizard.pageOf(wizard.currentPageId())->findChildren<ui::Fold *>();
    for (ui::Fold *fold : folds)
        fold->unfold();
}

void waitForCountdown(SecondTickWizard &wizard)
{
    const auto *const clock = wizard.findChild<QLabel *>(u"countdown"_s);
    (void)waitUntil([clock] { return clock->isVisible(); });
}

void pasteNonsense(SecondTickWizard &wizard)
{
    auto *const edit = wizard.findChild<ui::SecretEdit *>(u"tokenEdit"_s);
    edit->setText(u"1234567890|abc"_s);
    (void)edit->offerTyped();
}

void pressContinueTooEarly(SecondTickWizard &wizard)
{
    wizard.button(QWizard::NextButton)->click();
}

void openHelp(SecondTickWizard &wizard)
{
    wizard.toggleHelp();
    QTest::qWait(50);
}

/// The lower end of a long page.
void scrollDown(SecondTickWizard &wizard)
{
    const auto *const view = wizard.pageOf(wizard.currentPageId())->findChild<QScrollArea *>();
    QTest::qWait(30); // the layout first
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
}

void unfoldAllAndScrollDown(SecondTickWizard &wizard)
{
    unfoldAll(wizard);
    scrollDown(wizard);
}

void answerSome(SecondTickWizard &wizard)
{
    ui::BasePage *const page = wizard.pageOf(PageId::Checklist);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"recipientEdit"_s), u"+53 5 123 4567"_s);
    page->setFocus();
    QTest::qWait(500); // answers are taken a moment after the last key
    page->scrollToTop();
}

void showTokenNode(SecondTickWizard &wizard)
{
    press(wizard, u"tokenNode"_s);
    QTest::qWait(400);
}

void showNumberNode(SecondTickWizard &wizard)
{
    press(wizard, u"numberNode"_s);
    QTest::qWait(400);
}

/// What was saved before the token was renewed.
void compareWithEarlier(SecondTickWizard &wizard)
{
    QTemporaryFile file;
    (void)file.open();
    file.write(R"({"schema":"secondtick.facts/1","facts":{"started_at":"2026-11-12T10:00:00.000Z","inspection":{"value":
        {"is_valid":true,"expires_at":"2026-11-14T10:00:00.000Z","scopes":[],"granular_scopes":[
        {"scope":"whatsapp_business_management"}]}},"my_permissions":{"value":[]}}})");
    file.close();
    wizard.findChild<ui::FactsOpener *>()->open(file.fileName());
    (void)waitUntil([&wizard] { return wizard.findChild<QLabel *>(u"comparisonSentence"_s) != nullptr; });
    QTest::qWait(100);
}

void explainLog(SecondTickWizard &wizard)
{
    auto *const edit = wizard.findChild<ui::PasteEdit *>(u"explainEdit"_s);
    edit->offer(u"2026-11-23 10:00:01 ERROR send failed: {\"error\":{\"message\":\"(#131047) Re-engagement message\","
                "\"type\":\"OAuthException\",\"code\":131047,\"error_data\":{\"messaging_product\":\"whatsapp\","
                "\"details\":\"More than 24 hours have passed since the customer last replied.\"},"
                "\"fbtrace_id\":\"A1b2C3d4E5f6G7\"}}\n131026\n"_s);
    QTest::qWait(500);
}

void explainCodeTwo(SecondTickWizard &wizard)
{
    wizard.findChild<ui::PasteEdit *>(u"explainEdit"_s)->offer(u"code 2"_s);
    QTest::qWait(500);
}

/// 300 failures of four kinds over three days, without anything of a real log in them.
void readLog(SecondTickWizard &wizard)
{
    QTemporaryFile file;
    (void)file.open();
    for (int i = 0; i < 300; ++i) {
        const int code = i % 10 < 6 ? 131047 : i % 10 < 8 ? 131026 : i % 10 < 9 ? 131049 : 132001 + i % 4 * 11;
        const int at = 1'763'600'000 + (i * i * 977) % 259'200;
        file.write(QStringLiteral(R"({"statuses":[{"id":"wamid.%1","status":"failed","timestamp":"%2","recipient_id":)"
                                  R"("4477009%3","errors":[{"code":%4,"title":"t"}]}]})")
                       .arg(i)
                       .arg(at)
                       .arg(10'000 + i)
                       .arg(code)
                       .toLatin1()
                   + '\n');
    }
    file.write(
        R"({"entry":[{"id":"1","time":1763700000,"changes":[{"field":"message_template_status_update","value":)"
        R"({"event":"REJECTED","message_template_name":"winter_sale","reason":"ABUSIVE_CONTENT"}}]},{"id":"1",)"
        R"("time":1763790000,"changes":[{"field":"account_update","value":{"event":"ACCOUNT_RESTRICTION",)"
        R"("restriction_info":[{"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING","expiration":1764000000}]}}]}]})");
    file.write("\n{\"cut\":\n");
    file.close();
    auto *const page = qobject_cast<ui::TriagePage *>(wizard.currentPage());
    page->open({file.fileName()});
    (void)waitUntil([page] { return !page->isReading(); });
    QTest::qWait(100);
}

void readLogAndScrollDown(SecondTickWizard &wizard)
{
    readLog(wizard);
    scrollDown(wizard);
}

void readLogAndChoose(SecondTickWizard &wizard)
{
    readLog(wizard);
    auto *const table = wizard.currentPage()->findChild<QTableView *>(u"groupTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::qWait(30); // the layout first
    wizard.currentPage()->findChild<QScrollArea *>()->ensureWidgetVisible(
        wizard.currentPage()->findChild<QWidget *>(u"hourStrip"_s), 0, 80);
}

void lookAtStatus(SecondTickWizard &wizard)
{
    press(wizard, u"lookAtStatusButton"_s);
    const auto *const incidents = wizard.currentPage()->findChild<QLabel *>(u"incidents"_s);
    const auto *const notice = wizard.currentPage()->findChild<ui::Notice *>(u"statusNotice"_s);
    (void)waitUntil([incidents, notice] { return incidents->isVisible() || notice->status() != ui::Status::Busy; });
}

void waitAndLook(SecondTickWizard &wizard)
{
    waitForCountdown(wizard);
    auto *const button = wizard.currentPage()->findChild<QAbstractButton *>(u"lookAtStatusButton"_s);
    button->click();
    const auto *const incidents = wizard.currentPage()->findChild<QLabel *>(u"incidents"_s);
    (void)waitUntil([incidents] { return incidents->isVisible(); });
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> scenes{
        {"goal", "missing-messaging", PageId::Goal, nothing},
        {"goal-help", "missing-messaging", PageId::Goal, openHelp},
        {"goal-asked", "missing-messaging", PageId::Goal, pressContinueTooEarly},
        {"token", "missing-messaging", PageId::Token, nothing},
        {"token-unfolded", "missing-messaging", PageId::Token, unfoldAll},
        {"token-wrong", "missing-messaging", PageId::Token, pasteNonsense},
        {"check", "hangs", PageId::Check, nothing},
        {"explain", "missing-messaging", PageId::Explain, nothing},
        {"explain-found", "missing-messaging", PageId::Explain, explainLog},
        {"triage", "missing-messaging", PageId::Triage, nothing},
        {"triage-read", "missing-messaging", PageId::Triage, readLog},
        {"triage-groups", "missing-messaging", PageId::Triage, readLogAndChoose},
        {"triage-bottom", "missing-messaging", PageId::Triage, readLogAndScrollDown},
        {"service", "missing-messaging", PageId::Service, lookAtStatus},
        {"check-status", "code-2-then-fine", PageId::Check, waitAndLook},
        {"check-waiting", "code-2-then-fine", PageId::Check, waitForCountdown},
        {"results", "missing-messaging", PageId::Results, nothing},
        {"results-node", "missing-both", PageId::Results, showTokenNode},
        {"results-unfolded", "missing-messaging", PageId::Results, unfoldAll},
        {"results-fine", "healthy", PageId::Results, nothing},
        {"results-middle", "no-payment", PageId::Results, nothing},
        {"results-many", "large", PageId::Results, showNumberNode},
        {"results-unknown", "captive-portal", PageId::Results, nothing},
        {"results-compared", "quality-red", PageId::Results, compareWithEarlier},
        {"checklist", "missing-messaging", PageId::Checklist, nothing},
        {"results-bottom", "missing-messaging", PageId::Results, unfoldAllAndScrollDown},
        {"token-bottom", "missing-messaging", PageId::Token, unfoldAllAndScrollDown},
        {"checklist-answered", "missing-messaging", PageId::Checklist, answerSome},
        {"checklist-bottom", "missing-messaging", PageId::Checklist, unfoldAllAndScrollDown},
        {"report-bottom", "missing-messaging", PageId::Report, scrollDown},
        {"report", "missing-messaging", PageId::Report, nothing},
    };
    return scenes;
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

bool walkTo(SecondTickWizard &wizard, const Scene &scene)
{
    const bool isAboutAnError = scene.page == PageId::Explain || scene.page == PageId::Service;
    if (scene.page == PageId::Triage)
        press(wizard, u"logChoice"_s);
    else if (scene.page != PageId::Goal)
        press(wizard, isAboutAnError ? u"errorChoice"_s : u"notDeliveredChoice"_s);
    while (wizard.currentPageId() < scene.page) {
        if (wizard.currentPageId() == PageId::Explain)
            explainCodeTwo(wizard);
        const PageId from = wizard.currentPageId();
        if (from == PageId::Check && scene.page > PageId::Check) {
            if (!waitUntil([&wizard] { return wizard.currentPageId() != PageId::Check; }))
                break;
            continue;
        }
        wizard.button(QWizard::NextButton)->click();
        if (!waitUntil([&wizard, from] { return wizard.currentPageId() != from; }))
            break;
    }
    if (wizard.currentPageId() == scene.page) {
        scene.prepare(wizard);
        return true;
    }
    (void)std::fprintf(stderr, "%s: stuck on page %d\n", scene.name, int(wizard.currentPageId()));
    return false;
}

} // namespace secondtick::test
