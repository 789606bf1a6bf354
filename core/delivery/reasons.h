#pragma once

#include "delivery/circumstances.h"
#include "delivery/delivery_check.h"

namespace secondtick::delivery {

/// The five reasons of the source page, each with its state, in the contract's order.
///
/// Certain is said only where somebody who knows said it: the customer about themselves, or the table of countries.
/// Ruled out likewise. A number's prefix, a failure report or a silence make a reason likely or unlikely, no more.
QList<Reason> judgeReasons(const Circumstances &circumstances);

/// A moment as an argument of a finding: ISO 8601, UTC. The rule book writes it as the reader's language does.
QString momentArgument(const QDateTime &moment);

} // namespace secondtick::delivery
