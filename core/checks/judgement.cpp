#include "checks/judgement.h"

#include "checks/check.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

void putInReportOrder(QList<Finding> &findings, const rules::RuleBook &rules)
{
    std::stable_sort(findings.begin(), findings.end(), [&rules](const Finding &a, const Finding &b) {
        return rules.severityOf(a) > rules.severityOf(b);
    });
}

void keepEnabled(QList<Finding> &findings, const rules::RuleBook &rules)
{
    findings.removeIf([&rules](const Finding &finding) { return rules.isDisabled(finding); });
}

/// The chain node a checklist finding belongs to; none for what was counted in logs.
ChainNode *nodeFor(QList<ChainNode> &chain, const Finding &finding)
{
    if (finding.subject.kind == "log"_L1)
        return nullptr;
    const QString name = finding.id.startsWith("sender."_L1) ? u"business"_s : u"recipient"_s;
    const auto node =
        std::find_if(chain.begin(), chain.end(), [&name](const ChainNode &each) { return each.node == name; });
    return node == chain.end() ? nullptr : &*node;
}

} // namespace

bool Judgement::isIncomplete() const
{
    return isObstructed || std::any_of(checks.begin(), checks.end(), [](const CheckResult &check) {
               return check.needed && check.verdict == Verdict::CouldNotRun;
           });
}

Judgement judge(const Snapshot &snapshot, const rules::RuleBook &rules, const QDateTime &now)
{
    const CheckInput in{snapshot, rules, now};
    Judgement judgement;
    for (const Check &check : allChecks()) {
        const CheckOutcome outcome = check.run(in);
        judgement.checks.append(
            {QString::fromLatin1(check.id), outcome.verdict, outcome.because, check.need == Need::Needed});
        for (Finding finding : outcome.findings) {
            finding.check = QString::fromLatin1(check.id);
            judgement.findings.append(finding);
        }
    }
    keepEnabled(judgement.findings, rules);
    putInReportOrder(judgement.findings, rules);
    judgement.permissions = permissionResults(in);
    judgement.isObstructed = snapshot.isObstructed();
    judgement.chain = buildChain(in, judgement.findings);
    return judgement;
}

Judgement notRun(const rules::RuleBook &rules)
{
    Judgement judgement;
    judgement.chain = buildChain({Snapshot(), rules, QDateTime()}, {});
    return judgement;
}

void addFindings(Judgement &judgement, const QList<Finding> &findings, const rules::RuleBook &rules)
{
    QList<Finding> added = findings;
    keepEnabled(added, rules);
    for (const Finding &finding : added) {
        ChainNode *node = nodeFor(judgement.chain, finding);
        const Severity severity = rules.severityOf(finding);
        if (!node || finding.id.startsWith("rules."_L1))
            continue;
        node->findings.append(finding.id);
        if (severity >= Severity::Error)
            node->state = ChainNode::State::Broken;
        else if (severity == Severity::Warning && node->state != ChainNode::State::Broken)
            node->state = ChainNode::State::Limited;
    }
    judgement.findings.append(added);
    putInReportOrder(judgement.findings, rules);
}

QString toWord(PermissionState state)
{
    switch (state) {
    case PermissionState::Granted:
        return u"granted"_s;
    case PermissionState::Missing:
        return u"missing"_s;
    case PermissionState::Unproven:
        return u"unproven"_s;
    case PermissionState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(ChainNode::State state)
{
    switch (state) {
    case ChainNode::State::Whole:
        return u"whole"_s;
    case ChainNode::State::Limited:
        return u"limited"_s;
    case ChainNode::State::Broken:
        return u"broken"_s;
    case ChainNode::State::NotChecked:
        return u"not_checked"_s;
    case ChainNode::State::CouldNotCheck:
        return u"could_not_check"_s;
    }
    Q_UNREACHABLE();
}

} // namespace secondtick::checks
