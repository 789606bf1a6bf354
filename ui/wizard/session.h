#pragma once

#include "triage/conclusion.h"
#include "wizard/flow.h"
#include "wizard/practice_control.h"

#include <QObject>

#include <optional>

namespace secondtick::ui {

/// What the wizard remembers beside Diagnosis while the window is open: what the user came for, which way they took,
/// what was counted in logs, and whether results would be lost by closing. Holds no secret.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// `practice` must outlive the session.
    explicit Session(PracticeControl &practice, QObject *parent = nullptr);

    Diagnosis &diagnosis() const { return m_practice.diagnosis(); }
    PracticeControl &practice() const { return m_practice; }
    bool isPractice() const { return !m_practice.currentWorld().isEmpty(); }

    std::optional<Goal> goal() const { return m_goal; }
    void setGoal(Goal goal);
    void goWithoutToken() { m_goesWithoutToken = true; }
    void goWithToken() { m_goesWithoutToken = false; }
    /// A file of saved facts is to be shown, until the user goes back to where they came from.
    void showFacts() { m_showsFacts = true; }
    void leaveFacts() { m_showsFacts = false; }
    /// The page that solves what the user had explained: Token, Service or Checklist.
    void goOnWith(PageId page) { m_afterExplain = page; }
    void walkChecklist() { m_checklist = true; }
    void passChecklistOver() { m_checklist = false; }
    /// Back to what the goal suggests: the checklist is for messages.
    void suggestChecklist() { m_checklist.reset(); }
    /// From the log to the report at once, or to checking the token.
    void goOnFromLogWith(PageId page) { m_afterTriage = page; }
    SessionView view() const;

    const std::optional<triage::CountedLogs> &logs() const { return m_logs; }
    void setLogs(std::optional<triage::CountedLogs> logs) { m_logs = std::move(logs); }

    bool hasUnsavedResults() const { return m_hasUnsavedResults; }
    void noteResults() { m_hasUnsavedResults = true; }
    void noteSaved() { m_hasUnsavedResults = false; }

signals:
    void goalChanged();

private:
    PracticeControl &m_practice;
    std::optional<Goal> m_goal;
    std::optional<bool> m_checklist;
    bool m_goesWithoutToken = false;
    bool m_showsFacts = false;
    PageId m_afterExplain = PageId::Token;
    PageId m_afterTriage = PageId::Token;
    std::optional<triage::CountedLogs> m_logs;
    bool m_hasUnsavedResults = false;
};

} // namespace secondtick::ui
