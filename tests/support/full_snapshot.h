#pragma once

#include "facts/snapshot.h"

/// Facts of every kind, for what must take all of them: saving, opening, reports. Library secondtick_full_snapshot.
namespace secondtick::test {

QDateTime savedMoment();
ReadFailure someFailure();
TokenFacts someToken();
HealthFacts someHealth();
AccountReads someAccount();
/// Nothing in it has the value it would have anyway.
Snapshot fullSnapshot();

} // namespace secondtick::test
