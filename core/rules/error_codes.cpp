#include "rules/error_codes.h"

#include <algorithm>
#include <tuple>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSubcodeOfThisCode = 8;
constexpr int kSubcodeOfAnyCode = 4;
constexpr int kPattern = 2;
constexpr int kCode = 1; ///< a range has none of them

bool covers(const ErrorCode &entry, int code)
{
    return (code >= entry.code && code <= entry.lastCode.value_or(entry.code)) || entry.alsoCodes.contains(code);
}

/// How exactly an entry speaks of an error that has its code.
int exactness(const ErrorCode &entry)
{
    return (entry.subcode ? kSubcodeOfThisCode : 0) + (entry.messagePattern.isEmpty() ? 0 : kPattern)
        + (entry.lastCode ? 0 : kCode);
}

/// Says what it is, whatever the flag is_transient beside it claims.
bool speaksForItself(const ErrorCode &entry)
{
    return !entry.findingId.isEmpty() || entry.isRateLimit || entry.category == "auth"_L1
        || entry.category == "permission"_L1;
}

} // namespace

QString findingIdFor(const ErrorCode &entry, int code)
{
    if (!entry.findingId.isEmpty())
        return entry.findingId;
    return u"error.%1"_s.arg(covers(entry, code) ? code : entry.code);
}

ErrorCodes::ErrorCodes(QList<ErrorCode> entries)
    : m_entries(std::move(entries))
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        addToIndex(i);
    const auto isBefore = [](const Place &a, const Place &b) {
        return std::tuple(a.number, -a.exactness) < std::tuple(b.number, -b.exactness);
    };
    std::stable_sort(m_byCode.begin(), m_byCode.end(), isBefore);
    std::stable_sort(m_bySubcode.begin(), m_bySubcode.end(), isBefore);
}

void ErrorCodes::addToIndex(qsizetype index)
{
    const ErrorCode &entry = m_entries.at(index);
    Place place{entry.code, exactness(entry), index};
    if (!entry.messagePattern.isEmpty()) {
        place.pattern = m_patterns.size();
        m_patterns.append(QRegularExpression(entry.messagePattern, QRegularExpression::CaseInsensitiveOption));
    }
    (entry.lastCode ? m_ranges : m_byCode).append(place);
    for (const int code : entry.alsoCodes) {
        place.number = code;
        m_byCode.append(place);
    }
    if (entry.alsoAsSubcode) {
        place.number = entry.code;
        place.exactness = kSubcodeOfAnyCode + (place.pattern < 0 ? 0 : kPattern);
        m_bySubcode.append(place);
    }
}

bool ErrorCodes::fits(const Place &place, const Asked &asked) const
{
    const ErrorCode &entry = m_entries.at(place.entry);
    if (entry.subcode && entry.subcode != asked.subcode)
        return false;
    if (place.pattern < 0)
        return true;
    const QRegularExpression &pattern = m_patterns.at(place.pattern);
    return pattern.match(asked.message).hasMatch()
        || (!asked.details.isEmpty() && pattern.match(asked.details).hasMatch());
}

const ErrorCodes::Place *ErrorCodes::mostExact(const Places &places, int number, const Asked &asked,
                                               const Place *toBeat) const
{
    const auto first = std::lower_bound(places.cbegin(), places.cend(), number,
                                        [](const Place &place, int wanted) { return place.number < wanted; });
    for (auto place = first; place != places.cend() && place->number == number; ++place) {
        if (toBeat && place->exactness <= toBeat->exactness)
            return toBeat;
        if (fits(*place, asked))
            return &*place;
    }
    return toBeat;
}

const ErrorCode *ErrorCodes::find(int code, std::optional<int> subcode, const QString &message,
                                  const QString &details) const
{
    const Asked asked{subcode, message, details};
    const Place *best = subcode ? mostExact(m_bySubcode, *subcode, asked, nullptr) : nullptr;
    best = mostExact(m_byCode, code, asked, best);
    for (const Place &range : m_ranges) {
        const ErrorCode &entry = m_entries.at(range.entry);
        const bool isInside = code >= entry.code && code <= *entry.lastCode;
        if (isInside && (!best || range.exactness > best->exactness) && fits(range, asked))
            best = &range;
    }
    return best ? &m_entries.at(best->entry) : nullptr;
}

const ErrorCode *ErrorCodes::find(const GraphError &error) const
{
    return find(error.code, error.subcode, error.message, error.details);
}

const ErrorCode *ErrorCodes::findWords(int code, const QString &wording) const
{
    const ErrorCode *best = nullptr;
    for (const ErrorCode &entry : m_entries) {
        if (!covers(entry, code) || !entry.findingId.isEmpty())
            continue;
        if (!wording.isEmpty() && entry.wording == wording)
            return &entry;
        if (entry.wording.isEmpty() && (!best || exactness(entry) > exactness(*best)))
            best = &entry;
    }
    return best;
}

bool ErrorCodes::isServiceFault(const GraphError &error) const
{
    const ErrorCode *entry = find(error);
    const bool flag = error.isTransient.value_or(false);
    if (!entry)
        return flag;
    return entry->isTransient || (flag && !speaksForItself(*entry));
}

bool ErrorCodes::isRateLimit(const GraphError &error) const
{
    const ErrorCode *entry = find(error);
    return entry && entry->isRateLimit;
}

} // namespace secondtick::rules
