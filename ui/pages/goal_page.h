#pragma once

#include "wizard/base_page.h"
#include "wizard/session.h"

class QPushButton;

namespace secondtick::ui {

class ChoiceCard;
class Notice;

/// "What do you see?": the first page, where the user says what brought them here.
class GoalPage final : public BasePage
{
    Q_OBJECT
public:
    explicit GoalPage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    void initializePage() override;
    bool validatePage() override;

signals:
    /// "I just want to try it" was chosen while the window shows the real platform.
    void practiceWanted(const QString &world);
    /// Saved facts are to be opened instead.
    void factsWanted();

protected:
    void retranslate() override;

private:
    Notice *addNotice();
    ChoiceCard *addChoice(const QString &name, Goal goal);

    Session &m_session;
    Notice *m_notice = nullptr; ///< above the choices, where the first of them is
    ChoiceCard *m_token = nullptr;
    ChoiceCard *m_notDelivered = nullptr;
    ChoiceCard *m_error = nullptr;
    ChoiceCard *m_log = nullptr;
    ChoiceCard *m_practice = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace secondtick::ui
