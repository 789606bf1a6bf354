#pragma once

#include "report/report.h"
#include "triage/triage_run.h"

#include <QByteArray>
#include <QString>

/// What the two targets for logs share.
namespace secondtick::fuzz {

const rules::RuleBook &rulesOfLogs();
/// Stands where a log says TOKEN.
const QString &tokenOfLogs();

/// The result as the report has it, for comparing: without path, encoding and size of the files.
QByteArray wordsOf(const triage::TriageResult &result);

/// Every promise about a result that does not need to know what was in the log.
void checkResult(const triage::TriageResult &result, qsizetype textSize);
/// The same, as a report for this audience.
void checkReportOn(const triage::TriageResult &result, report::Audience audience);

} // namespace secondtick::fuzz
