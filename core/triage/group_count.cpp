#include "triage/group_count.h"

#include "numbers/prefix_trie.h"
#include "triage/name_list.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t kSecondsPerHour = 3600;

void count(std::vector<std::int64_t> &counts, std::size_t number, std::int64_t times)
{
    if (counts.size() <= number)
        counts.resize(number + 1);
    counts[number] += times;
}

void addTo(std::vector<std::int64_t> &counts, const std::vector<std::int64_t> &more)
{
    for (std::size_t number = 0; number < more.size(); ++number)
        count(counts, number, more[number]);
}

template <typename Key>
void addTo(std::unordered_map<Key, std::int64_t> &counts, const std::unordered_map<Key, std::int64_t> &more)
{
    for (const auto &[key, times] : more)
        counts[key] += times;
}

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

GroupCount::GroupCount(std::size_t exactRecipients)
    : m_recipients(exactRecipients)
{
}

void GroupCount::add(const FailureMark &mark, std::uint64_t order)
{
    ++m_count;
    count(m_countries, mark.country, 1);
    count(m_categories, mark.category, 1);
    ++m_numbers[mark.number];
    if (mark.at != 0)
        ++m_hours[mark.at / kSecondsPerHour];
    if (mark.recipient != 0)
        m_recipients.add(mark.recipient);
    widen(mark.at, mark.at);
    keep({mark.at, order, mark.tail});
}

void GroupCount::keep(const Sample &sample)
{
    if (m_samples.size() == kMostSamples) {
        if (sample >= m_samples.back())
            return;
        m_samples.pop_back();
    }
    m_samples.insert(std::upper_bound(m_samples.begin(), m_samples.end(), sample), sample);
}

void GroupCount::widen(std::uint32_t first, std::uint32_t last)
{
    if (first != 0 && (m_first == 0 || first < m_first))
        m_first = first;
    m_last = std::max(m_last, last);
}

void GroupCount::merge(GroupCount &&other)
{
    m_count += other.m_count;
    addTo(m_countries, other.m_countries);
    addTo(m_categories, other.m_categories);
    addTo(m_numbers, other.m_numbers);
    addTo(m_hours, other.m_hours);
    widen(other.m_first, other.m_last);
    for (const Sample &sample : other.m_samples)
        keep(sample);
    m_recipients.merge(std::move(other.m_recipients));
}

FailureGroup GroupCount::group(const MarkNames &names)
{
    FailureGroup group;
    group.count = m_count;
    group.recipients = m_recipients.count();
    group.areRecipientsEstimated = m_recipients.isEstimate();
    for (std::size_t country = 0; country < m_countries.size(); ++country) {
        if (m_countries[country] > 0)
            group.countries[country == 0 ? u"unknown"_s : names.countries.region(std::uint16_t(country))] =
                m_countries[country];
    }
    for (std::size_t category = 1; category < m_categories.size(); ++category) {
        if (m_categories[category] > 0)
            group.categories[textOf(names.categories.name(std::uint16_t(category)))] += m_categories[category];
    }
    for (const auto &[number, times] : m_numbers) {
        if (number != 0)
            group.numbers[textOf(names.numbers.name(number))] += times;
    }
    group.hours.insert(m_hours.begin(), m_hours.end());
    group.first = m_first;
    group.last = m_last;
    group.samples = m_samples;
    return group;
}

} // namespace secondtick::triage
