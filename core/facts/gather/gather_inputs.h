#pragma once

#include <QString>
#include <QStringList>

namespace secondtick {

class Secret;

/// What a run may use. The secrets must outlive it.
struct GatherInputs
{
    const Secret *token = nullptr; ///< never null
    const Secret *appSecret = nullptr;
    QString appId; ///< the app the secret belongs to, or empty when it is not known
    QString namedApp; ///< the app the user says makes the API calls, or empty
    QString accountId;
    QString numberId;
    QStringList requiredPermissions; ///< absent ones are worth a second look at another list
};

} // namespace secondtick
