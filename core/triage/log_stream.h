#pragma once

#include "triage/byte_source.h"
#include "triage/file_report.h"

namespace secondtick::triage {

struct TriageProgress;
class WorkPool;

/// Reads one log to its end, or until it is cancelled, and hands its pieces to the pool. Memory does not grow with the
/// log.
FileReport readLog(const QString &path, ReadLimits limits, WorkPool &pool, TriageProgress &progress);

} // namespace secondtick::triage
