#pragma once

#include "checks/judgement.h"

namespace secondtick::checks {

/// What became of the findings of an earlier run. A finding is told apart by its id, what it is about, and the
/// permission, entity, code or id it names; of a token only that it is one, because a new token is the usual remedy.
struct Comparison
{
    QDateTime since; ///< the moment the earlier facts are of, UTC
    QList<Finding> fixed; ///< was there, was looked for again, and is gone
    QList<Finding> added; ///< was not there
    QList<Finding> unchanged; ///< as it is now
    QList<Finding> notChecked; ///< was there, and could not be looked for again: not known to be fixed

    bool isSame() const { return fixed.isEmpty() && added.isEmpty() && notChecked.isEmpty(); }
};

/// Pure. `facts` are those `now` was judged from. Findings of the checklist and of the rules are left out: they do not
/// rest on facts.
Comparison compare(const Judgement &earlier, const Judgement &now, const Snapshot &facts, const QDateTime &since);

} // namespace secondtick::checks
