#pragma once

#include "facts/account_facts.h"
#include "facts/chain_facts.h"
#include "facts/fact.h"
#include "facts/fact_parts.h"
#include "facts/listing.h"
#include "facts/token_facts.h"

#include <QDateTime>
#include <QString>

#include <chrono>
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
    // By the platform itself: both always have its error.
    std::optional<ReadFailure> refusedAsApp; ///< the app token was refused as inspector
    std::optional<ReadFailure> refusedProof; ///< appsecret_proof was refused
    Fact<QList<PermissionGrant>> myPermissions; ///< GET /me/permissions
    Fact<NodeFacts> me;
    Fact<NodeFacts> app;
    Fact<Listing<NodeFacts>> businesses; ///< GET /me/businesses; asked when the token names no accounts
    QList<AccountReads> accounts; ///< the WhatsApp Business accounts, in the order in which they were found
    bool accountsCutShort = false; ///< there may be more accounts than these
    Fact<Listing<AssignedAccount>> assigned; ///< asked when an account could not be read
    Fact<PhoneNumberFacts> givenNumber; ///< asked for alone when no account lists it
    QList<IdProbe> probes; ///< what kind given ids are that could not be read as what they were given for

    // About the run itself.
    QDateTime startedAt; ///< local clock, UTC
    QDateTime serverDate; ///< Date header of the first answer; null when none
    QDateTime localAtServerDate; ///< local clock at that answer
    std::optional<std::chrono::milliseconds> uptimeAtServerDate; ///< Clock::uptime() at that answer; not saved
    std::optional<int> usagePercent;
    bool cancelled = false;
    bool practice = false;

    /// An account whose read worked, or nullptr.
    const AccountReads *readAccount() const;
    /// The reads of this account, or nullptr.
    const AccountReads *accountWithId(const QString &id) const;
    /// The account that has this account, phone number, webhook or template (the kinds of the chain); empty when none
    /// is known to.
    QString accountOf(const QString &kind, const QString &id) const;
    /// Why nothing that hangs on the token could be read: the first fault of network or service, when it kept all of it
    /// away. nullptr when something was read, or the platform itself refused it.
    const ReadFailure *obstacleOfChain() const;
    /// The first read of an account that was too many calls, or nullptr.
    const ReadFailure *firstLimit() const;
    /// Some part of an account was kept away by a fault of network or service, or by a limit: what was found there is
    /// not all there may be.
    bool isObstructed() const;
    /// Something was left unread because a usual run makes no more calls.
    bool hasMoreToRead() const;
    /// All of these parts were read to their end, of this account, or of all accounts when `accountId` is empty.
    bool hasRead(FactParts parts, const QString &accountId) const;
};

} // namespace secondtick
