#pragma once

#include "triage/file_report.h"
#include "triage/tally_result.h"

#include <QList>

#include <cstdint>

namespace secondtick::triage {

/// Everything that was counted. A plain value.
struct TriageResult
{
    QList<FileReport> files;
    qsizetype filesOmitted = 0; ///< more than were to be read
    TallyResult tally;
    bool isCancelled = false; ///< what was counted until then is kept

    PieceCounts counts() const; ///< of all files together
    std::int64_t lines() const;
    std::int64_t bytes() const;
};

} // namespace secondtick::triage
