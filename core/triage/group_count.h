#pragma once

#include "triage/distinct_count.h"
#include "triage/failure_mark.h"
#include "triage/tally_result.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace secondtick {
class PrefixTrie;
} // namespace secondtick

namespace secondtick::triage {

class NameList;

/// What the small numbers of a mark stand for. All must outlive it.
struct MarkNames
{
    const PrefixTrie &countries;
    const NameList &numbers;
    const NameList &categories;
};

/// A group of failures while it is counted: small numbers in place of names, so that a million take a moment. The order
/// in which they come plays no part.
class GroupCount
{
public:
    static constexpr std::size_t kMostSamples = 20;

    /// Recipients are told apart exactly up to `exactRecipients`, see DistinctCount.
    explicit GroupCount(std::size_t exactRecipients);

    /// `order` breaks ties between samples.
    void add(const FailureMark &mark, std::uint64_t order);
    void merge(GroupCount &&other);
    void settle() { m_recipients.settle(); }
    /// All of it but code, title and details.
    FailureGroup group(const MarkNames &names);

private:
    void keep(const Sample &sample);
    void widen(std::uint32_t first, std::uint32_t last);

    std::int64_t m_count = 0;
    std::vector<std::int64_t> m_countries, m_categories; ///< by number
    std::unordered_map<std::uint16_t, std::int64_t> m_numbers;
    std::unordered_map<std::uint32_t, std::int64_t> m_hours;
    std::uint32_t m_first = 0, m_last = 0;
    std::vector<Sample> m_samples; ///< sorted
    DistinctCount m_recipients;
};

} // namespace secondtick::triage
