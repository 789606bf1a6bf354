#pragma once

#include "report/report.h"

#include <QString>

namespace secondtick::print {

/// More than this many findings are not printed; the document says how many there are.
constexpr qsizetype kMostPrintedFindings = 200;

/// The report in the small part of HTML that QTextDocument lays out well: tables, lists and headings, colours for white
/// paper. All text from the report is escaped.
QString pdfHtml(const report::Report &report);

} // namespace secondtick::print
