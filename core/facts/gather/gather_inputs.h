#pragma once

#include "facts/fact_parts.h"

#include <QString>
#include <QStringList>

namespace secondtick {

class Secret;

/// Which part of the facts is read; everything else of the snapshot stays as it is.
struct GatherScope
{
    FactParts parts = FactPart::Everything;
    QString accountId; ///< of this account only; empty: of all

    bool covers(FactPart part) const { return (parts & (FactParts(FactPart::Everything) | part)) != 0; }
    bool isEverything() const { return parts.testFlag(FactPart::Everything); }
};

/// What a run may use. The secrets must outlive it.
struct GatherInputs
{
    const Secret *token = nullptr; ///< never null
    const Secret *appSecret = nullptr;
    QString appId; ///< the app the secret belongs to, or empty when it is not known
    QString namedApp; ///< the app the user says makes the API calls, or empty
    QString accountId;
    QString numberId;
    GatherScope scope;
    QStringList requiredPermissions; ///< absent ones are worth a second look at another list
};

} // namespace secondtick
