#include "triage/distinct_count.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace secondtick::triage {

namespace {

constexpr std::size_t kFirstSettling = 4096;
constexpr std::size_t kManyAtOnce = 1024UL * 1024; // where nothing is thrown away, sorting can wait

} // namespace

DistinctCount::DistinctCount(std::size_t most)
    : m_most(most)
    , m_nextSettling(most == kNoLimit ? kManyAtOnce : kFirstSettling)
{
}

void DistinctCount::add(std::uint64_t hash)
{
    if (hash > m_limit)
        return;
    m_kept.push_back(hash);
    if (m_kept.size() >= m_nextSettling)
        settle();
}

void DistinctCount::settle()
{
    const auto fresh = m_kept.begin() + std::ptrdiff_t(m_settled);
    std::sort(fresh, m_kept.end());
    std::inplace_merge(m_kept.begin(), fresh, m_kept.end());
    m_kept.erase(std::unique(m_kept.begin(), m_kept.end()), m_kept.end());
    if (m_kept.size() > m_most) {
        m_kept.resize(m_most);
        m_limit = m_kept.back();
        m_isEstimate = true;
    }
    m_settled = m_kept.size();
    m_nextSettling = std::max(m_nextSettling, 2 * m_settled);
}

void DistinctCount::merge(DistinctCount &&other)
{
    settle();
    other.settle();
    std::vector<std::uint64_t> all;
    all.reserve(m_kept.size() + other.m_kept.size());
    std::set_union(m_kept.begin(), m_kept.end(), other.m_kept.begin(), other.m_kept.end(), std::back_inserter(all));
    m_limit = std::min(m_limit, other.m_limit);
    m_isEstimate = m_isEstimate || other.m_isEstimate;
    all.erase(std::upper_bound(all.begin(), all.end(), m_limit), all.end());
    m_kept = std::move(all);
    m_settled = m_kept.size();
    settle();
    other = DistinctCount(other.m_most);
}

std::int64_t DistinctCount::count()
{
    settle();
    if (!m_isEstimate)
        return std::int64_t(m_kept.size());
    // The k-th smallest of n even spread hashes lies near k/n of the whole range.
    const double reached = std::ldexp(double(m_limit), -64);
    return std::llround(double(m_kept.size() - 1) / reached);
}

} // namespace secondtick::triage
