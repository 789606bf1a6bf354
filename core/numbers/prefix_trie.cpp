#include "numbers/prefix_trie.h"

#include "rules/calling_codes.h"

namespace secondtick {

PrefixTrie::PrefixTrie(const rules::CallingCodes &codes)
    : m_nodes(1)
    , m_regions{QString()}
{
    const QHash<QString, rules::CallingArea> &prefixes = codes.all();
    QStringList regions; // numbered in alphabetical order: the same numbers in every run
    for (const rules::CallingArea &area : prefixes)
        regions.append(area.region);
    regions.sort();
    for (const QString &region : std::as_const(regions)) {
        if (region != m_regions.constLast())
            m_regions.append(region);
    }
    for (auto entry = prefixes.begin(); entry != prefixes.end(); ++entry)
        insert(entry.key(), regionNumber(entry->region));
}

std::uint16_t PrefixTrie::find(std::string_view digits) const
{
    std::uint16_t found = 0;
    std::uint16_t at = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            break;
        at = m_nodes[at].next.at(std::size_t(digit - '0'));
        if (at == 0)
            break;
        if (m_nodes[at].region != 0)
            found = m_nodes[at].region;
    }
    return found;
}

std::uint16_t PrefixTrie::regionNumber(const QString &region)
{
    return std::uint16_t(m_regions.indexOf(region));
}

void PrefixTrie::insert(QStringView prefix, std::uint16_t region)
{
    std::size_t at = 0;
    for (const QChar character : prefix) {
        const int digit = character.unicode() - u'0';
        if (digit < 0 || digit > 9)
            return;
        std::uint16_t next = m_nodes[at].next.at(std::size_t(digit));
        if (next == 0) {
            next = std::uint16_t(m_nodes.size());
            m_nodes[at].next.at(std::size_t(digit)) = next;
            m_nodes.emplace_back();
        }
        at = next;
    }
    m_nodes[at].region = region;
}

} // namespace secondtick
