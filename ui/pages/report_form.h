#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QString>

namespace secondtick::ui {

/// The forms a report can be saved in.
enum class ReportForm
{
    Pdf,
    Html,
    Markdown,
    Json
};

QByteArray written(const report::Report &report, ReportForm form);
QString suffixOf(ReportForm form); ///< "pdf", "html", "md", "json"
QString nameOf(ReportForm form); ///< "PDF", "HTML" …: names, the same in every language
/// "secondtick-report-2026-11-23.pdf": nothing but letters, digits, dot, hyphen and underscore.
QString suggestedFileName(const report::Report &report, ReportForm form);

} // namespace secondtick::ui
