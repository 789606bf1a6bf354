#include "wizard/shell.h"

#include "diagnosis/diagnosis.h"
#include "pages/check_page.h"
#include "pages/checklist_page.h"
#include "pages/goal_page.h"
#include "pages/report_page.h"
#include "pages/results_page.h"
#include "pages/token_page.h"
#include "style/appearance.h"
#include "widgets/logo.h"
#include "widgets/practice_banner.h"
#include "wizard/close_question.h"
#include "wizard/step_list.h"

#include <QAbstractButton>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTimer>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {
/// 980 x 660, more where the text is larger, never more than the screen has.
QSize firstSize(const QWidget *window)
{
    const QSize wanted = QSize(style::textWidth(124), style::textWidth(84)).expandedTo({980, 660});
    return wanted.boundedTo(window->screen()->availableSize());
}
} // namespace

SecondTickWizard::SecondTickWizard(Session &session, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_steps(new StepList)
{
    setWizardStyle(QWizard::ModernStyle); // the only style without frames around the page; titles are our own
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::ExtendedWatermarkPixmap);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowIcon(Logo::windowIcon());
    setSideWidget(m_steps);
    setMinimumSize(760, 560);
    for (const WizardButton which : {NextButton, FinishButton}) {
        button(which)->setProperty("primary", true);
        button(which)->style()->polish(button(which)); // the wizard has styled it already
    }
    connect(this, &QWizard::currentIdChanged, this, &SecondTickWizard::onPageChanged);
    connect(this, &QWizard::customButtonClicked, this, &SecondTickWizard::checkAgain);
    connect(&m_session, &Session::goalChanged, this, &SecondTickWizard::showSummaries);
    addPages();
    resize(firstSize(this));
    restart();
}

SecondTickWizard::~SecondTickWizard()
{
    // Pages go before the diagnosis they refer to, and without telling this half-gone window.
    m_isBuilding = true;
    removePages();
}

BasePage *SecondTickWizard::pageOf(PageId page) const
{
    return qobject_cast<BasePage *>(QWizard::page(int(page)));
}

int SecondTickWizard::nextId() const
{
    if (m_isBuilding || currentId() < 0)
        return -1;
    const std::optional<PageId> next = nextPage(currentPageId(), m_session.view());
    return next ? int(*next) : -1;
}

void SecondTickWizard::addPages()
{
    auto *goal = new GoalPage(m_session);
    auto *token = new TokenPage(m_session);
    auto *check = new CheckPage(m_session.diagnosis());
    auto *results = new ResultsPage(m_session);
    addStep(PageId::Goal, goal);
    addStep(PageId::Token, token);
    addStep(PageId::Check, check);
    addStep(PageId::Results, results);
    addStep(PageId::Checklist, new ChecklistPage(m_session.diagnosis(), this));
    addStep(PageId::Report, new ReportPage(m_session.diagnosis(), this));

    // Queued: all of these are sent from inside a page that may be gone when the switch is done.
    connect(goal, &GoalPage::practiceWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(token, &TokenPage::worldWanted, this, &SecondTickWizard::switchWorld, Qt::QueuedConnection);
    connect(token, &TokenPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
    connect(check, &CheckPage::finished, this, &QWizard::next, Qt::QueuedConnection);
    connect(results, &ResultsPage::nextWanted, this, &QWizard::next, Qt::QueuedConnection);
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
    connect(page, &BasePage::resultsSaved, &m_session, &Session::noteSaved);
    setPage(int(id), page);
}

void SecondTickWizard::watchDiagnosis()
{
    Diagnosis &diagnosis = m_session.diagnosis();
    const auto noteResults = [this] {
        if (m_session.diagnosis().hasRun() || !m_session.diagnosis().answers().isEmpty()) {
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

void SecondTickWizard::onPageChanged(int id)
{
    if (m_isBuilding || id < 0)
        return;
    const bool cameBack = m_previousId == int(PageId::Results) && id == int(PageId::Check);
    m_previousId = id;
    if (cameBack) {
        skipCheckOnTheWayBack();
        return;
    }
    if (PageId(id) == PageId::Token)
        m_session.goWithToken();
    if (PageId(id) == PageId::Check)
        m_session.suggestChecklist();
    m_steps->setCurrent(PageId(id));
    showSummaries();
    showButtons(PageId(id));
    BasePage *const page = pageOf(PageId(id));
    page->scrollToTop();
    setWindowTitle(page->heading()); // the platform adds the program's name
    QTimer::singleShot(0, page, [page] { page->firstFocus()->setFocus(Qt::OtherFocusReason); });
}

/// QWizard has just stepped back onto the waiting page, where there is nothing to see any more.
void SecondTickWizard::skipCheckOnTheWayBack()
{
    setUpdatesEnabled(false);
    QTimer::singleShot(0, this, [this] {
        if (std::exchange(m_runsAgain, false))
            pageOf(PageId::Check)->initializePage();
        else
            back();
        if (currentPageId() == PageId::Check)
            onPageChanged(currentId());
        setUpdatesEnabled(true);
    });
}

void SecondTickWizard::checkAgain()
{
    if (currentPageId() != PageId::Results)
        return;
    m_runsAgain = true;
    back();
}

void SecondTickWizard::showButtons(PageId page)
{
    QList<WizardButton> row;
    if (page == PageId::Results)
        row << CustomButton1;
    row << Stretch << BackButton;
    if (page == PageId::Report)
        row << FinishButton;
    else if (page != PageId::Check) // the waiting page moves on by itself
        row << NextButton;
    setButtonLayout(row);
    if (page == PageId::Results)
        setButtonText(NextButton, m_session.view().wantsChecklist ? tr("Continue") : tr("Go to report"));
}

void SecondTickWizard::showSummaries()
{
    if (m_isBuilding)
        return;
    for (int id = 0; id < kPageCount; ++id) {
        if (const BasePage *const page = pageOf(PageId(id)))
            m_steps->setSummary(PageId(id), page->summary());
    }
}

void SecondTickWizard::retranslate()
{
    const auto name = [this](PageId id, WizardButton which, const QString &text) {
        if (BasePage *const page = pageOf(id))
            page->setButtonText(which, text);
    };
    setButtonText(BackButton, tr("Back"));
    setButtonText(NextButton, tr("Continue"));
    name(PageId::Token, NextButton, tr("Check now"));
    name(PageId::Checklist, NextButton, tr("Go to report"));
    setButtonText(FinishButton, tr("Close"));
    setButtonText(CustomButton1, tr("Check again"));
    //: %1 a date: when the rules were last compared with the public documentation
    m_steps->setFootnote(tr("Rules of %1").arg(m_session.diagnosis().rules().checked().toString(Qt::ISODate)));
}

void SecondTickWizard::resizeEvent(QResizeEvent *event)
{
    m_steps->fitInto(width());
    QWizard::resizeEvent(event);
}

void SecondTickWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_isBuilding && currentId() >= 0) {
        retranslate();
        onPageChanged(currentId());
    }
}

bool SecondTickWizard::mayThrowResultsAway()
{
    if (m_hasAsked || m_session.isPractice() || !m_session.hasUnsavedResults())
        return true;
    m_hasAsked = true;
    return mayLoseResults(this);
}

void SecondTickWizard::done(int result)
{
    if (!mayThrowResultsAway())
        return;
    m_session.diagnosis().forgetSecrets();
    QWizard::done(result);
}

} // namespace secondtick::ui
