#include "checked_run.h"

#include "report/report.h"

#include <QTest>

namespace secondtick::test {

namespace {

Diagnosis::Setup setupFor(const CheckedRun::Terms &terms)
{
    static const rules::RuleBookPtr rules = rules::loadRuleBook({});
    Diagnosis::Setup setup;
    setup.rules = rules;
    setup.clock = terms.clock;
    setup.retryPause = terms.retryPause;
    const net::QtHttpClient::Options door{terms.endpoint, terms.limits, terms.authorityFile};
    setup.makeHttp = [door] { return std::make_unique<net::QtHttpClient>(door); };
    return setup;
}

} // namespace

CheckedRun::CheckedRun(const Terms &terms, QString token)
    : m_diagnosis(setupFor(terms))
{
    (void)m_diagnosis.offerText(token);
}

bool CheckedRun::finishes(int milliseconds)
{
    m_diagnosis.start();
    return QTest::qWaitFor([this] { return m_diagnosis.hasRun(); }, milliseconds);
}

report::Report CheckedRun::report() const
{
    report::ReportInput input;
    input.snapshot = m_diagnosis.snapshot();
    input.judgement = m_diagnosis.judgement();
    input.rules = m_diagnosis.ruleBook();
    input.generatedAt = m_diagnosis.now();
    return report::Report::build(input, report::Audience::Me);
}

QStringList CheckedRun::findings() const
{
    QStringList ids;
    const QList<report::ReportFinding> all = report().findings;
    for (const report::ReportFinding &each : all) {
        if (each.severity > Severity::Info)
            ids.append(each.finding.id);
    }
    return ids;
}

QString CheckedRun::verdictOf(const QString &check) const
{
    const QList<checks::CheckResult> all = m_diagnosis.judgement().checks;
    for (const checks::CheckResult &each : all) {
        if (each.id == check)
            return toWord(each.verdict);
    }
    return {};
}

QByteArray CheckedRun::reports() const
{
    const report::Report all = report();
    return writeJson(all) + writeHtml(all) + writeMarkdown(all) + writeText(all);
}

} // namespace secondtick::test
