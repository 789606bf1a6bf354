#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

using State = ChainNode::State;

QList<ChainNode> emptyChain()
{
    QList<ChainNode> chain;
    for (const auto &name :
         {u"token"_s, u"app"_s, u"business"_s, u"account"_s, u"number"_s, u"webhook"_s, u"template"_s, u"recipient"_s})
        chain.append({name, {}, {}, State::NotChecked, {}});
    return chain;
}

void readNode(ChainNode &node, const Fact<NodeFacts> &fact)
{
    if (fact) {
        node.id = fact->id;
        node.label = fact->name.value_or(QString());
        if (fact->displayPhoneNumber)
            node.label = *fact->displayPhoneNumber;
        node.state = State::Whole;
    } else if (fact.failure) {
        node.state = State::CouldNotCheck;
    }
}

State tokenState(const CheckInput &in)
{
    const Verdict accepted = tokenAccepted(in).verdict;
    if (accepted == Verdict::Found || in.snapshot.unusablePaste)
        return State::Broken;
    if (accepted != Verdict::Passed)
        return in.snapshot.inspection.wasAsked() ? State::CouldNotCheck : State::NotChecked;
    // A token is whole only when what it may do is known as well.
    return permissionsGranted(in).verdict == Verdict::CouldNotRun ? State::CouldNotCheck : State::Whole;
}

void readApp(ChainNode &node, const Snapshot &snapshot)
{
    node.id = appIdOf(snapshot);
    if (snapshot.inspection && snapshot.inspection->application)
        node.label = *snapshot.inspection->application;
    else if (snapshot.app)
        node.label = snapshot.app->name.value_or(QString());
    if (!node.id.isEmpty())
        node.state = State::Whole;
    else if (snapshot.inspection.failure || snapshot.app.failure)
        node.state = State::CouldNotCheck;
}

/// Severity decides how bad a node looks; Info and Hint leave it as it is.
void markNode(ChainNode &node, const Finding &finding, Severity severity)
{
    node.findings.append(finding.id);
    if (node.id.isEmpty())
        node.id = finding.subject.id;
    if (severity >= Severity::Error)
        node.state = State::Broken;
    else if (severity == Severity::Warning && node.state != State::Broken)
        node.state = State::Limited;
}

} // namespace

QList<ChainNode> buildChain(const CheckInput &in, const QList<Finding> &findings)
{
    QList<ChainNode> chain = emptyChain();
    const auto nodeNamed = [&chain](const QString &name) {
        return std::find_if(chain.begin(), chain.end(), [&name](const ChainNode &node) { return node.node == name; });
    };
    chain[0].id = in.snapshot.tokenFingerprint;
    chain[0].state = tokenState(in);
    readApp(*nodeNamed(u"app"_s), in.snapshot);
    readNode(*nodeNamed(u"account"_s), in.snapshot.account);
    readNode(*nodeNamed(u"number"_s), in.snapshot.number);
    for (const Finding &finding : findings) {
        const auto node = nodeNamed(finding.subject.kind);
        if (node != chain.end())
            markNode(*node, finding, in.rules.severityOf(finding));
    }
    return chain;
}

} // namespace secondtick::checks
