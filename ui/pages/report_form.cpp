#include "pages/report_form.h"

#include "print/pdf_report.h"

namespace secondtick::ui {

using namespace Qt::StringLiterals;

QByteArray written(const report::Report &report, ReportForm form)
{
    switch (form) {
    case ReportForm::Pdf:
        return print::writePdf(report);
    case ReportForm::Html:
        return report::writeHtml(report);
    case ReportForm::Markdown:
        return report::writeMarkdown(report);
    case ReportForm::Json:
        return report::writeJson(report);
    }
    Q_UNREACHABLE();
}

QString suffixOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Pdf:
        return u"pdf"_s;
    case ReportForm::Html:
        return u"html"_s;
    case ReportForm::Markdown:
        return u"md"_s;
    case ReportForm::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Pdf:
        return u"PDF"_s;
    case ReportForm::Html:
        return u"HTML"_s;
    case ReportForm::Markdown:
        return u"Markdown"_s;
    case ReportForm::Json:
        return u"JSON"_s;
    }
    Q_UNREACHABLE();
}

QString suggestedFileName(const report::Report &report, ReportForm form)
{
    return u"secondtick-report-%1.%2"_s.arg(report.generatedAt.date().toString(Qt::ISODate), suffixOf(form));
}

} // namespace secondtick::ui
