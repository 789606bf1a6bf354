// Writes resources/rules/calling_codes.json from the metadata inside libphonenumber. Built only on request:
//   cmake --build <build> --target generate_calling_codes
//   <build>/tests/rules/generate_calling_codes > resources/rules/calling_codes.json
// The same library always gives the same file. tst_calling_codes proves the file against the library's public answers.
#include "rules/digit_patterns.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Not in the public headers: the library's metadata, serialised.
namespace i18n::phonenumbers {
const void *metadata_get();
int metadata_size();
} // namespace i18n::phonenumbers

namespace {

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberDesc;
using secondtick::test::DigitPatterns;
using secondtick::test::PatternMark;
using secondtick::test::PatternStates;

constexpr int kLongestNational = 17;

/// The regions that share one country code, the main one first, as the library asks them.
using Regions = std::vector<const PhoneMetadata *>;
using Rows = std::map<std::string, std::string>;

std::uint32_t allowedLengths(const PhoneNumberDesc &desc, int countryCode)
{
    // Canada's seven-digit 310-xxxx can be called inside Canada only, and would cut the American area code 310 to
    // pieces.
    if (countryCode == 1)
        return 1U << 10U;
    std::uint32_t lengths = 0;
    for (const int length : desc.possible_length()) {
        if (length > 0)
            lengths |= 1U << unsigned(length);
    }
    return lengths;
}

/// The numbers of one country code as a tree of digits, equal subtrees shared, and the cheapest prefix rows for it.
class Plan
{
public:
    explicit Plan(const Regions &regions)
        : m_regions(regions)
    {
        for (int region = 0; region < int(regions.size()); ++region)
            addPatterns(region);
        m_root = nodeFor(0, m_patterns.start());
    }

    void writeRows(const std::string &code, Rows &rows)
    {
        rows[code] = m_regions.front()->id();
        // The row of the code itself stands for its main region, so that unassigned ranges have an answer.
        for (int digit = 0; digit < 10; ++digit)
            write(m_nodes[std::size_t(m_root)].next[std::size_t(digit)], 0, code + char('0' + digit), rows);
    }

private:
    struct Node
    {
        int region = -1; ///< a number may end here, and belongs to this region
        std::uint32_t reach = 0; ///< regions of the numbers that begin like this
        std::array<int, 10> next; ///< -1: no number goes on like this
    };

    void addPatterns(int region)
    {
        const PhoneMetadata &data = *m_regions[std::size_t(region)];
        if (data.has_leading_digits())
            m_patterns.add(data.leading_digits(), {.region = region, .kind = PatternMark::Kind::Leading});
        addPattern(data.general_desc(), {.region = region, .kind = PatternMark::Kind::Shape});
        for (const PhoneNumberDesc *desc :
             {&data.premium_rate(), &data.toll_free(), &data.shared_cost(), &data.voip(), &data.personal_number(),
              &data.pager(), &data.uan(), &data.voicemail(), &data.fixed_line(), &data.mobile()})
            addPattern(*desc, {.region = region, .kind = PatternMark::Kind::Type});
    }

    void addPattern(const PhoneNumberDesc &desc, PatternMark mark)
    {
        const bool hasNone = desc.possible_length_size() == 1 && desc.possible_length(0) < 0;
        if (desc.national_number_pattern().empty() || hasNone)
            return;
        mark.lengths = allowedLengths(desc, m_regions.front()->country_code());
        m_patterns.add(desc.national_number_pattern(), mark);
    }

    bool has(const std::vector<PatternMark> &marks, int region, PatternMark::Kind kind, int length) const
    {
        return std::any_of(marks.begin(), marks.end(), [=](PatternMark mark) {
            return mark.region == region && mark.kind == kind
                && (mark.lengths == 0 || (mark.lengths >> unsigned(length) & 1U) != 0);
        });
    }

