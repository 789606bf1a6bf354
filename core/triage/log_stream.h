#pragma once

#include "triage/byte_source.h"
#include "triage/file_report.h"
#include "triage/log_splitter.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace secondtick::triage {

struct TriageProgress;

/// A stretch of a log and the pieces in it. `bytes` has room for the padding behind them.
struct Batch
{
    std::vector<char> bytes;
    std::vector<Piece> pieces;
    qsizetype file = 0; ///< which of the logs
};

/// Several logs, one behind another, as batches for any number of threads: each takes the next stretch when it is done
/// with its own, so that none waits for a reader and memory does not grow with the logs. Effects: reads files.
class LogStream
{
public:
    /// `progress` must outlive it.
    LogStream(const QStringList &paths, ReadLimits limits, TriageProgress &progress);

    /// Fills `batch`, whose bytes may be used again; false at the end of all logs, or when it was cancelled.
    bool next(Batch &batch);
    /// What was found in a batch.
    void count(qsizetype file, const PieceCounts &counts);
    /// What became of each log that was begun. For when all threads are done.
    QList<FileReport> finish();

private:
    /// A log that is or was read.
    struct Log
    {
        FileReport report;
        FileKind kind;
        std::unique_ptr<LogSplitter> splitter; ///< null: refused at its beginning
    };

    bool openNext();
    void readBlock(Batch &batch);
    void closeLog();

    QStringList m_paths;
    ReadLimits m_limits;
    TriageProgress &m_progress;
    std::mutex m_mutex;
    qsizetype m_next = 0; ///< of m_paths
    std::vector<Log> m_logs;
    std::unique_ptr<ByteSource> m_source; ///< of the last of m_logs; null between two logs
    std::vector<char> m_rest; ///< of the last block: the beginning of a piece
};

} // namespace secondtick::triage
