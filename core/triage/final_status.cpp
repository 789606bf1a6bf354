#include "triage/tally_parts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

std::uint8_t seenOf(std::string_view status)
{
    static const std::map<std::string_view, std::uint8_t> words{
        {"accepted", SeenAccepted}, {"sent", SeenSent},     {"delivered", SeenDelivered}, {"read", SeenRead},
        {"played", SeenPlayed},     {"failed", SeenFailed}, {"deleted", SeenDeleted}};
    const auto word = words.find(status);
    return word == words.end() ? std::uint8_t(SeenOther) : word->second;
}

QString finalStatus(std::uint8_t seen)
{
    static const std::array<std::pair<std::uint8_t, QString>, 8> order{{{SeenPlayed, u"played"_s},
                                                                        {SeenRead, u"read"_s},
                                                                        {SeenDelivered, u"delivered"_s},
                                                                        {SeenFailed, u"failed"_s},
                                                                        {SeenSent, u"sent"_s},
                                                                        {SeenAccepted, u"accepted"_s},
                                                                        {SeenDeleted, u"deleted"_s},
                                                                        {SeenOther, u"other"_s}}};
    const auto *const last =
        std::find_if(order.begin(), order.end(), [seen](const auto &each) { return (seen & each.first) != 0; });
    return last == order.end() ? u"other"_s : last->second;
}

bool failedInTheEnd(std::uint8_t seen)
{
    return (seen & SeenFailed) != 0 && (seen & kArrived) == 0;
}

std::uint32_t seconds(std::int64_t at)
{
    return at > 0 && at <= std::numeric_limits<std::uint32_t>::max() ? std::uint32_t(at) : 0;
}

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void keepSamples(std::vector<Sample> &samples, const Sample &sample)
{
    const auto place = std::upper_bound(samples.begin(), samples.end(), sample);
    if (samples.size() == FailureGroup::kMostSamples && place == samples.end())
        return;
    samples.insert(place, sample);
    if (samples.size() > FailureGroup::kMostSamples)
        samples.pop_back();
}

void widen(FailureGroup &group, std::uint32_t first, std::uint32_t last)
{
    if (first != 0 && (group.first == 0 || first < group.first))
        group.first = first;
    group.last = std::max(group.last, last);
}

void keepText(std::string &title, std::string &details, std::string_view newTitle, std::string_view newDetails)
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

void addGroup(FailureGroup &group, const FailureGroup &more)
{
    group.count += more.count;
    addTo(group.numbers, more.numbers);
    addTo(group.countries, more.countries);
    addTo(group.categories, more.categories);
    addTo(group.hours, more.hours);
    widen(group, more.first, more.last);
    for (const Sample &sample : more.samples)
        keepSamples(group.samples, sample);
    keepText(group.title, group.details, more.title, more.details);
}

void readRecipient(std::string_view recipient, FailureMark &mark)
{
    const bool areDigits = recipient.size() >= 4 && recipient.size() <= 20
        && std::all_of(recipient.begin(), recipient.end(), [](char c) { return c >= '0' && c <= '9'; });
    mark.tail = kNoTail;
    if (!recipient.empty())
        mark.recipient = hashOf(recipient).first;
    if (!areDigits)
        return;
    const std::string_view tail = recipient.substr(recipient.size() - 2);
    mark.tail = std::uint8_t((tail[0] - '0') * 10 + (tail[1] - '0'));
}

QString maskedNumber(std::uint8_t tail)
{
    if (tail >= kNoTail)
        return {};
    constexpr qsizetype hidden = 7; // always as many: the length tells the country
    return u'+' + QString(hidden, QChar(0x2022)) + QString::number(tail).rightJustified(2, u'0');
}

} // namespace secondtick::triage
