#include "net/answer_headers.h"

#include "base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestWait = 24LL * 60 * 60;
constexpr qint64 kHighestPercent = 10'000; // above 100 is said by the platform now and then
constexpr qint64 kLongestRegain = 7LL * 24 * 60; // minutes

void raise(std::optional<int> &highest, const QJsonValue &value, qint64 most)
{
    const std::optional<qint64> number = json::integer(value);
    if (number && *number >= 0 && *number <= most)
        highest = std::max(highest.value_or(0), int(*number));
}

void addShares(Usage &usage, const QJsonObject &shares)
{
    constexpr std::array names{"call_count"_L1, "total_time"_L1, "total_cputime"_L1};
    for (const QLatin1StringView name : names)
        raise(usage.percent, shares[name], kHighestPercent);
    std::optional<int> minutes;
    raise(minutes, shares["estimated_time_to_regain_access"_L1], kLongestRegain);
    if (minutes.value_or(0) > 0)
        usage.minutesToRegain = std::max(usage.minutesToRegain.value_or(0), *minutes);
}

} // namespace

QDateTime httpDate(const QByteArray &header)
{
    // Date and time apart: a whole local QDateTime would lose an hour in the gap of a daylight-saving change.
    const QString text = QString::fromLatin1(header).trimmed();
    if (!text.endsWith(" GMT"_L1) || text.size() < 20)
        return {};
    const QDate date = QLocale::c().toDate(text.chopped(13), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(text.mid(text.size() - 12, 8), u"HH:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

std::optional<std::chrono::seconds> retryAfterOf(const QByteArray &header, const QDateTime &serverDate)
{
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(header);
        if (!until.isValid() || !serverDate.isValid())
            return std::nullopt;
        wait = serverDate.secsTo(until);
    }
    if (wait < 0 || wait > kLongestWait)
        return std::nullopt;
    return std::chrono::seconds(wait);
}

Usage usageOf(const QByteArray &appUsage, const QByteArray &businessUsage)
{
    Usage usage;
    addShares(usage, QJsonDocument::fromJson(appUsage).object());
    const QJsonObject businesses = QJsonDocument::fromJson(businessUsage).object();
    for (const auto &business : businesses) {
        const QJsonArray uses = business.toArray();
        for (const auto &use : uses)
            addShares(usage, use.toObject());
    }
    return usage;
}

} // namespace secondtick::net
