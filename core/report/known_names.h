#pragma once

#include "report/report.h"

#include <QSet>
#include <QStringList>

/// What of a run belongs to the business and is labelled in a report for everybody: ids, names, addresses, numbers.
namespace secondtick::report {

QSet<QString> idsIn(const ReportInput &input);
/// Without empty ones; may hold a name twice.
QStringList namesIn(const ReportInput &input);
/// The business's own telephone numbers as they are displayed.
QStringList businessNumbersIn(const ReportInput &input);

} // namespace secondtick::report
