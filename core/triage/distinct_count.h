#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace secondtick::triage {

/// How many different hashes came: exact up to a limit. Beyond it only the smallest are kept, and how densely they lie
/// tells how many there are, to within some 0.8 % with a limit of 16,384. The order in which they came plays no part.
class DistinctCount
{
public:
    static constexpr std::size_t kNoLimit = std::size_t(-1);

    explicit DistinctCount(std::size_t most);

    void add(std::uint64_t hash);
    void merge(DistinctCount &&other);
    std::int64_t count();
    bool isEstimate() const { return m_isEstimate; } ///< what count() said last
    /// Orders what came since it was last done; others do it when they must. For a thread that has time.
    void settle();

private:
    std::size_t m_most;
    std::vector<std::uint64_t> m_kept; ///< the first m_settled sorted, each once
    std::size_t m_settled = 0;
    std::size_t m_nextSettling;
    std::uint64_t m_limit = UINT64_MAX; ///< hashes above it are not kept
    bool m_isEstimate = false;
};

} // namespace secondtick::triage
