#include "app/report_form.h"

#include "app/output.h"

namespace secondtick::app {

namespace {

QByteArray written(const report::Report &report, Format format)
{
    switch (format) {
    case Format::Json:
        return report::writeJson(report);
    case Format::Markdown:
        return report::writeMarkdown(report);
    case Format::Html:
        return report::writeHtml(report);
    case Format::Text:
        break;
    }
    return report::writeText(report);
}

} // namespace

Outcome<ExitStatus> writeReport(const report::Report &report, const CommonOptions &options)
{
    if (const Outcome<> result = writeResult(written(report, options.format), options); !result)
        return result.error();
    return exitStatusOf(report, options.failOn);
}

ExitStatus statusOrComplaint(const Outcome<ExitStatus> &outcome)
{
    if (outcome)
        return *outcome;
    complain(outcome.error());
    return ExitStatus::WrongUse;
}

} // namespace secondtick::app
