#pragma once

#include "checks/check.h"

#include <optional>

/// What several checks must know about the token before they can speak. Pure.
namespace secondtick::checks {

/// Why nothing could be learned at all: the text was unusable, the network or the service was in the way.
/// Checks that need the platform's answer could not run, and this is why.
std::optional<Finding> obstacle(const CheckInput &in);

/// The platform refuses the token itself: unreadable, expired, revoked. Also from the clock, when `expires_at` passed.
std::optional<Finding> refusal(const CheckInput &in);

/// Why later checks are pointless: a refusal, or a kind of token that cannot send; the finding's id, or empty.
QString deadBecause(const CheckInput &in);

/// "SYSTEM_USER", "PAGE" … as said, or derived from a page's profile_id; empty when nothing says it.
QString typeOf(const Snapshot &snapshot);

/// The id of the app that made the token, from inspection or GET /app; empty when nobody said.
QString appIdOf(const Snapshot &snapshot);

/// For checks of what hangs on the token: Skipped when it cannot be used at all, else empty.
std::optional<CheckOutcome> skippedWithoutToken(const CheckInput &in);

Subject tokenSubject(const Snapshot &snapshot);

/// The failures of reads the token made itself, in the order they were made.
QList<ReadFailure> refusedReads(const Snapshot &snapshot);

/// The finding that stands for this failure by the rules: an own id, "error.<code>", "error.unknown", "network.…",
/// "service.…".
Finding findingFor(const ReadFailure &failure, const QString &source, const CheckInput &in);

/// Evidence of an error the platform sent: code, subcode, message, trace id.
QList<Evidence> evidenceOf(const GraphError &error, const QString &source);

} // namespace secondtick::checks
