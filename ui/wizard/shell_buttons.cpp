#include "diagnosis/diagnosis.h"
#include "style/appearance.h"
#include "wizard/shell.h"
#include "wizard/step_list.h"

#include <QAbstractButton>

/// The row of buttons below the pages: which there are, and what they say.
namespace secondtick::ui {

using namespace Qt::StringLiterals;

void SecondTickWizard::showButtons(PageId page)
{
    QList<WizardButton> row{HelpButton};
    if (page == PageId::Results && !m_session.diagnosis().isFromFile())
        row << CustomButton1;
    row << Stretch << BackButton;
    if (page == PageId::Report)
        row << FinishButton;
    else if (page != PageId::Check) // the waiting page moves on by itself
        row << NextButton;
    setButtonLayout(row);
    nameNextButton(page);
    fitHelpButton();
}

void SecondTickWizard::nameButtons()
{
    setButtonText(BackButton, tr("Back"));
    setButtonText(NextButton, tr("Continue"));
    setButtonText(FinishButton, tr("Close"));
    setButtonText(CustomButton1, tr("Check again"));
    for (int id = 0; id < kPageCount; ++id)
        nameButtonsOf(PageId(id));
}

void SecondTickWizard::nameButtonsOf(PageId id)
{
    BasePage *const page = madePage(id);
    if (page != nullptr && id == PageId::Token)
        page->setButtonText(NextButton, tr("Check now"));
    if (page != nullptr && id == PageId::Checklist)
        page->setButtonText(NextButton, tr("Go to report"));
}

void SecondTickWizard::nameNextButton(PageId page)
{
    if (page == PageId::Results)
        setButtonText(NextButton, m_session.view().wantsChecklist ? tr("Continue") : tr("Go to report"));
}

/// Its word where there is room for it beside the others, else the sign everybody knows.
void SecondTickWizard::fitHelpButton()
{
    const QString word = tr("Help");
    setButtonText(HelpButton, word);
    button(HelpButton)->setAccessibleName(word);
    button(HelpButton)->setToolTip(tr("Help with this page (F1)"));
    int needed = 4 * style::kGrid; // margins and distances
    for (const WizardButton which : {HelpButton, CustomButton1, BackButton, NextButton, FinishButton}) {
        if (button(which)->isVisibleTo(this))
            needed += button(which)->sizeHint().width() + style::kGrid;
    }
    if (needed > width() - m_steps->width())
        setButtonText(HelpButton, u"?"_s);
}

} // namespace secondtick::ui
