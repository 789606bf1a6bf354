#pragma once

#include <optional>

namespace secondtick::ui {

/// The pages, in the order of the step list. The numbers are QWizard's page ids.
enum class PageId
{
    Goal,
    Explain,
    Service,
    Triage,
    Token,
    Check,
    Results,
    Checklist,
    Report
};
constexpr int kPageCount = int(PageId::Report) + 1;

/// What the user came for, from the first page.
enum class Goal
{
    Token, ///< "My token or its permissions"
    NotDelivered, ///< "Sent, not delivered"
    Error, ///< "The API answers an error"
    Log, ///< "Many failures in a log"
    Practice, ///< "I just want to try it"
};

/// All that the way through the pages depends on.
struct SessionView
{
    Goal goal = Goal::NotDelivered;
    bool goesWithoutToken = false; ///< "I have no token at hand"
    bool showsFacts = false; ///< a file of saved facts was opened: there is nothing to ask
    PageId afterExplain = PageId::Token; ///< the page that solves what was explained
    PageId afterTriage = PageId::Token; ///< or the report, for those who came for the log alone
    bool wantsChecklist = true; ///< asked for, or passed over, on the results page
};

/// The page after `page`; nothing after the report. Pure. Checking is never skipped into: it is always left by itself.
std::optional<PageId> nextPage(PageId page, SessionView view);

} // namespace secondtick::ui
