#include "checks/comparison.h"

#include <QSet>

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

QString identityOf(const Finding &finding)
{
    QStringList parts{finding.id, finding.subject.kind};
    if (finding.subject.kind != "token"_L1)
        parts.append(finding.subject.id);
    for (const QLatin1String name : {"permission"_L1, "entity"_L1, "code"_L1, "id"_L1})
        parts.append(finding.args[name].toVariant().toString());
    return parts.join(u'\n');
}

QSet<QString> identitiesIn(const QList<Finding> &findings)
{
    QSet<QString> identities;
    for (const Finding &finding : findings)
        identities.insert(identityOf(finding));
    return identities;
}

bool wasSeen(const Subject &subject, const Judgement &judgement)
{
    return std::any_of(judgement.chain.begin(), judgement.chain.end(), [&subject](const ChainNode &node) {
        return node.node == subject.kind && node.id == subject.id && node.state != ChainNode::State::NotChecked
            && node.state != ChainNode::State::CouldNotCheck;
    });
}

/// Its check ran, all it rests on was read, and the very thing it is about was seen.
bool wasLookedFor(const Finding &finding, const Judgement &judgement, const Snapshot &facts)
{
    const auto ranNow = [&finding](const CheckResult &check) {
        return check.id == finding.check && (check.verdict == Verdict::Passed || check.verdict == Verdict::Found);
    };
    if (std::none_of(judgement.checks.begin(), judgement.checks.end(), ranNow))
        return false;
    const Subject &subject = finding.subject;
    const QString account = facts.accountOf(subject.kind, subject.id);
    if (!facts.hasRead(partsUnder(finding), account))
        return false;
    const bool isOneOfMany = QStringList{u"account"_s, u"number"_s, u"webhook"_s, u"template"_s}.contains(subject.kind);
    return !isOneOfMany || subject.id.isEmpty() || wasSeen(subject, judgement);
}

} // namespace

Comparison compare(const Judgement &earlier, const Judgement &now, const Snapshot &facts, const QDateTime &since)
{
    Comparison comparison;
    comparison.since = since;
    const QSet<QString> before = identitiesIn(earlier.findings);
    const QSet<QString> after = identitiesIn(now.findings);
    for (const Finding &finding : now.findings) {
        if (!finding.check.isEmpty())
            (before.contains(identityOf(finding)) ? comparison.unchanged : comparison.added).append(finding);
    }
    for (const Finding &finding : earlier.findings) {
        if (!finding.check.isEmpty() && !after.contains(identityOf(finding)))
            (wasLookedFor(finding, now, facts) ? comparison.fixed : comparison.notChecked).append(finding);
    }
    return comparison;
}

} // namespace secondtick::checks
