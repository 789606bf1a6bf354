#include "facts/account_facts.h"

#include "base/json_reader.h"

#include <QJsonArray>

namespace secondtick {

using namespace Qt::StringLiterals;

bool PermissionGrant::isGranted() const
{
    return status == "granted"_L1;
}

std::optional<QList<PermissionGrant>> permissionGrantsFromJson(const QJsonObject &answer)
{
    if (!answer["data"_L1].isArray())
        return std::nullopt;
    QList<PermissionGrant> grants;
    const QJsonArray rows = answer["data"_L1].toArray();
    for (const auto &row : rows) {
        const QJsonObject grant = row.toObject();
        const auto permission = json::text(grant["permission"_L1]);
        const auto status = json::text(grant["status"_L1]);
        if (permission && status)
            grants.append({*permission, *status});
    }
    // Rows of which none can be read are another call's rows: no list, rather than a list that grants nothing.
    if (grants.isEmpty() && !rows.isEmpty())
        return std::nullopt;
    return grants;
}

std::optional<NodeFacts> NodeFacts::fromJson(const QJsonObject &answer)
{
    const auto id = json::id(answer["id"_L1]);
    if (!id)
        return std::nullopt;
    const auto name = json::text(answer["name"_L1]);
    return NodeFacts{*id, name ? name : json::text(answer["verified_name"_L1]),
                     json::text(answer["display_phone_number"_L1])};
}

} // namespace secondtick
