#pragma once

#include "facts/account_facts.h"
#include "facts/fact.h"
#include "facts/token_facts.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace secondtick {

/// All facts of one run. Each is read, refused with a reason, or was not asked for. Holds no secret.
struct Snapshot
{
    /// Why no call was made at all: the reading of the pasted text. Words of the contract.
    struct UnusablePaste
    {
        QString verdict; ///< "reject", "wrong_kind", "confirm"
        QString message; ///< "too_short", "app_token" …
    };

    // What the user gave.
    std::optional<UnusablePaste> unusablePaste;
    QString tokenFingerprint; ///< empty unless a whole token was used
    qsizetype tokenLength = 0;
    bool tokenIsTwiceTheSame = false; ///< both halves are equal: probably pasted twice
    bool appSecretGiven = false;
    QString namedAppId; ///< the app the user says makes the API calls, or empty
    QString givenAccountId;
    QString givenNumberId;

    // What the platform said.
    Fact<TokenFacts> inspection; ///< GET /debug_token, by whichever caller was accepted last
    std::optional<ReadFailure> refusedAsApp; ///< the app token was refused as inspector
    std::optional<ReadFailure> refusedProof; ///< appsecret_proof was refused
    Fact<QList<PermissionGrant>> myPermissions; ///< GET /me/permissions
    Fact<NodeFacts> me;
    Fact<NodeFacts> app;
    Fact<NodeFacts> account; ///< the WhatsApp Business account that was read as proof
    Fact<NodeFacts> number;

    // About the run itself.
    QDateTime startedAt; ///< local clock, UTC
    QDateTime serverDate; ///< Date header of the first answer; null when none
    QDateTime localAtServerDate; ///< local clock at that answer
    std::optional<int> usagePercent;
    bool cancelled = false;
    bool practice = false;
};

} // namespace secondtick
