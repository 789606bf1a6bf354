#pragma once

#include "report/report.h"
#include "triage/conclusion.h"

class QTableWidget;
class QWidget;

namespace secondtick::ui {

/// The parts of the triage page that only show what was counted.

/// A group of failures as a finding: the catalogue's words, and how many, who, when as what they rest on.
report::ReportFinding findingFor(const triage::Conclusion &conclusion);

/// Totals: what was read, how many messages, what became of them.
QWidget *makeTotals(const triage::TriageResult &result, QWidget *parent);
/// Files that could not be read, or only with gaps; null when there is none.
QWidget *makeFileNotes(const triage::TriageResult &result, QWidget *parent);
/// One row for each group, the largest first; sortable by every column. Not more than 500.
QTableWidget *makeGroupTable(const QList<triage::Conclusion> &conclusions, QWidget *parent);
/// Which of the conclusions stands in a row of that table, whatever it is sorted by; -1 outside.
int conclusionOfRow(const QTableWidget &table, int row);

} // namespace secondtick::ui
