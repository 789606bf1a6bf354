#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

/// Tolerant reading of what the platform sends: a field that is missing or of another type is "not said", never an
/// error, and never a default that could be taken for an answer.
namespace secondtick::json {

/// An id: text as it stands, or a whole number up to 2^53. Longer numbers have lost digits and are not ids any more.
std::optional<QString> id(const QJsonValue &value);
std::optional<QString> text(const QJsonValue &value);
std::optional<bool> boolean(const QJsonValue &value);
/// A whole number, also when it came as text of digits.
std::optional<qint64> integer(const QJsonValue &value);
/// Seconds since 1970, as UTC. 0 is "never" on this platform, so it is no time either; nor is anything beyond year
/// 9999.
std::optional<QDateTime> time(const QJsonValue &value);

} // namespace secondtick::json
