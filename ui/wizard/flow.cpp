#include "wizard/flow.h"

namespace secondtick::ui {

std::optional<PageId> nextPage(PageId page, SessionView view)
{
    switch (page) {
    case PageId::Goal:
        if (view.showsFacts)
            return PageId::Results;
        if (view.goal == Goal::Log)
            return PageId::Triage;
        return view.goal == Goal::Error ? PageId::Explain : PageId::Token;
    case PageId::Explain:
        return view.afterExplain;
    case PageId::Triage:
        return view.afterTriage;
    case PageId::Service:
        return PageId::Token;
    case PageId::Token:
        return view.goesWithoutToken ? PageId::Checklist : PageId::Check;
    case PageId::Check:
        return PageId::Results;
    case PageId::Results:
        return view.wantsChecklist ? PageId::Checklist : PageId::Report;
    case PageId::Checklist:
        return PageId::Report;
    case PageId::Report:
        break;
    }
    return std::nullopt;
}

} // namespace secondtick::ui
