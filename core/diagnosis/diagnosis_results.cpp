#include "diagnosis/diagnosis.h"
#include "facts/saved_facts.h"
#include "rules/rule_findings.h"

namespace secondtick {

namespace {

/// The same app's token: then "fixed" means that somebody fixed it, not that something else was checked.
bool areOfOneApp(const Snapshot &a, const Snapshot &b)
{
    if (a.inspection && b.inspection && a.inspection->appId && b.inspection->appId)
        return a.inspection->appId == b.inspection->appId;
    return !a.tokenFingerprint.isEmpty() && a.tokenFingerprint == b.tokenFingerprint;
}

} // namespace

QDateTime Diagnosis::now() const
{
    if (m_setup.fixedNow)
        return *m_setup.fixedNow;
    if (m_isFromFile && timeOf(m_snapshot).isValid())
        return timeOf(m_snapshot);
    // Not by what the local clock says has passed since: somebody may have set it meanwhile.
    if (m_snapshot.serverDate.isValid() && m_snapshot.uptimeAtServerDate)
        return m_snapshot.serverDate.addMSecs((m_setup.clock->uptime() - *m_snapshot.uptimeAtServerDate).count());
    return m_setup.clock->now();
}

checks::Judgement Diagnosis::judgement() const
{
    checks::Judgement judgement =
        hasRun() ? checks::judge(m_snapshot, *m_setup.rules, now()) : checks::notRun(*m_setup.rules);
    if (!m_answers.isEmpty())
        checks::addFindings(judgement, delivery().findings, *m_setup.rules);
    checks::addFindings(judgement, rules::ruleFindings(*m_setup.rules, now().date()), *m_setup.rules);
    return judgement;
}

delivery::DeliveryResult Diagnosis::delivery() const
{
    return delivery::checkDelivery(m_answers, *m_setup.rules, now());
}

void Diagnosis::openFacts(const Snapshot &facts)
{
    cancel();
    m_earlierIsFromFile = true;
    if (!hasRun()) {
        m_earlierIsFromFile = m_earlier.has_value();
        m_snapshot = facts;
        m_isFromFile = true;
    } else if (timeOf(facts) > timeOf(m_snapshot)) {
        m_earlier = std::exchange(m_snapshot, facts);
        m_isFromFile = true;
    } else {
        m_earlier = facts;
    }
    setState(State::Done);
}

QDateTime Diagnosis::savedFactsOf() const
{
    return m_isFromFile ? timeOf(m_snapshot) : QDateTime();
}

void Diagnosis::setEarlier(const Snapshot &facts)
{
    m_earlier = facts;
    m_earlierIsFromFile = true;
}

/// A file somebody opened stays what is compared with, until another is opened.
void Diagnosis::keepAsEarlier()
{
    const bool isWorthIt = hasRun() && !m_snapshot.cancelled && !m_snapshot.unusablePaste;
    if (!isWorthIt || (m_earlierIsFromFile && m_earlier))
        return;
    m_earlier = m_snapshot;
    m_earlierIsFromFile = m_isFromFile;
}

std::optional<checks::Comparison> Diagnosis::comparison() const
{
    if (!m_earlier || !hasRun() || m_snapshot.unusablePaste)
        return std::nullopt;
    if (!m_earlierIsFromFile && !areOfOneApp(*m_earlier, m_snapshot))
        return std::nullopt;
    const QDateTime since = timeOf(*m_earlier);
    const checks::Judgement earlier = checks::judge(*m_earlier, *m_setup.rules, m_setup.fixedNow.value_or(since));
    const checks::Judgement current = checks::judge(m_snapshot, *m_setup.rules, now());
    return checks::compare(earlier, current, m_snapshot, since);
}

} // namespace secondtick
