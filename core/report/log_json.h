#pragma once

#include "triage/conclusion.h"

#include <QJsonObject>

namespace secondtick::report {

/// The member "triage" of a report, as in the contract. `logs` is already what the audience may read.
QJsonObject logJson(const triage::CountedLogs &logs);

/// "2026-11-23T10:00:00Z"; empty for 0.
QString timeWord(std::int64_t at);

} // namespace secondtick::report
