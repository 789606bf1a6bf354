#include "wizard/report_input.h"

#include "diagnosis/diagnosis.h"

namespace secondtick::ui {

report::ReportInput reportInputOf(const Diagnosis &diagnosis)
{
    report::ReportInput input;
    input.rules = diagnosis.ruleBook();
    input.generatedAt = diagnosis.now();
    input.hasTokenRun = diagnosis.hasRun();
    input.snapshot = diagnosis.snapshot();
    input.judgement = diagnosis.judgement();
    input.savedFactsOf = diagnosis.savedFactsOf();
    input.comparison = diagnosis.comparison();
    input.earlier = diagnosis.earlier();
    if (!diagnosis.answers().isEmpty()) {
        input.answers = diagnosis.answers();
        input.delivery = diagnosis.delivery();
    }
    return input;
}

} // namespace secondtick::ui
