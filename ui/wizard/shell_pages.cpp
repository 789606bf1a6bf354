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
#include "wizard/step_list.h"

#include <QMessageBox>

/// The pages of the window: made, watched, and made anew when the world changes.
namespace secondtick::ui {

using namespace Qt::StringLiterals;

BasePage *SecondTickWizard::madePage(PageId id) const
{
    return qobject_cast<BasePage *>(QWizard::page(int(id)));
}

BasePage *SecondTickWizard::pageOf(PageId page)
{
    if (BasePage *const made = madePage(page))
        return made;
    BasePage *const made = makePage(page, pageFrame());
    addStep(page, made);
    nameButtonsOf(page);
    return made;
}

/// Where QWizard puts its pages, which it does not tell. A page that is made there is styled once, not twice.
QWidget *SecondTickWizard::pageFrame()
{
    if (const QWizardPage *const any = currentPage())
        return any->parentWidget();
    QWizardPage probe;
    const int id = addPage(&probe);
    QWidget *const frame = probe.parentWidget();
    removePage(id);
    return frame;
}

BasePage *SecondTickWizard::makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Goal:
        return makeGoalPage(parent);
    case PageId::Explain:
        return new ExplainPage(m_session, parent);
    case PageId::Triage:
        return makeTriagePage(parent);
    case PageId::Service:
        return new ServicePage(m_session.practice(), parent);
    case PageId::Token:
        return makeTokenPage(parent);
    case PageId::Check:
        return makeCheckPage(parent);
    case PageId::Results:
        return makeResultsPage(parent);
    case PageId::Checklist:
        return new ChecklistPage(m_session.diagnosis(), parent);
    case PageId::Report:
        break;
    }
    return new ReportPage(m_session, parent);
}

// Queued, here and below: these are sent from inside a page that may be gone when the switch is done.
BasePage *SecondTickWizard::makeGoalPage(QWidget *parent)
{
    auto *page = new GoalPage(m_session, parent);
    connect(page, &GoalPage::practiceWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(page, &GoalPage::factsWanted, m_facts, &FactsOpener::ask);
    return page;
}

BasePage *SecondTickWizard::makeTriagePage(QWidget *parent)
{
    auto *page = new TriagePage(m_session, parent);
    connect(page, &TriagePage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    return page;
}

BasePage *SecondTickWizard::makeTokenPage(QWidget *parent)
{
    auto *page = new TokenPage(m_session, parent);
    connect(page, &TokenPage::worldWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(page, &TokenPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    return page;
}

BasePage *SecondTickWizard::makeCheckPage(QWidget *parent)
{
    auto *page = new CheckPage(m_session.practice(), parent);
    connect(page, &CheckPage::finished, this, &QWizard::next, Qt::QueuedConnection);
    return page;
}

BasePage *SecondTickWizard::makeResultsPage(QWidget *parent)
{
    auto *page = new ResultsPage(m_session, parent);
    connect(page, &ResultsPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    connect(page, &ResultsPage::factsWanted, m_facts, &FactsOpener::ask);
    connect(page, &ResultsPage::deeperWanted, this, &SecondTickWizard::lookDeeper, Qt::QueuedConnection);
    connect(page, &ResultsPage::otherTokenWanted, this, &QWizard::back, Qt::QueuedConnection);
    return page;
}

void SecondTickWizard::addPages()
{
    (void)pageOf(PageId::Goal);
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

void SecondTickWizard::showSummaries()
{
    if (m_isBuilding)
        return;
    // The token of a practice world and facts from a file: these steps have news before anybody went there.
    if (m_session.diagnosis().hasToken())
        (void)pageOf(PageId::Token);
    if (m_session.diagnosis().hasRun())
        (void)pageOf(PageId::Check);
    m_steps->setShown(PageId::Explain, m_session.goal() == Goal::Error);
    m_steps->setShown(PageId::Triage, m_session.goal() == Goal::Log);
    m_steps->setShown(PageId::Service, currentPageId() == PageId::Service);
    for (int id = 0; id < kPageCount; ++id) {
        const BasePage *const page = madePage(PageId(id));
        m_steps->setSummary(PageId(id), page != nullptr ? page->summary() : StepSummary{});
    }
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
