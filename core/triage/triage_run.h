#pragma once

#include "rules/rule_book.h"
#include "triage/byte_source.h"
#include "triage/conclusion.h"
#include "triage/triage_result.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

namespace secondtick::triage {

struct TriageOptions
{
    QStringList paths; ///< files, folders, "-"
    std::int64_t now = 0; ///< seconds since 1970, UTC: what is past the hold time
    qsizetype mostFiles = 0; ///< of those the paths name, in order; the rest is left out and counted. 0: all
    int workers = 0; ///< threads, the calling one among them; 0: one for each core
    ReadLimits limits;
};

/// How far it is; read from any thread while it runs.
struct TriageProgress
{
    std::atomic<std::int64_t> bytesDone{0};
    std::atomic<std::int64_t> bytesTotal{0}; ///< of the files whose size is known
    std::atomic<bool> isCancelled{false};
};

/// Reads and counts all of it on the calling thread and the others it starts; they end before it returns. A cancel ends
/// the reading within a few milliseconds; summing up what was counted takes some 50 ms for a million failures.
TriageResult readLogs(const TriageOptions &options, const rules::RuleBook &rules, TriageProgress &progress);

/// readLogs() on a thread of its own, for a window: the window never waits. Destroying it cancels and waits.
class TriageRun : public QObject
{
    Q_OBJECT

public:
    /// `rules` must not be null.
    explicit TriageRun(rules::RuleBookPtr rules, QObject *parent = nullptr);
    ~TriageRun() override;

    void start(const TriageOptions &options); ///< a second start waits for the end of the first
    void cancel() { m_progress->isCancelled = true; }
    const TriageProgress &progress() const { return *m_progress; }

signals:
    void finished(const secondtick::triage::CountedLogs &logs);

private:
    rules::RuleBookPtr m_rules;
    std::shared_ptr<TriageProgress> m_progress;
    std::jthread m_thread;
};

} // namespace secondtick::triage
