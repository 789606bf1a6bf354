#pragma once

#include "report/audience_filter.h"
#include "triage/conclusion.h"

namespace secondtick::report {

/// The logs as one audience may read them: of names of files only the ends, since they can hold names of people; ids of
/// sending numbers, names of templates and the platform's words by the rules of the filter. Customers are not in it to
/// begin with: the count keeps the last two digits of a number and nothing else.
triage::CountedLogs logsFor(const triage::CountedLogs &logs, AudienceFilter &filter);

} // namespace secondtick::report
