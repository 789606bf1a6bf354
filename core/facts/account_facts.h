#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick {

/// One line of GET /me/permissions.
struct PermissionGrant
{
    QString permission;
    QString status; ///< "granted", "declined", "expired"

    bool isGranted() const;
};

/// GET /me/permissions. Empty optional: not an answer of this call.
std::optional<QList<PermissionGrant>> permissionGrantsFromJson(const QJsonObject &answer);

/// A node of the platform with its name: GET /me, GET /app, a WhatsApp Business account, a phone number.
struct NodeFacts
{
    QString id;
    std::optional<QString> name; ///< name, verified_name
    std::optional<QString> displayPhoneNumber; ///< phone numbers only

    /// Empty optional when there is no id: not an answer of this call.
    static std::optional<NodeFacts> fromJson(const QJsonObject &answer);
};

} // namespace secondtick
