#include "triage/work_pool.h"

namespace secondtick::triage {

WorkPool::WorkPool(const PrefixTrie &trie, int workers, const std::atomic<bool> &isCancelled)
    : m_isCancelled(isCancelled)
{
    for (int index = 0; index < workers; ++index)
        m_readers.push_back(std::make_unique<PieceReader>(trie));
    for (const auto &reader : m_readers)
        m_threads.emplace_back([this, &each = *reader] { work(each); });
}

WorkPool::~WorkPool()
{
    stop();
}

void WorkPool::add(Batch &&batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() <= 1; });
    m_waiting.push_back(std::move(batch));
    m_changed.notify_all();
}

std::vector<char> WorkPool::freeBuffer()
{
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty())
        return {};
    std::vector<char> buffer = std::move(m_free.back());
    m_free.pop_back();
    return buffer;
}

PieceCounts WorkPool::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && m_busy == 0; });
    return std::exchange(m_counts, {});
}

Tally WorkPool::finish()
{
    (void)drain();
    stop();
    Tally all = std::move(m_readers.front()->tally());
    for (std::size_t index = 1; index < m_readers.size(); ++index)
        all.merge(std::move(m_readers[index]->tally()));
    return all;
}

void WorkPool::work(PieceReader &reader)
{
    while (true) {
        Batch batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stops || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_busy;
            m_changed.notify_all();
        }
        for (const Piece &piece : batch.pieces) {
            if (m_isCancelled)
                break;
            reader.read({batch.bytes.data() + piece.begin, piece.size}, piece.line);
        }
        const std::scoped_lock lock(m_mutex);
        m_counts.merge(reader.takeCounts());
        m_free.push_back(std::move(batch.bytes));
        --m_busy;
        m_changed.notify_all();
    }
}

void WorkPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stops = true;
    }
    m_changed.notify_all();
    m_threads.clear();
}

} // namespace secondtick::triage
