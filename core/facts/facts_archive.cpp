#include "facts/facts_archive.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorKind, const char *>, 12> kKindWords{{
    {ErrorKind::Offline, "offline"},
    {ErrorKind::Dns, "dns"},
    {ErrorKind::Refused, "refused"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::Proxy, "proxy"},
    {ErrorKind::Interrupted, "interrupted"},
    {ErrorKind::NotGraph, "not_graph"},
    {ErrorKind::Api, "api"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::File, "file"},
    {ErrorKind::Usage, "usage"},
}};

/// A whole number between the limits of T.
template <typename T> std::optional<T> wholeNumber(const QJsonValue &json)
{
    constexpr double largest = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(number) <= largest) || std::floor(number) != number)
        return std::nullopt;
    if (number < double(std::numeric_limits<T>::min()) || number > double(std::numeric_limits<T>::max()))
        return std::nullopt;
    return T(number);
}

} // namespace

QString toWord(ErrorKind kind)
{
    for (const auto &[each, word] : kKindWords) {
        if (each == kind)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromWord(const QString &word)
{
    for (const auto &[kind, each] : kKindWords) {
        if (word == QLatin1String(each))
            return kind;
    }
    return std::nullopt;
}

bool FactsWriter::isDefault(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

QJsonValue FactsWriter::json(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

void FactsReader::refuse(const QString &path)
{
    if (m_wrongPlace.isEmpty())
        m_wrongPlace = path;
}

QString FactsReader::pathOf(const char *name) const
{
    return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'.' + QLatin1String(name);
}

bool FactsReader::taken(bool isRight, const QString &path)
{
    if (!isRight)
        refuse(path);
    return isRight;
}

bool FactsReader::take(const QJsonValue &json, QString &value, const QString &path)
{
    if (taken(json.isString(), path))
        value = json.toString();
    return json.isString();
}

bool FactsReader::take(const QJsonValue &json, bool &value, const QString &path)
{
    if (taken(json.isBool(), path))
        value = json.toBool();
    return json.isBool();
}

bool FactsReader::take(const QJsonValue &json, int &value, const QString &path)
{
    const auto number = wholeNumber<int>(json);
    value = number.value_or(value);
    return taken(number.has_value(), path);
}

bool FactsReader::take(const QJsonValue &json, qsizetype &value, const QString &path)
{
    const auto number = wholeNumber<qsizetype>(json);
    value = number.value_or(value);
    return taken(number.has_value(), path);
}

bool FactsReader::take(const QJsonValue &json, ErrorKind &value, const QString &path)
{
    const auto kind = errorKindFromWord(json.toString());
    value = kind.value_or(value);
    return taken(kind.has_value(), path);
}

bool FactsReader::take(const QJsonValue &json, QDateTime &value, const QString &path)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    if (taken(time.isValid(), path))
        value = time;
    return time.isValid();
}

bool FactsReader::take(const QJsonValue &json, QJsonObject &value, const QString &path)
{
    if (taken(json.isObject(), path))
        value = json.toObject();
    return json.isObject();
}

} // namespace secondtick
