#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace secondtick {

namespace rules {
class CallingCodes;
} // namespace rules

/// The table of calling codes as a trie, for logs that ask millions of times: no text is made to ask. Built once,
/// immutable, may be asked from several threads. What it cannot know is what the table cannot: who took a number along
/// to another country.
class PrefixTrie
{
public:
    explicit PrefixTrie(const rules::CallingCodes &codes);

    /// Number of the region of the longest known prefix of `digits` (no plus); 0 when unknown. Stops at the first
    /// character that is no digit.
    std::uint16_t find(std::string_view digits) const;
    /// ISO 3166-1 alpha-2 of a region number; empty for 0.
    const QString &region(std::uint16_t number) const { return m_regions.at(number); }
    qsizetype regionCount() const { return m_regions.size(); }

private:
    struct Node
    {
        std::array<std::uint16_t, 10> next{}; ///< 0: none
        std::uint16_t region = 0;
    };

    std::uint16_t regionNumber(const QString &region);
    void insert(QStringView prefix, std::uint16_t region);

    std::vector<Node> m_nodes;
    QStringList m_regions; ///< [0] is empty
};

} // namespace secondtick
