#include "pages/service_page.h"

#include "pages/service_card.h"
#include "widgets/labels.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace secondtick::ui {

ServicePage::ServicePage(PracticeControl &practice, QWidget *parent)
    : BasePage(parent)
    , m_text(makeLabel(TextRole::Body, this))
{
    QFrame *const steps = makeCard(this);
    cardLayout(steps)->addWidget(m_text);
    addContent(steps);
    QFrame *const card = makeCard(this);
    m_card = new ServiceCard(practice, card);
    cardLayout(card)->addWidget(m_card);
    addContent(card);
    retranslate();
}

void ServicePage::retranslate()
{
    setHeading(tr("Meta's service is away for a moment"),
               tr("Updates of the API may take it down for up to 5 minutes. Your token is not the cause."));
    m_text->setText(
        tr("1. Wait 5 minutes; change nothing in the meantime.\n"
           "2. Send again what failed: Meta does not do that by itself.\n"
           "3. If it goes on, look at Meta's status, then check your token here. While Meta is away, that check "
           "counts down and tries again by itself."));
    setButtonText(QWizard::NextButton, tr("Check my token"));
    m_card->retranslate();
}

} // namespace secondtick::ui
