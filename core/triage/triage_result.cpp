#include "triage/triage_result.h"

namespace secondtick::triage {

PieceCounts TriageResult::counts() const
{
    PieceCounts all;
    for (const FileReport &file : files)
        all.merge(file.counts);
    return all;
}

std::int64_t TriageResult::lines() const
{
    std::int64_t all = 0;
    for (const FileReport &file : files)
        all += file.lines;
    return all;
}

std::int64_t TriageResult::bytes() const
{
    std::int64_t all = 0;
    for (const FileReport &file : files)
        all += file.bytes;
    return all;
}

} // namespace secondtick::triage