    /// As the library decides: leading digits where a region has them, else the first region that knows a type.
    int regionOf(const PatternStates &states, int length) const
    {
        const std::vector<PatternMark> marks = m_patterns.marks(states);
        for (int region = 0; region < int(m_regions.size()); ++region) {
            const bool typed = has(marks, region, PatternMark::Kind::Shape, length)
                && has(marks, region, PatternMark::Kind::Type, length);
            const bool chosen = m_regions[std::size_t(region)]->has_leading_digits()
                ? has(marks, region, PatternMark::Kind::Leading, length)
                : typed;
            if (chosen)
                return typed ? region : -1;
        }
        return -1;
    }

    int nodeFor(int length, const PatternStates &states)
    {
        if (states.empty() || length > kLongestNational)
            return -1;
        const auto key = std::pair(length, states);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        Node node;
        node.region = regionOf(states, length);
        if (node.region >= 0)
            node.reach = 1U << unsigned(node.region);
        for (int digit = 0; digit < 10; ++digit) {
            const int next = nodeFor(length + 1, m_patterns.next(states, digit));
            node.next[std::size_t(digit)] = next;
            if (next >= 0)
                node.reach |= m_nodes[std::size_t(next)].reach;
        }
        const int index = node.reach ? int(m_nodes.size()) : -1;
        if (index >= 0)
            m_nodes.push_back(node);
        return m_known[key] = index;
    }

    /// Fewest rows for the numbers below `node` when the prefix so far says `inherited`; and what the node's own row
    /// says.
    std::pair<int, int> cheapest(int node, int inherited)
    {
        if (node < 0 || m_nodes[std::size_t(node)].reach == 1U << unsigned(inherited))
            return {0, inherited};
        if (const auto known = m_cheapest.find({node, inherited}); known != m_cheapest.end())
            return known->second;
        std::pair<int, int> best{std::numeric_limits<int>::max(), inherited};
        for (int offset = 0; offset < int(m_regions.size()); ++offset) {
            // The inherited region first: of equally cheap answers the one without a row is easier to read.
            const int region = (inherited + offset) % int(m_regions.size());
            const Node here = m_nodes[std::size_t(node)];
            if ((here.region >= 0 && here.region != region)
                || (region != inherited && (here.reach >> unsigned(region) & 1U) == 0))
                continue;
            int rows = region == inherited ? 0 : 1;
            for (const int next : here.next)
                rows += cheapest(next, region).first;
            if (rows < best.first)
                best = {rows, region};
        }
        return m_cheapest[{node, inherited}] = best;
    }

    void write(int node, int inherited, const std::string &prefix, Rows &rows)
    {
        if (node < 0)
            return;
        const int region = cheapest(node, inherited).second;
        if (region != inherited)
            rows[prefix] = m_regions[std::size_t(region)]->id();
        if (m_nodes[std::size_t(node)].reach == 1U << unsigned(region))
            return;
        for (int digit = 0; digit < 10; ++digit)
            write(m_nodes[std::size_t(node)].next[std::size_t(digit)], region, prefix + char('0' + digit), rows);
    }

