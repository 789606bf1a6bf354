#include "report/verdict.h"

#include "report/log_outline.h"
#include "report/words.h"

#include <algorithm>

namespace secondtick::report {

namespace {

bool asksTheCustomer(const Report &report)
{
    return std::any_of(report.reasons.begin(), report.reasons.end(),
                       [](const ReportReason &reason) { return reason.askCustomer; });
}

bool hasOpenReason(const Report &report)
{
    return std::any_of(report.reasons.begin(), report.reasons.end(), [](const ReportReason &reason) {
        return reason.state != delivery::ReasonState::RuledOut && reason.state != delivery::ReasonState::Unlikely;
    });
}

} // namespace

bool isAboutLogsOnly(const Report &report)
{
    return report.logs && !report.hasTokenRun && report.reasons.isEmpty();
}

QString headlineFor(const Report &report)
{
    if (isAboutLogsOnly(report))
        return logHeadline(*report.logs);
    for (const ReportFinding &finding : report.findings) {
        if (report.worst == finding.severity)
            return finding.text.title;
    }
    if (report.incomplete)
        return Words::tr("Nothing found, but not everything could be checked");
    if (!report.reasons.isEmpty() && hasOpenReason(report)) {
        return report.hasTokenRun ? Words::tr("No fault found on your side; the customer can tell more")
                                  : Words::tr("Which reason it is, the customer can tell");
    }
    if (!report.hasTokenRun)
        return Words::tr("None of the five reasons stands out");
    return Words::tr("Nothing wrong was found");
}

QString firstStepFor(const Report &report)
{
    if (isAboutLogsOnly(report))
        return logFirstStep(*report.logs);
    for (const ReportFinding &finding : report.findings) {
        if (finding.severity > Severity::Info && !finding.text.remedy.isEmpty())
            return finding.text.remedy.first();
    }
    if (report.incomplete)
        return Words::tr("Check again, so that what could not be checked is checked too.");
    if (asksTheCustomer(report) || hasOpenReason(report))
        return Words::tr("Send the customer the text of this report by phone, e-mail or SMS.");
    if (report.hasTokenRun && report.reasons.isEmpty())
        return Words::tr("If a message still does not arrive, go through the message checklist.");
    return Words::tr("Send the message again, and check here if it does not arrive.");
}

} // namespace secondtick::report
