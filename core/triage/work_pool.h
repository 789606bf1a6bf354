#pragma once

#include "triage/piece_reader.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace secondtick::triage {

/// A stretch of a log and the pieces in it. `bytes` has room for the padding behind them.
struct Batch
{
    std::vector<char> bytes;
    std::vector<Piece> pieces;
};

/// Threads that parse batches, each with a count of its own. At most one batch more than there are threads waits, so
/// that memory does not grow with the log. Used by one thread.
class WorkPool
{
public:
    /// `trie` and `isCancelled` must outlive it; pieces that were not begun when it is set are left out.
    WorkPool(const PrefixTrie &trie, int workers, const std::atomic<bool> &isCancelled);
    ~WorkPool();
    WorkPool(const WorkPool &) = delete;
    WorkPool &operator=(const WorkPool &) = delete;

    void add(Batch &&batch); ///< waits while all are busy
    std::vector<char> freeBuffer(); ///< one that was used before, or an empty one
    /// Waits until all batches are read: what was counted in them since the last call.
    PieceCounts drain();
    /// drain(), then ends the threads: the count of all. The pool cannot be used after it.
    Tally finish();

private:
    void work(PieceReader &reader);
    void stop();

    const std::atomic<bool> &m_isCancelled;
    std::vector<std::unique_ptr<PieceReader>> m_readers;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    std::vector<std::vector<char>> m_free;
    PieceCounts m_counts;
    int m_busy = 0;
    bool m_stops = false;
    std::vector<std::jthread> m_threads; ///< last: they end before what they use goes
};

} // namespace secondtick::triage
