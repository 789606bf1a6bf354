#pragma once

#include "triage/tally_result.h"

#include <simdjson.h>

namespace secondtick::triage {

/// What a change says of the account, a number or a template: event, name, reason and date, whichever of the platform's
/// several forms it has. Time and field are not in it.
Notice noticeIn(simdjson::dom::object value);

} // namespace secondtick::triage
