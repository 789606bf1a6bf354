#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace secondtick::net {

/// "Wed, 21 Oct 2026 07:28:00 GMT" as UTC; null for anything else. The older forms of HTTP dates are not sent today.
QDateTime httpDate(const QByteArray &header);

/// Retry-After: seconds, or a date measured against the server's own. Up to a day; anything negative, longer or unclear
/// is no wait.
std::optional<std::chrono::seconds> retryAfterOf(const QByteArray &header, const QDateTime &serverDate);

/// What the usage headers say, together.
struct Usage
{
    std::optional<int> percent; ///< the highest share used up
    std::optional<int> minutesToRegain; ///< set when access is taken away for a time; the longest
};

/// X-App-Usage is one object of percents; X-Business-Use-Case-Usage holds lists of them by business id.
Usage usageOf(const QByteArray &appUsage, const QByteArray &businessUsage);

} // namespace secondtick::net
