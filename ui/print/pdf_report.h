#pragma once

#include "report/report.h"

#include <QByteArray>

namespace secondtick::print {

/// The report as a PDF: A4, text that can be selected and searched, page numbers, links. The print copy; the HTML form
/// is the accessible one, because PDFs made this way carry no structure for screen readers. Loads nothing, whatever the
/// report says. Needs a QGuiApplication, on any platform but "minimal". Takes about a second at most, because long
/// lists are cut in it; it says so where it does.
QByteArray writePdf(const report::Report &report);

} // namespace secondtick::print
