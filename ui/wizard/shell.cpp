#include "wizard/shell.h"

#include "diagnosis/diagnosis.h"
#include "help/help_book.h"
#include "language/text_language.h"
#include "style/appearance.h"
#include "style/widget_roles.h"
#include "widgets/clipboard_keeper.h"
#include "widgets/dialog_curtain.h"
#include "widgets/logo.h"
#include "widgets/plain_tool_tips.h"
#include "wizard/close_question.h"
#include "wizard/facts_opener.h"
#include "wizard/step_list.h"
#include "wizard/window_language.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
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

/// As a dialog, but with a button that makes it as large as the screen. Flags that change later style all anew.
constexpr auto kWindowFlags =
    Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint;

} // namespace

SecondTickWizard::SecondTickWizard(Session &session, QWidget *parent)
    : QWizard(parent, kWindowFlags)
    , m_session(session)
    , m_steps(new StepList)
    , m_facts(new FactsOpener(session, this))
{
    setWizardStyle(QWizard::ModernStyle); // the only style without frames around the page; titles are our own
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::ExtendedWatermarkPixmap | QWizard::HaveHelpButton);
    setWindowIcon(Logo::windowIcon());
    setSideWidget(m_steps);
    new ClipboardKeeper(this);
    new DialogCurtain(this);
    new PlainToolTips(this);
    setMinimumSize(760, 560);
    for (const WizardButton which : {NextButton, FinishButton})
        style::setButtonRole(button(which), style::ButtonRole::Primary);
    connect(this, &QWizard::currentIdChanged, this, &SecondTickWizard::onPageChanged);
    connect(this, &QWizard::helpRequested, this, &SecondTickWizard::toggleHelp);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &SecondTickWizard::toggleHelp);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &SecondTickWizard::checkAgain);
    connect(this, &QWizard::customButtonClicked, this, &SecondTickWizard::checkAgain);
    connect(m_facts, &FactsOpener::opened, this, &SecondTickWizard::showOpenedFacts, Qt::QueuedConnection);
    // Queued: the list that it was chosen from closes first.
    connect(m_steps, &StepList::languageChosen, this, &SecondTickWizard::chooseLanguage, Qt::QueuedConnection);
    connect(&m_session, &Session::goalChanged, this, &SecondTickWizard::showSummaries);
    addPages();
    resize(firstSize(this));
    m_steps->fitInto(width()); // the event that says so comes when all else is laid out
    restart();
}

SecondTickWizard::~SecondTickWizard()
{
    // Pages go before the diagnosis they refer to, and without telling this half-gone window.
    m_isBuilding = true;
    removePages();
}

int SecondTickWizard::nextId() const
{
    if (m_isBuilding || currentId() < 0)
        return -1;
    const std::optional<PageId> next = nextPage(currentPageId(), m_session.view());
    return next ? int(*next) : -1;
}

/// QWizard goes only to pages that are there.
bool SecondTickWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    if (const int next = nextId(); next >= 0)
        (void)pageOf(PageId(next));
    return true;
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
    if (PageId(id) == PageId::Goal)
        m_session.leaveFacts();
    if (PageId(id) == PageId::Token)
        m_session.goWithToken();
    if (PageId(id) == PageId::Check)
        m_session.suggestChecklist();
    m_steps->setCurrent(PageId(id));
    showSummaries();
    showButtons(PageId(id));
    BasePage *const page = pageOf(PageId(id));
    page->hideHelp();
    page->scrollToTop();
    showTitle();
    QTimer::singleShot(0, page, [page] {
        if (!page->showsHelp())
            page->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
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

// NOLINTNEXTLINE(readability-make-member-function-const): it changes what the window shows
void SecondTickWizard::toggleHelp()
{
    BasePage *const page = pageOf(currentPageId());
    if (page->showsHelp())
        page->hideHelp();
    else
        page->showHelp([which = currentPageId()] { return helpFor(which); });
}

void SecondTickWizard::checkAgain()
{
    if (currentPageId() != PageId::Results || m_session.diagnosis().isFromFile())
        return;
    m_runsAgain = true;
    back();
}

void SecondTickWizard::lookDeeper()
{
    m_session.diagnosis().setDeep(true);
    checkAgain();
}

/// On the results page they show at once; from elsewhere the way leads there.
void SecondTickWizard::showOpenedFacts()
{
    if (currentPageId() == PageId::Results || m_isBuilding)
        return;
    if (m_session.goal().value_or(Goal::Practice) == Goal::Practice)
        m_session.setGoal(Goal::Token); // what a file of a check is about
    restart();
    m_session.showFacts(); // after the first page was shown, which takes it back
    next();
}

/// The platform adds the program's name.
void SecondTickWizard::showTitle()
{
    if (m_isBuilding || currentId() < 0)
        return;
    const BasePage *const page = pageOf(currentPageId());
    const std::optional<int> done = page->percentDone();
    //: Title of the window: %1 how much of the work is done, in percent, %2 what is being done
    setWindowTitle(done ? tr("%1 % – %2").arg(QString::number(*done), page->heading()) : page->heading());
}

void SecondTickWizard::retranslate()
{
    nameButtons();
    if (m_wasPainted)
        showRulesDate();
}

void SecondTickWizard::showRulesDate()
{
    //: %1 a date: when the rules were last compared with the public documentation
    m_steps->setFootnote(tr("Rules of %1").arg(language::dayText(m_session.diagnosis().rules().checked())));
}

/// Reading the rules takes a third as long as all the rest of the start, and the first page needs none of them.
void SecondTickWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, &SecondTickWizard::showRulesDate);
}

void SecondTickWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    fitToWidth();
}

void SecondTickWizard::fitToWidth()
{
    m_steps->fitInto(width());
    fitHelpButton();
}

bool SecondTickWizard::event(QEvent *event)
{
    const bool isHandled = QWizard::event(event);
    if (event->type() == QEvent::FontChange && !m_isBuilding)
        fitToWidth();
    // By now the pages have their new words, which stand in the step list and in the title bar as well.
    if (event->type() == QEvent::LanguageChange && !m_isBuilding && currentId() >= 0) {
        retranslate();
        nameNextButton(currentPageId());
        fitHelpButton();
        showSummaries();
        showTitle();
    }
    return isHandled;
}

void SecondTickWizard::chooseLanguage(const QString &code)
{
    showIn(code);
    emit languageChosen(code);
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
