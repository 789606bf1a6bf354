#pragma once

#include "report/report.h"

namespace secondtick::report {

/// What every form of a report says beside its lists, as label and value. Plain text, not yet escaped for any form.
struct Row
{
    QString label;
    QString value;
};

QList<Row> tokenRows(const Report &report); ///< what Meta said about the token; empty when none was checked
QList<Row> originRows(const Report &report); ///< when, by which program and rules, for whom
QString removalsText(const Removals &removed); ///< "phone numbers: 2, ids: 3"; "nothing"
QList<Row> evidenceRows(const ReportFinding &finding);

/// Sentences that must not be missed: practice, a cancelled or incomplete check, findings left out.
QStringList notices(const Report &report);
/// "Since 2026-11-12 10:00 UTC: fixed 2, new 1, unchanged 3." Empty without an earlier run to compare with.
QString comparisonSentence(const Report &report);
/// What came, went, and could not be looked at again, one finding a row; what stayed stands among the findings.
QList<Row> comparisonRows(const Report &report);
/// "That is all this report contains …": what is in it and what is not.
QString closingSentence(const Report &report);

/// The title of the finding that explains a check's verdict; its id when it is not in the report, empty when nothing.
QString becauseText(const Report &report, const checks::CheckResult &check);
/// Is there anything to say about any node? Not when only the checklist was walked.
bool hasChain(const Report &report);
/// A node's id as people compare it: a token's fingerprint in groups.
QString nodeId(const checks::ChainNode &node);
/// "Lucky Shrub (1234567890)": label and id of a node, as far as known.
QString nodeDetail(const checks::ChainNode &node);
/// What the picture of the chain cannot show: where reports are sent, and each account and number where there are
/// several.
QStringList chainRemarks(const Report &report);
/// The links of a finding, then its reference.
QList<rules::Link> linksOf(const ReportFinding &finding);

} // namespace secondtick::report
