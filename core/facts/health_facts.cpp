#include "facts/health_facts.h"

#include "base/json_reader.h"

#include <QJsonArray>

#include <limits>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

HealthError errorFrom(const QJsonObject &json)
{
    HealthError error;
    const auto code = json::integer(json["error_code"_L1]);
    if (code && *code > 0 && *code <= std::numeric_limits<int>::max())
        error.code = int(*code);
    error.description = json::text(json["error_description"_L1]).value_or(QString());
    error.solution = json::text(json["possible_solution"_L1]).value_or(QString());
    return error;
}

std::optional<HealthEntity> entityFrom(const QJsonObject &json)
{
    const auto type = json::text(json["entity_type"_L1]);
    if (!type)
        return std::nullopt;
    HealthEntity entity;
    entity.type = *type;
    entity.id = json::id(json["id"_L1]);
    entity.canSendMessage = json::text(json["can_send_message"_L1]);
    entity.canReceiveCallSip = json::text(json["can_receive_call_sip"_L1]);
    const QJsonArray errors = json["errors"_L1].toArray();
    for (const auto &error : errors) {
        if (error.isObject())
            entity.errors.append(errorFrom(error.toObject()));
    }
    const QJsonArray info = json["additional_info"_L1].toArray();
    for (const auto &line : info) {
        if (const auto text = json::text(line))
            entity.additionalInfo.append(*text);
    }
    return entity;
}

} // namespace

std::optional<HealthFacts> HealthFacts::fromJson(const QJsonObject &health)
{
    if (!health["entities"_L1].isArray())
        return std::nullopt;
    HealthFacts facts;
    const QJsonArray entities = health["entities"_L1].toArray();
    for (const auto &entity : entities) {
        if (const auto read = entityFrom(entity.toObject()))
            facts.entities.append(*read);
    }
    return facts;
}

} // namespace secondtick
