#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace secondtick::triage {

/// Names that come again and again, by small numbers, so that millions of messages can refer to them. 0 is "none
/// given". Safe to use from several threads; which number a name gets depends on which thread came first.
class NameList
{
public:
    /// At most `most` names; further ones get 0.
    explicit NameList(std::size_t most);

    std::uint16_t number(std::string_view name); ///< of its first 64 bytes
    const std::string &name(std::uint16_t number) const; ///< stays where it is

private:
    std::size_t m_most;
    mutable std::mutex m_mutex;
    std::deque<std::string> m_names{std::string()};
    std::map<std::string, std::uint16_t, std::less<>> m_numbers;
};

/// What one thread remembers of a list, so that it need not ask again.
class NameCache
{
public:
    /// `list` must outlive it.
    explicit NameCache(NameList &list)
        : m_list(&list)
    {
    }

    std::uint16_t number(std::string_view name);

private:
    NameList *m_list;
    std::map<std::string, std::uint16_t, std::less<>> m_known;
    std::string m_latestName; ///< logs give the same name many times in a row
    std::uint16_t m_latest = 0;
};

} // namespace secondtick::triage
