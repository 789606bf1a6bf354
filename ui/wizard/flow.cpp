#include "wizard/flow.h"

namespace secondtick::ui {

std::optional<PageId> nextPage(PageId page, SessionView view)
{
    switch (page) {
    case PageId::Goal:
        return view.showsFacts ? PageId::Results : PageId::Token;
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
