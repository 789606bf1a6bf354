#pragma once

#include "wizard/base_page.h"
#include "wizard/session.h"

#include <QWizard>

namespace secondtick::ui {

class FactsOpener;
class StepList;

/// The window: step list at the side, one page, one row of buttons named after what they lead to. Decides nothing about
/// the way (see nextPage()) and nothing about results (see Diagnosis); it moves between pages, keeps the step list true
/// and asks once before unsaved results are thrown away.
///
/// A page is made when it is first needed, so that the window opens with no more than its first page.
///
/// Switching between practice and the real platform builds all pages anew, because they hold references to the
/// Diagnosis that goes away with the switch. It happens through the event queue, never inside a page's own slot.
class SecondTickWizard final : public QWizard
{
    Q_OBJECT
public:
    /// `session` must outlive the window.
    explicit SecondTickWizard(Session &session, QWidget *parent = nullptr);
    ~SecondTickWizard() override;

    PageId currentPageId() const { return PageId(currentId()); }
    /// Makes it, if nobody needed it before.
    BasePage *pageOf(PageId page);
    int nextId() const override;
    bool validateCurrentPage() override;

public slots:
    /// Runs the checks again with what is given; only from the results page.
    void checkAgain();
    /// The same with as many calls as it takes.
    void lookDeeper();
    /// Opens the help of the page, or closes it.
    void toggleHelp();
    void done(int result) override;

signals:
    /// The user chose this language for the window, which is in it by now.
    void languageChosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    BasePage *madePage(PageId id) const;
    QWidget *pageFrame();
    BasePage *makePage(PageId id, QWidget *parent);
    BasePage *makeGoalPage(QWidget *parent);
    BasePage *makeTriagePage(QWidget *parent);
    BasePage *makeTokenPage(QWidget *parent);
    BasePage *makeCheckPage(QWidget *parent);
    BasePage *makeResultsPage(QWidget *parent);
    void addPages();
    void addStep(PageId id, BasePage *page);
    void watchDiagnosis();
    void removePages();
    void showOpenedFacts();
    void switchWorld(const QString &world);
    void onPageChanged(int id);
    void skipCheckOnTheWayBack();
    void showTitle();
    void showButtons(PageId page);
    void nameNextButton(PageId page);
    void nameButtons();
    void nameButtonsOf(PageId id);
    void chooseLanguage(const QString &code);
    void fitToWidth();
    void fitHelpButton();
    void showRulesDate();
    void showSummaries();
    void retranslate();
    bool mayThrowResultsAway();

    Session &m_session;
    StepList *m_steps = nullptr;
    FactsOpener *m_facts = nullptr;
    int m_previousId = -1;
    bool m_runsAgain = false;
    bool m_isBuilding = false;
    bool m_wasPainted = false;
    bool m_hasAsked = false;
};

} // namespace secondtick::ui
