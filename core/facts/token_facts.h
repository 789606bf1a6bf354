#pragma once

#include "base/graph_error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace secondtick {

/// One entry of granular_scopes. No target_ids means: everything the token can reach, never "nothing".
struct GranularScope
{
    QString scope;
    std::optional<QStringList> targetIds;
};

/// What GET /debug_token says about a token; no secret inside. Every field may be missing, and then is not said.
/// Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
struct TokenFacts
{
    std::optional<QString> appId;
    std::optional<QString> application;
    std::optional<QString> type; ///< "USER", "PAGE", "APP", "SYSTEM_USER"; unknown values are kept as they came
    std::optional<QString> userId;
    std::optional<QString> profileId;
    std::optional<bool> isValid;
    std::optional<QDateTime> issuedAt;
    std::optional<QDateTime> expiresAt; ///< empty when not said, and when it never ends
    bool neverExpires = false; ///< expires_at was 0
    std::optional<QDateTime> dataAccessExpiresAt;
    std::optional<QStringList> scopes;
    std::optional<QList<GranularScope>> granularScopes;
    QJsonObject metadata;
    std::optional<GraphError> error; ///< why the token is not valid

    /// Reads the whole answer, wrapped in "data" or bare. Empty when it has none of the fields: not an answer of this
    /// call.
    static std::optional<TokenFacts> fromJson(const QJsonObject &answer);

    /// Listed in scopes or granular scopes.
    bool lists(const QString &permission) const;
    /// The accounts the permission is limited to; empty optional when it is not limited (or not listed at all).
    std::optional<QStringList> targetsOf(const QString &permission) const;
};

} // namespace secondtick
