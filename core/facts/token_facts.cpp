#include "facts/token_facts.h"

#include "base/json_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> idsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList ids;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (const auto id = json::id(item))
            ids.append(*id);
    }
    return ids;
}

std::optional<QStringList> namesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList names;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (const auto name = json::text(item))
            names.append(*name);
    }
    return names;
}

std::optional<QList<GranularScope>> granularFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<GranularScope> scopes;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const QJsonObject entry = item.toObject();
        if (const auto scope = json::text(entry["scope"_L1]))
            scopes.append({*scope, idsFrom(entry["target_ids"_L1])});
    }
    return scopes;
}

std::optional<GraphError> errorFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto code = json::integer(object["code"_L1]);
    if (!code)
        return std::nullopt;
    GraphError error;
    error.code = int(*code);
    if (const auto subcode = json::integer(object["subcode"_L1]))
        error.subcode = int(*subcode);
    error.message = json::text(object["message"_L1]).value_or(QString());
    return error;
}

bool isInspection(const QJsonObject &data)
{
    return data.contains("is_valid"_L1) || data.contains("app_id"_L1) || data.contains("scopes"_L1)
        || data.contains("granular_scopes"_L1);
}

} // namespace

std::optional<TokenFacts> TokenFacts::fromJson(const QJsonObject &answer)
{
    // The answer is wrapped in "data"; older recordings are bare.
    const QJsonObject data = answer["data"_L1].isObject() ? answer["data"_L1].toObject() : answer;
    if (!isInspection(data))
        return std::nullopt;
    TokenFacts facts;
    facts.appId = json::id(data["app_id"_L1]);
    facts.application = json::text(data["application"_L1]);
    facts.type = json::text(data["type"_L1]);
    facts.userId = json::id(data["user_id"_L1]);
    facts.profileId = json::id(data["profile_id"_L1]);
    facts.isValid = json::boolean(data["is_valid"_L1]);
    facts.issuedAt = json::time(data["issued_at"_L1]);
    facts.expiresAt = json::time(data["expires_at"_L1]);
    facts.neverExpires = json::integer(data["expires_at"_L1]) == 0;
    facts.dataAccessExpiresAt = json::time(data["data_access_expires_at"_L1]);
    facts.scopes = namesFrom(data["scopes"_L1]);
    facts.granularScopes = granularFrom(data["granular_scopes"_L1]);
    facts.metadata = data["metadata"_L1].toObject();
    facts.error = errorFrom(data["error"_L1]);
    return facts;
}

bool TokenFacts::lists(const QString &permission) const
{
    const auto isIt = [&permission](const GranularScope &entry) { return entry.scope == permission; };
    return (scopes && scopes->contains(permission))
        || (granularScopes && std::any_of(granularScopes->begin(), granularScopes->end(), isIt));
}

std::optional<QStringList> TokenFacts::targetsOf(const QString &permission) const
{
    if (!granularScopes)
        return std::nullopt;
    for (const GranularScope &entry : *granularScopes) {
        if (entry.scope == permission)
            return entry.targetIds;
    }
    return std::nullopt;
}

} // namespace secondtick
