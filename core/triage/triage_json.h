#pragma once

#include "triage/conclusion.h"
#include "triage/triage_run.h"

#include <QJsonObject>

namespace secondtick::triage {

/// The member "triage" of the report, as in the contract. `showPaths`: as given; else only the end of each name, since
/// names of files can hold names of people.
QJsonObject toJson(const TriageResult &result, const QList<Conclusion> &conclusions, bool showPaths);

/// "2026-11-23T10:00:00Z"; empty for 0.
QString timeWord(std::int64_t at);

} // namespace secondtick::triage
