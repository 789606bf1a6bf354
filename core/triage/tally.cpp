#include "triage/tally.h"

#include "numbers/prefix_trie.h"
#include "triage/final_status.h"

namespace secondtick::triage {

namespace {

constexpr std::size_t kMostNumbers = 60'000;
constexpr std::size_t kMostCategories = 254;
constexpr std::size_t kKeptBack = 4096; // entries: what fits into the nearer caches

} // namespace

Tally::Tally(const PrefixTrie &trie, std::size_t mostMessages)
    : m_trie(&trie)
    , m_numbers(kMostNumbers)
    , m_categories(kMostCategories)
    , m_messages(FailureOrder(m_numbers, m_categories), mostMessages)
{
}

int Tally::admitted(int code)
{
    const std::scoped_lock lock(m_mutex);
    if (m_codes.size() >= kMostCodes && !m_codes.contains(code))
        return StatusEvent::kOtherCode;
    m_codes.insert(code);
    return code;
}

void Tally::take(SideCount &&aside)
{
    const std::scoped_lock lock(m_mutex);
    m_aside.merge(std::move(aside));
}

TallyWriter::TallyWriter(Tally &tally, int number)
    : m_tally(&tally)
    , m_firstShard(std::size_t(number) * MessageTable::kShards / 2 + std::size_t(number))
    , m_numbers(tally.m_numbers)
    , m_categories(tally.m_categories)
{
    m_news.reserve(kKeptBack);
}

void TallyWriter::add(const StatusEvent &event)
{
    MessageNews news;
    news.seen = seenOf(event.status);
    if (news.seen == SeenFailed)
        news.failure = markOf(event);
    if (event.id.empty()) {
        m_aside.addStatus(news.seen, news.failure);
        return;
    }
    news.id = MessageId(hashOf(event.id));
    news.isAuthentication = event.category == "authentication";
    news.sentAt = news.seen == SeenSent ? seconds(event.at) : 0;
    m_news.push_back(news);
    if (m_news.size() == kKeptBack)
        flush();
}

void TallyWriter::addOtherError(int code)
{
    ++m_aside.otherErrors[admitted(code)];
}

void TallyWriter::finish()
{
    flush();
    m_tally->take(std::move(m_aside));
}

int TallyWriter::admitted(int code)
{
    const auto known = m_admitted.find(code);
    if (known != m_admitted.end())
        return known->second;
    const int counted = m_tally->admitted(code);
    if (counted == code)
        m_admitted.emplace(code, counted);
    return counted;
}

FailureMark TallyWriter::markOf(const StatusEvent &event)
{
    FailureMark mark;
    readRecipient(event.recipient, mark);
    mark.at = seconds(event.at);
    mark.code = admitted(event.code);
    mark.country = m_tally->m_trie->find(event.recipient);
    mark.number = m_numbers.number(event.number);
    mark.category = std::uint8_t(m_categories.number(event.category));
    m_aside.texts[mark.code].keep(event.title, event.details);
    return mark;
}

void TallyWriter::flush()
{
    m_beyond.clear();
    m_tally->m_messages.merge(m_news, m_firstShard, m_beyond);
    for (const std::size_t place : m_beyond)
        m_aside.addStatus(m_news[place].seen, m_news[place].failure);
    m_aside.beyondTable += std::int64_t(m_beyond.size());
    m_news.clear();
}

} // namespace secondtick::triage
