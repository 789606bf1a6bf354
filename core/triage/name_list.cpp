#include "triage/name_list.h"

namespace secondtick::triage {

namespace {

constexpr std::size_t kLongestName = 64;

} // namespace

NameList::NameList(std::size_t most)
    : m_most(most)
{
}

std::uint16_t NameList::number(std::string_view name)
{
    name = name.substr(0, kLongestName);
    if (name.empty())
        return 0;
    const std::scoped_lock lock(m_mutex);
    const auto known = m_numbers.find(name);
    if (known != m_numbers.end())
        return known->second;
    if (m_numbers.size() >= m_most)
        return 0;
    const auto number = std::uint16_t(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(name, number);
    return number;
}

const std::string &NameList::name(std::uint16_t number) const
{
    const std::scoped_lock lock(m_mutex);
    return m_names.at(number);
}

std::uint16_t NameCache::number(std::string_view name)
{
    name = name.substr(0, kLongestName);
    if (name == m_latestName)
        return m_latest;
    const auto known = m_known.find(name);
    m_latest = known != m_known.end() ? known->second : m_list->number(name);
    if (known == m_known.end() && m_latest != 0)
        m_known.emplace(name, m_latest);
    m_latestName = name;
    return m_latest;
}

} // namespace secondtick::triage
