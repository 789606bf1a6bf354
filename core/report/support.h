#pragma once

#include "report/audience_filter.h"
#include "report/outline.h"

namespace secondtick::report {

/// What the findings say of who can do it: of the worst of them that the reader cannot mend alone.
QString receiverOf(const Report &report);
/// The calls that were refused, as one audience may read them.
QList<SupportCall> supportCallsOf(const Snapshot &facts, AudienceFilter &filter);

/// Whom to send the report, and what they will ask for; empty when nobody else is needed.
QString supportSentence(const Report &report);
/// What they ask for: ids, and each refused call with its time and trace id.
QList<Row> supportRows(const Report &report);

} // namespace secondtick::report
