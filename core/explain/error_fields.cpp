#include "explain/error_fields.h"

#include "base/json_reader.h"

#include <QJsonArray>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestCode = 99'999'999;

std::optional<int> codeIn(const QJsonObject &object, const QString &name)
{
    const std::optional<qint64> number = json::integer(object.value(name));
    const bool fits = number && *number >= 0 && *number <= kLargestCode;
    return fits ? std::optional(int(*number)) : std::nullopt;
}

/// The first of these members that is a text with something in it.
QString firstText(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto text = json::text(object.value(name)); text && !text->isEmpty())
            return *text;
    }
    return {};
}

QString detailsOf(const QJsonObject &object)
{
    const QJsonValue data = object.value("error_data"_L1);
    const QString inside = firstText(data.toObject(), {u"details"_s});
    return !inside.isEmpty() ? inside : data.isString() ? data.toString() : firstText(object, {u"details"_s});
}

bool hasMarks(const QJsonObject &object, const QString &message)
{
    return object.contains("fbtrace_id"_L1) || object.contains("error_subcode"_L1) || object.contains("error_data"_L1)
        || object.contains("error_description"_L1) || object.contains("href"_L1) || object.value("title"_L1).isString()
        || message.startsWith("(#"_L1) || firstText(object, {u"type"_s, u"error_type"_s}).endsWith("Exception"_L1);
}

} // namespace

std::optional<ReadError> errorFrom(const QJsonObject &object, bool isNamed)
{
    const std::optional<int> plain = codeIn(object, u"code"_s);
    const std::optional<int> code = plain ? plain : codeIn(object, u"error_code"_s);
    const QString message = firstText(object, {u"message"_s, u"error_description"_s, u"error_message"_s, u"title"_s});
    if (!code || (!isNamed && !hasMarks(object, message)))
        return {};
    ReadError read;
    read.error.code = *code;
    const std::optional<int> subcode = codeIn(object, u"error_subcode"_s);
    read.error.subcode = subcode ? subcode : codeIn(object, u"subcode"_s);
    read.error.message = message;
    read.error.details = detailsOf(object);
    read.error.traceId = firstText(object, {u"fbtrace_id"_s});
    read.error.isTransient = json::boolean(object.value("is_transient"_L1));
    read.title = firstText(object, {u"title"_s, u"error_user_title"_s});
    read.solution = firstText(object, {u"possible_solution"_s, u"error_user_msg"_s});
    read.isSignIn = object.contains("error_type"_L1) && object.contains("error_message"_L1);
    return read;
}

ReadEvent eventFrom(const QString &field, const QJsonObject &value)
{
    const QJsonObject ban = value.value("ban_info"_L1).toObject();
    const QJsonObject violation = value.value("violation_info"_L1).toObject();
    const QJsonObject alert = value.value("alert_info"_L1).toObject();
    ReadEvent event;
    event.field = field;
    event.event = firstText(value, {u"event"_s, u"decision"_s, u"new_quality_score"_s});
    if (event.event.isEmpty())
        event.event = firstText(alert.isEmpty() ? value : alert, {u"alert_type"_s});
    event.detail = firstText(value, {u"reason"_s, u"rejection_reason"_s});
    if (event.detail.isEmpty())
        event.detail = firstText(ban, {u"waba_ban_state"_s});
    if (event.detail.isEmpty())
        event.detail = firstText(violation, {u"violation_type"_s});
    event.date = firstText(ban, {u"waba_ban_date"_s});
    if (event.date.isEmpty())
        event.date = firstText(value.value("disable_info"_L1).toObject(), {u"disable_date"_s});
    event.name = firstText(value, {u"message_template_name"_s});
    event.language = firstText(value, {u"message_template_language"_s});
    event.words = firstText(alert, {u"alert_description"_s});
    if (event.words.isEmpty())
        event.words = firstText(value.value("rejection_info"_L1).toObject(), {u"reason"_s});
    return event;
}

ReadToken tokenFrom(const QJsonObject &object)
{
    ReadToken token;
    token.isValid = json::boolean(object.value("is_valid"_L1));
    const QJsonArray scopes = object.value("scopes"_L1).toArray();
    const QJsonArray granular = object.value("granular_scopes"_L1).toArray();
    token.hasLists = object.value("granular_scopes"_L1).isArray() && object.value("scopes"_L1).isArray();
    for (const auto &scope : scopes)
        token.permissions.append(scope.toString());
    for (const auto &scope : granular)
        token.permissions.append(scope.toObject().value("scope"_L1).toString());
    return token;
}

} // namespace secondtick::explain
