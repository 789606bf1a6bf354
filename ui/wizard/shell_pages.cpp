#include "diagnosis/diagnosis.h"
#include "help/about.h"
#include "pages/check_page.h"
#include "pages/checklist_page.h"
#include "pages/explain_page.h"
#include "pages/goal_page.h"
#include "pages/report_page.h"
#include "pages/results_page.h"
#include "pages/service_page.h"
#include "pages/token_page.h"
#include "pages/triage_page.h"
#include "widgets/practice_banner.h"
#include "wizard/facts_opener.h"
#include "wizard/shell.h"

#include <QMessageBox>

/// The pages of the window: made, watched, and made anew when the world changes.
namespace secondtick::ui {

using namespace Qt::StringLiterals;

void SecondTickWizard::addPages()
{
    auto *goal = new GoalPage(m_session);
    auto *token = new TokenPage(m_session);
    auto *check = new CheckPage(m_session.practice());
    auto *results = new ResultsPage(m_session);
    auto *triage = new TriagePage(m_session, this);
    addStep(PageId::Goal, goal);
    addStep(PageId::Explain, new ExplainPage(m_session, this));
    addStep(PageId::Triage, triage);
    addStep(PageId::Service, new ServicePage(m_session.practice(), this));
    addStep(PageId::Token, token);
    addStep(PageId::Check, check);
    addStep(PageId::Results, results);
    addStep(PageId::Checklist, new ChecklistPage(m_session.diagnosis(), this));
    addStep(PageId::Report, new ReportPage(m_session, this));

    // Queued: all of these are sent from inside a page that may be gone when the switch is done.
    connect(goal, &GoalPage::practiceWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(token, &TokenPage::worldWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(token, &TokenPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    connect(triage, &TriagePage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    connect(check, &CheckPage::finished, this, &QWizard::next, Qt::QueuedConnection);
    connect(results, &ResultsPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    connect(goal, &GoalPage::factsWanted, m_facts, &FactsOpener::ask);
    connect(results, &ResultsPage::factsWanted, m_facts, &FactsOpener::ask);
    connect(results, &ResultsPage::deeperWanted, this, &SecondTickWizard::lookDeeper, Qt::QueuedConnection);
    connect(results, &ResultsPage::otherTokenWanted, this, &QWizard::back, Qt::QueuedConnection);
    watchDiagnosis();
    retranslate();
}

void SecondTickWizard::addStep(PageId id, BasePage *page)
{
    const QString testAddress = m_session.isPractice() ? QString() : m_session.practice().testAddress();
    if (m_session.isPractice() || !testAddress.isEmpty()) {
        auto *banner = new PracticeBanner(testAddress, page);
        page->setTopWidget(banner);
        connect(
            banner, &PracticeBanner::realTokenWanted, this, [this] { switchWorld({}); }, Qt::QueuedConnection);
    }
    connect(page, &BasePage::summaryChanged, this, &SecondTickWizard::showSummaries);
    connect(page, &BasePage::aboutWanted, this,
            [this, page] { page->showHelp([this] { return aboutProgram(m_session.diagnosis().rules()); }); });
    connect(page, &BasePage::progressChanged, this, &SecondTickWizard::showTitle);
    connect(page, &BasePage::resultsSaved, &m_session, &Session::noteSaved);
    setPage(int(id), page);
}

void SecondTickWizard::watchDiagnosis()
{
    Diagnosis &diagnosis = m_session.diagnosis();
    const auto noteResults = [this] {
        const Diagnosis &now = m_session.diagnosis();
        if ((now.hasRun() && !now.isFromFile()) || !now.answers().isEmpty()) {
            m_session.noteResults();
            m_hasAsked = false;
        }
        showSummaries();
    };
    connect(&diagnosis, &Diagnosis::stateChanged, this, noteResults);
    connect(&diagnosis, &Diagnosis::answersChanged, this, noteResults);
    connect(&diagnosis, &Diagnosis::tokenChanged, this, &SecondTickWizard::showSummaries);
}

void SecondTickWizard::removePages()
{
    QList<int> ids = pageIds();
    ids.removeOne(currentId());
    ids.append(currentId()); // last: removing the current page early would show the others once more
    for (const int id : std::as_const(ids)) {
        QWizardPage *const page = QWizard::page(id);
        if (page == nullptr)
            continue;
        removePage(id);
        delete page;
    }
}

void SecondTickWizard::switchWorld(const QString &world)
{
    m_isBuilding = true;
    setUpdatesEnabled(false);
    m_session.diagnosis().forgetSecrets();
    removePages();
    QString problem;
    if (world.isEmpty())
        m_session.practice().leave();
    else if (const Outcome<> entered = m_session.practice().enter(world); entered)
        m_session.practice().offerToken();
    else
        problem = entered.error().text;
    if (world.isEmpty() && m_session.goal().value_or(Goal::Practice) == Goal::Practice)
        m_session.setGoal(Goal::Token);
    m_session.noteSaved(); // what was there belonged to the other world
    m_session.setLogs({});
    m_session.goWithToken();
    m_session.suggestChecklist();
    m_isBuilding = false;
    m_previousId = -1;
    addPages();
    restart();
    next();
    setUpdatesEnabled(true);
    if (!problem.isEmpty())
        QMessageBox::warning(this, u"Second Tick"_s, problem);
}

} // namespace secondtick::ui
