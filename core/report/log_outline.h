#pragma once

#include "report/outline.h"
#include "triage/conclusion.h"

#include <QString>
#include <QStringList>

namespace secondtick::report {

/// What every form of a report says of logs. Plain text, not yet escaped for any form.

/// One group of failures as a row of a table.
struct LogGroupRow
{
    QString why; ///< "The 24-hour window has closed (131047)"
    QString messages; ///< "412, 83 %"
    QString recipients;
    QString when; ///< "2026-11-23 10:00 UTC to 2026-11-24 …"
};

QString logHeadline(const triage::CountedLogs &logs);
QString logFirstStep(const triage::CountedLogs &logs);
/// Something of them was not read: "no failures" must not be said.
bool hasGaps(const triage::TriageResult &result);
/// Sentences that must not be missed: stopped early, counted by entries.
QStringList logNotices(const triage::CountedLogs &logs);
QList<Row> logTotals(const triage::TriageResult &result); ///< what was read, and what became of the messages
QList<LogGroupRow> logGroups(const triage::CountedLogs &logs); ///< at most kMostLogGroups, what to fix first at the top
qsizetype logGroupsOmitted(const triage::CountedLogs &logs);
QList<Row> logTimeline(const triage::TallyResult &tally); ///< when, and what the platform said
/// Names, and what became of them with their first gaps. Files of which the same is to be said share a row.
QList<Row> logFiles(const triage::TriageResult &result);

constexpr qsizetype kMostLogGroups = 50;
constexpr qsizetype kMostLogFiles = 100;

QString countText(std::int64_t count); ///< in the way of the language: "1,234"
QString recipientsText(const triage::FailureGroup &group); ///< "about 20,000" when it is an estimate
QString largestOf(const std::map<QString, std::int64_t> &counts); ///< "TR 40, GB 3, and others: 12"
QString momentText(std::int64_t at); ///< empty for 0

} // namespace secondtick::report
