#include "triage/side_count.h"

#include "triage/final_status.h"

#include <tuple>
#include <utility>

namespace secondtick::triage {

namespace {

constexpr std::size_t kLongestText = 200;

template <typename Key> void addTo(std::map<Key, std::int64_t> &counts, const std::map<Key, std::int64_t> &more)
{
    for (const auto &[key, count] : more)
        counts[key] += count;
}

} // namespace

void CodeTexts::keep(std::string_view newTitle, std::string_view newDetails)
{
    newTitle = newTitle.substr(0, kLongestText);
    newDetails = newDetails.substr(0, kLongestText);
    if (newTitle.empty() && newDetails.empty())
        return;
    const bool isFirst = title.empty() && details.empty();
    if (isFirst
        || std::tie(newTitle, newDetails) < std::make_tuple(std::string_view(title), std::string_view(details))) {
        title = newTitle;
        details = newDetails;
    }
}

void NoticeList::add(Notice notice)
{
    for (std::string *const text : {&notice.field, &notice.event, &notice.subject, &notice.reason, &notice.until}) {
        if (text->size() > kLongestText)
            text->resize(kLongestText);
    }
    m_notices.insert(std::move(notice));
    if (m_notices.size() > kMost) {
        m_notices.erase(m_notices.begin());
        ++m_omitted;
    }
}

void NoticeList::merge(NoticeList &&other)
{
    m_omitted += other.m_omitted;
    while (!other.m_notices.empty())
        add(std::move(other.m_notices.extract(other.m_notices.begin()).value()));
}

void SideCount::addStatus(std::uint8_t seen, const FailureMark &mark)
{
    ++statuses[seen];
    if ((seen & SeenFailed) != 0)
        failures.try_emplace(mark.code, kExactRecipients).first->second.add(mark, mark.recipient);
}

void SideCount::merge(SideCount &&other)
{
    for (const auto &[code, more] : other.texts)
        texts[code].keep(more.title, more.details);
    for (auto &[code, more] : other.failures)
        failures.try_emplace(code, kExactRecipients).first->second.merge(std::move(more));
    addTo(statuses, other.statuses);
    addTo(otherErrors, other.otherErrors);
    notices.merge(std::move(other.notices));
    beyondTable += other.beyondTable;
    other = {};
}

} // namespace secondtick::triage
