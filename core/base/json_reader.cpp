#include "base/json_reader.h"

#include <algorithm>

namespace secondtick::json {

namespace {

constexpr qint64 kLargestExact = 9007199254740992; // 2^53

/// A number without fraction that has kept all its digits on the way.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // A value that is no whole number gives back whichever default it is handed.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    const qint64 number = value.toInteger();
    return number >= -kLargestExact && number <= kLargestExact ? std::optional(number) : std::nullopt;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<QString> id(const QJsonValue &value)
{
    if (value.isString() && !value.toString().isEmpty())
        return value.toString();
    const std::optional<qint64> number = wholeNumber(value);
    return number && *number >= 0 ? std::optional(QString::number(*number)) : std::nullopt;
}

std::optional<QString> text(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> boolean(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (!value.isString())
        return wholeNumber(value);
    const QString text = value.toString();
    if (!isDigits(text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text)))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<QDateTime> time(const QJsonValue &value)
{
    constexpr qint64 endOfYear9999 = 253402300799;
    const std::optional<qint64> seconds = integer(value);
    if (!seconds || *seconds <= 0 || *seconds > endOfYear9999)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(*seconds).toUTC();
}

} // namespace secondtick::json