    Regions m_regions;
    DigitPatterns m_patterns;
    std::vector<Node> m_nodes;
    std::map<std::pair<int, PatternStates>, int> m_known;
    std::map<std::pair<int, int>, std::pair<int, int>> m_cheapest;
    int m_root = -1;
};

/// A prefix that may belong to Crimea, Donetsk or Luhansk: a hint, never a proof.
struct AreaRow
{
    const char *prefix;
    const char *region; ///< of the numbering plan the prefix is written in
    const char *area;
    const char *source;
    const char *note;
};

constexpr auto kGeocoding = "https://github.com/google/libphonenumber/blob/master/resources/geocoding/en/380.txt";
constexpr auto kRussianPlan = "https://en.wikipedia.org/wiki/Telephone_numbers_in_Russia";
constexpr auto kSwitchedTo7 = "https://novayagazeta.eu/articles/2022/05/27/"
                              "russia-switches-kherson-and-zaporizhzhia-regions-to-its-national-phone-code-news";
constexpr auto kWholeOblast = "Whole oblast, on both sides of the line of contact. Mobile numbers show no region.";
constexpr auto kNoOfficialSource =
    "The source names the move to +7. The digits themselves are known only from addresses "
    "that shops there publish; no official source was found.";
constexpr std::array kAreas{
    AreaRow{"38062", "UA", "UA-14", kGeocoding, kWholeOblast},
    AreaRow{"38064", "UA", "UA-09", kGeocoding, kWholeOblast},
    AreaRow{"38065", "UA", "UA-43", kGeocoding, "Crimea, Ukrainian numbering, landline."},
    AreaRow{"38069", "UA", "UA-40", kGeocoding, "Sevastopol, Ukrainian numbering, landline."},
    AreaRow{"7365", "RU", "UA-43", kRussianPlan, "Crimea, Russian numbering, landline."},
    AreaRow{"7869", "RU", "UA-40", kRussianPlan, "Sevastopol, Russian numbering, landline."},
    AreaRow{"7949", "RU", "UA-14", kSwitchedTo7, kNoOfficialSource},
    AreaRow{"7959", "RU", "UA-09", kSwitchedTo7, kNoOfficialSource},
    AreaRow{"7978", "RU", "UA-43", kRussianPlan, "Crimea and Sevastopol, Russian numbering, mobile."},
};

std::map<int, Regions> regionsByCode(const PhoneMetadataCollection &all)
{
    std::map<int, Regions> plans;
    for (const PhoneMetadata &each : all.metadata()) {
        Regions &regions = plans[each.country_code()];
        regions.insert(each.main_country_for_code() ? regions.begin() : regions.end(), &each);
    }
    return plans;
}

void print(const Rows &rows)
{
    std::map<std::string, std::string> lines;
    for (const auto &[prefix, region] : rows) {
        // "001" is how the library names codes of no country: satellite networks, international toll-free numbers.
        const std::string said = region == "001" ? "null" : '"' + region + '"';
        std::string &line = lines[prefix];
        line = "    {\"id\": \"";
        line.append(prefix).append("\", \"region\": ").append(said).append("}");
    }
    for (const AreaRow &row : kAreas) {
        lines[row.prefix] = std::string("    {\"id\": \"") + row.prefix + "\", \"region\": \"" + row.region
            + "\", \"area\": \"" + row.area + "\",\n     \"source\": \"" + row.source + "\",\n     \"note\": \""
            + row.note + "\"}";
    }
    std::puts(
        "{\n"
        "  \"schema\": \"secondtick.calling-codes/1\",\n"
        "  \"version\": \"2026.11\",\n"
        "  \"checked\": \"2026-11-23\",\n"
        "  \"stale_after_days\": 365,\n"
        "  \"source\": \"https://github.com/google/libphonenumber\",\n"
        "  \"note\": \"Made by tests/rules/generate_calling_codes from libphonenumber 8.12.57. The longest prefix "
        "wins; region null is a code of no country.\",\n"
        "  \"entries\": [");
    for (auto it = lines.begin(); it != lines.end(); ++it)
        std::printf("%s%s\n", it->second.c_str(), std::next(it) == lines.end() ? "" : ",");
    std::puts("  ]\n}");
}

} // namespace

int main()
{
    PhoneMetadataCollection all;
    if (!all.ParseFromArray(i18n::phonenumbers::metadata_get(), i18n::phonenumbers::metadata_size()))
        return 1;
    Rows rows;
    for (const auto &[code, regions] : regionsByCode(all)) {
        if (regions.size() == 1)
            rows[std::to_string(code)] = regions.front()->id();
        else
            Plan(regions).writeRows(std::to_string(code), rows);
    }
    print(rows);
    return 0;
}
