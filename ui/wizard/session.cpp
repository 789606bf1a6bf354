#include "wizard/session.h"

namespace secondtick::ui {

Session::Session(PracticeControl &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
{
}

void Session::setGoal(Goal goal)
{
    if (m_goal == goal)
        return;
    m_goal = goal;
    emit goalChanged();
}

SessionView Session::view() const
{
    const Goal goal = m_goal.value_or(Goal::Practice);
    return {goal,           m_goesWithoutToken, m_showsFacts,
            m_afterExplain, m_afterTriage,      m_checklist.value_or(goal != Goal::Token)};
}

} // namespace secondtick::ui
