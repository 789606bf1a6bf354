#pragma once

#include "report/report.h"
#include "style/status.h"

class QVBoxLayout;
class QWidget;

namespace secondtick::ui {

/// The parts of the results page that only show. Each takes a report and gives a widget.

/// What must not be missed: stopped, incomplete.
void addNotices(QVBoxLayout *column, const report::Report &report);
/// What is fixed, new, or could not be looked at again since an earlier run; null when there is none to compare with.
QWidget *makeComparisonCard(const report::Report &report, QWidget *parent);
/// Every permission with its state and proof.
QWidget *makePermissionsCard(const report::Report &report, QWidget *parent);
/// "15 checks passed · 1 not applicable", folded; inside, every check with what became of it.
QWidget *makeChecksFold(const report::Report &report, QWidget *parent);

/// "1 blocker, 2 warnings", or "Nothing found", or "Not fully checked".
QString countSentence(const report::Report &report);
Status overallStatus(const report::Report &report);

} // namespace secondtick::ui
