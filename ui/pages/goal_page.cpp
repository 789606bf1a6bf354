#include "pages/goal_page.h"

#include "widgets/choice_card.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

GoalPage::GoalPage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_notice(addNotice())
    , m_token(addChoice(u"tokenChoice"_s, Goal::Token))
    , m_notDelivered(addChoice(u"notDeliveredChoice"_s, Goal::NotDelivered))
    , m_error(addChoice(u"errorChoice"_s, Goal::Error))
    , m_log(addChoice(u"logChoice"_s, Goal::Log))
    , m_practice(addChoice(u"practiceChoice"_s, Goal::Practice))
    , m_open(makeLinkButton(this))
{
    m_open->setObjectName(u"openFactsButton"_s);
    connect(m_open, &QPushButton::clicked, this, &GoalPage::factsWanted);
    addContent(m_open);
    if (!m_session.practice().hasWorlds())
        m_practice->hide();
    retranslate();
}

Notice *GoalPage::addNotice()
{
    auto *notice = new Notice(this);
    addContent(notice);
    return notice;
}

ChoiceCard *GoalPage::addChoice(const QString &name, Goal goal)
{
    auto *card = new ChoiceCard(this);
    card->setObjectName(name);
    connect(card, &ChoiceCard::clicked, this, [this, goal] {
        m_session.setGoal(goal);
        m_notice->clear();
    });
    addContent(card);
    return card;
}

StepSummary GoalPage::summary() const
{
    if (!m_session.goal())
        return {};
    switch (*m_session.goal()) {
    //: What the user came for, short, under the step "What do you see?"
    case Goal::Token:
        return {Status::Fine, tr("Token, permissions")};
    case Goal::NotDelivered:
        return {Status::Fine, tr("Sent, not delivered")};
    case Goal::Error:
        return {Status::Fine, tr("An error of Meta")};
    case Goal::Log:
        return {Status::Fine, tr("Failures in a log")};
    case Goal::Practice:
        return {Status::Fine, tr("Trying it out")};
    }
    return {};
}

void GoalPage::initializePage()
{
    const std::optional<Goal> goal = m_session.goal();
    m_token->setChecked(goal == Goal::Token);
    m_notDelivered->setChecked(goal == Goal::NotDelivered);
    m_error->setChecked(goal == Goal::Error);
    m_log->setChecked(goal == Goal::Log);
    m_practice->setChecked(goal == Goal::Practice);
}

bool GoalPage::validatePage()
{
    if (!m_session.goal()) {
        m_notice->setNews(Status::Note, [] { return tr("Choose one of these first."); });
        scrollToTop();
        m_token->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_session.goal() != Goal::Practice || m_session.isPractice())
        return true;
    emit practiceWanted(m_session.practice().worlds().constFirst().name);
    return false; // the window builds itself anew and moves on
}

void GoalPage::retranslate()
{
    setHeading(tr("What do you see?"), tr("Choose what comes closest. Nothing is sent before you press Check now."));
    m_token->setTexts(tr("Errors about my token or permissions"),
                      tr("The sending system reports a login, token or permission error. We check the token and say "
                         "what is missing."));
    m_notDelivered->setTexts(tr("Messages are sent, but not delivered"),
                             tr("One grey tick, never two. We check the token, then walk through the five known "
                                "reasons for one message."));
    m_error->setTexts(tr("Meta answers with an error or a code"),
                      tr("Paste a code, an answer or a line of a log. We say what it means and what to do, without a "
                         "token and without the network."));
    m_log->setTexts(tr("Many failures in a log"),
                    tr("Drop files with webhooks of Meta. We count why messages failed, and say what to fix first."));
    m_open->setText(tr("Open what was saved at an earlier check"));
    m_practice->setTexts(tr("I just want to try it"),
                         tr("Practice with built-in examples: no account, no token, no network."));
}

} // namespace secondtick::ui
