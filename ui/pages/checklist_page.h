#pragma once

#include "wizard/base_page.h"

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

class CustomerForm;
class CustomerText;
class MessageForm;
class Notice;
class ReasonsCard;
class TwoColumns;

/// "Why was this message not delivered?": the answers on one side, the five reasons on the other, judged anew with
/// every answer. The answers live in Diagnosis; the page keeps only what is typed and cannot be read yet.
class ChecklistPage final : public BasePage
{
    Q_OBJECT
public:
    /// `diagnosis` must outlive the page.
    explicit ChecklistPage(Diagnosis &diagnosis, QWidget *parent = nullptr);

    StepSummary summary() const override;
    void initializePage() override;

protected:
    void retranslate() override;

private:
    QWidget *makeAnswersCard();
    void takeAnswers();
    void showAnswers();
    void showResult();
    void showVerdict();
    void goTo(QWidget *field);
    QWidget *fieldOf(const QString &question) const;

    Diagnosis &m_diagnosis;
    MessageForm *m_message = nullptr;
    CustomerForm *m_customer = nullptr;
    CustomerText *m_text = nullptr;
    ReasonsCard *m_reasons = nullptr;
    Notice *m_verdict = nullptr;
    TwoColumns *m_columns = nullptr;
};

} // namespace secondtick::ui
