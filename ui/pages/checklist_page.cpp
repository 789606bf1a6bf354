#include "pages/checklist_page.h"

#include "diagnosis/diagnosis.h"
#include "pages/customer_form.h"
#include "pages/customer_text.h"
#include "pages/message_form.h"
#include "pages/question_words.h"
#include "pages/reasons_card.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/two_columns.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using delivery::ReasonState;

ChecklistPage::ChecklistPage(Diagnosis &diagnosis, QWidget *parent)
    : BasePage(parent)
    , m_diagnosis(diagnosis)
    , m_message(new MessageForm(diagnosis.rules(), this))
    , m_customer(new CustomerForm(diagnosis.rules(), this))
    , m_text(new CustomerText(this))
    , m_reasons(new ReasonsCard(this))
    , m_verdict(new Notice(this))
    , m_columns(new TwoColumns(makeAnswersCard(), m_reasons, this))
{
    m_verdict->setObjectName(u"verdictNotice"_s);
    addContent(m_verdict);
    addContent(m_columns);
    connect(m_columns, &TwoColumns::turned, this, &ChecklistPage::showVerdict);
    connect(m_message, &MessageForm::edited, this, &ChecklistPage::takeAnswers);
    connect(m_customer, &CustomerForm::edited, this, &ChecklistPage::takeAnswers);
    connect(m_text, &CustomerText::numberWanted, this, [this] { goTo(m_message->openBusinessNumber()); });
    connect(m_reasons, &ReasonsCard::questionChosen, this,
            [this] { goTo(fieldOf(m_diagnosis.delivery().openQuestion)); });
    connect(&m_diagnosis, &Diagnosis::answersChanged, this, &ChecklistPage::showAnswers);
    retranslate();
}

QWidget *ChecklistPage::makeAnswersCard()
{
    QFrame *card = makeCard(this);
    cardLayout(card)->addWidget(m_message);
    cardLayout(card)->addSpacing(style::kGrid);
    cardLayout(card)->addWidget(m_customer);
    cardLayout(card)->addWidget(m_text);
    return card;
}

void ChecklistPage::retranslate()
{
    setHeading(tr("Why was this message not delivered?"),
               tr("Meta does not say which reason applies. Answer what you know; each answer rules something out."));
    m_message->retranslate();
    m_customer->retranslate();
    m_text->retranslate();
    m_reasons->retranslate();
    showAnswers();
}

void ChecklistPage::initializePage()
{
    showAnswers();
}

void ChecklistPage::takeAnswers()
{
    m_diagnosis.setAnswers(m_customer->merged(m_message->merged(m_diagnosis.answers())));
}

void ChecklistPage::showAnswers()
{
    m_message->setNow(m_diagnosis.now());
    m_message->setAnswers(m_diagnosis.answers());
    m_customer->setAnswers(m_diagnosis.answers());
    showResult();
    emit summaryChanged();
}

void ChecklistPage::showResult()
{
    const delivery::DeliveryResult result = m_diagnosis.delivery();
    m_message->showVerdicts(result);
    m_text->setContent(result.customerMessage,
                       delivery::chatLink(m_diagnosis.answers().businessNumber, m_diagnosis.rules()));
    const QWidget *field = fieldOf(result.openQuestion);
    m_reasons->showResult(result, m_diagnosis.rules(), field ? questionText(result.openQuestion) : QString());
    showVerdict();
}

void ChecklistPage::goTo(QWidget *field)
{
    if (field == nullptr)
        return;
    field->setFocus(Qt::OtherFocusReason);
    // Only Tab makes a scroll area follow the focus.
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(field);
}

/// Where the reasons stand below the questions, the strongest one is said on top.
void ChecklistPage::showVerdict()
{
    const ReasonLine line = m_reasons->strongest();
    if (m_columns->isStacked() && (line.status == Status::Broken || line.status == Status::Warning))
        //: %1 how likely ("Certain"), %2 a reason why the message was not delivered
        m_verdict->setNews(line.status, tr("%1: %2").arg(line.word, line.title));
    else
        m_verdict->clear();
}

QWidget *ChecklistPage::fieldOf(const QString &question) const
{
    QWidget *field = m_message->fieldOf(question);
    return field ? field : m_customer->fieldOf(question);
}

StepSummary ChecklistPage::summary() const
{
    if (m_diagnosis.answers().isEmpty())
        return {};
    const delivery::DeliveryResult result = m_diagnosis.delivery();
    const auto count = [&result](ReasonState state) {
        return int(std::count_if(result.reasons.cbegin(), result.reasons.cend(),
                                 [state](const delivery::Reason &reason) { return reason.state == state; }));
    };
    if (count(ReasonState::RuledOut) == int(result.reasons.size()))
        return {Status::Fine, tr("Delivered")};
    if (count(ReasonState::Certain) > 0)
        return {Status::Broken, tr("Reason found")};
    if (const int likely = count(ReasonState::Likely); likely > 0)
        return {Status::Warning, tr("%n likely reason(s)", nullptr, likely)};
    return {Status::Unknown, tr("%n possible reason(s)", nullptr, count(ReasonState::Possible))};
}

} // namespace secondtick::ui
