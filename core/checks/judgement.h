#pragma once

#include "base/finding.h"
#include "facts/fact_parts.h"
#include "facts/snapshot.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::checks {

/// What became of one check. `because` is the id of the finding that explains Skipped and CouldNotRun.
struct CheckResult
{
    QString id; ///< "token-expiry"
    Verdict verdict = Verdict::NotApplicable;
    QString because;
    bool needed = false; ///< without it "nothing found" would be a false green
};

enum class PermissionState
{
    Granted,
    Missing,
    Unproven,
    Unknown
};

struct PermissionResult
{
    QString name;
    PermissionState state = PermissionState::Unknown;
    QString proof; ///< "debug_token", "me_permissions", "read", or empty
};

/// One node of the chain Token - App - Business - WhatsApp account - Phone number - Webhook - Template - Recipient.
/// Several accounts and numbers have a node each; webhook and template bear the id of their account.
struct ChainNode
{
    enum class State
    {
        Whole,
        Limited,
        Broken,
        NotChecked,
        CouldNotCheck
    };

    QString node; ///< "token", "app" …
    QString id;
    QString label; ///< a name from the platform, or empty
    State state = State::NotChecked;
    QStringList findings;
    int count = 1; ///< of a summary: how many nodes of this kind there are
};

/// Everything we make of one snapshot. Findings are in report order: severity first, then the order of the checks.
struct Judgement
{
    QList<CheckResult> checks;
    QList<Finding> findings;
    QList<PermissionResult> permissions;
    QList<ChainNode> chain; ///< in order; every kind at least once
    bool isObstructed = false; ///< a fault kept some of the facts away, see Snapshot::isObstructed()

    /// A needed check could not run, or did not see all: "nothing found" must not be said.
    bool isIncomplete() const;
};

/// Pure: runs all checks over the facts. `now` decides what has expired.
Judgement judge(const Snapshot &snapshot, const rules::RuleBook &rules, const QDateTime &now);

/// No run yet: no checks, no findings, a chain of which nothing was checked.
Judgement notRun(const rules::RuleBook &rules);

/// Adds findings made elsewhere (the checklist) and puts all in report order.
void addFindings(Judgement &judgement, const QList<Finding> &findings, const rules::RuleBook &rules);

/// What has to be read again to see whether a finding still stands.
FactParts partsUnder(const Finding &finding);

/// The eight kinds, one node each: the worst of its kind, with the findings of all of them.
QList<ChainNode> summaryOf(const QList<ChainNode> &chain);

QString toWord(PermissionState state); ///< "granted" …
QString toWord(ChainNode::State state); ///< "whole", "could_not_check" …

} // namespace secondtick::checks
