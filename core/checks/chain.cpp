#include "checks/token_state.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <iterator>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

using State = ChainNode::State;

const std::array kKinds{u"token"_s,  u"app"_s,     u"business"_s, u"account"_s,
                        u"number"_s, u"webhook"_s, u"template"_s, u"recipient"_s};

ChainNode emptyNode(const QString &kind)
{
    return {kind, {}, {}, State::NotChecked, {}};
}

/// Whole when it was read, could-not-check when the read failed, else not checked.
template <typename T> State stateOf(const Fact<T> &fact)
{
    if (fact)
        return State::Whole;
    return fact.failure ? State::CouldNotCheck : State::NotChecked;
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

ChainNode appNode(const Snapshot &snapshot)
{
    ChainNode node = emptyNode(u"app"_s);
    node.id = appIdOf(snapshot);
    if (snapshot.inspection && snapshot.inspection->application)
        node.label = *snapshot.inspection->application;
    else if (snapshot.app)
        node.label = snapshot.app->name.value_or(QString());
    if (!node.id.isEmpty())
        node.state = State::Whole;
    else if (snapshot.inspection.failure || snapshot.app.failure)
        node.state = State::CouldNotCheck;
    return node;
}

/// The businesses that own the accounts, each once; one empty node when none is known.
QList<ChainNode> businessNodes(const Snapshot &snapshot)
{
    QList<ChainNode> nodes;
    QSet<QString> seen;
    for (const AccountReads &reads : snapshot.accounts) {
        if (!reads.account || !reads.account->businessId || seen.contains(*reads.account->businessId))
            continue;
        seen.insert(*reads.account->businessId);
        nodes.append({u"business"_s,
                      *reads.account->businessId,
                      reads.account->businessName.value_or(QString()),
                      State::Whole,
                      {}});
    }
    if (nodes.isEmpty())
        nodes.append(emptyNode(u"business"_s));
    return nodes;
}

ChainNode accountNode(const AccountReads &reads)
{
    ChainNode node{u"account"_s, reads.id, {}, stateOf(reads.account), {}};
    if (reads.account)
        node.label = reads.account->name.value_or(QString());
    return node;
}

QList<ChainNode> numberNodes(const AccountReads &reads)
{
    QList<ChainNode> nodes;
    if (reads.numbers) {
        for (const PhoneNumberFacts &number : reads.numbers->rows)
            nodes.append({u"number"_s, number.id, number.displayNumber.value_or(QString()), State::Whole, {}});
    }
    if (nodes.isEmpty())
        nodes.append({u"number"_s, {}, {}, reads.numbers ? State::NotChecked : stateOf(reads.numbers), {}});
    return nodes;
}

/// Where the platform sends the reports: the number's address, else the account's, else the app's.
QString destinationOf(const AccountReads &reads)
{
    if (!reads.routing)
        return {};
    for (const PhoneNumberRouting &number : reads.routing->rows) {
        for (const auto &address : {number.numberUrl, number.accountUrl, number.applicationUrl}) {
            if (address)
                return QUrl(*address).host();
        }
    }
    return {};
}

QList<ChainNode> nodesOf(const AccountReads &reads)
{
    QList<ChainNode> nodes{accountNode(reads)};
    nodes.append(numberNodes(reads));
    nodes.append({u"webhook"_s, reads.id, destinationOf(reads), stateOf(reads.apps), {}});
    nodes.append({u"template"_s, reads.id, {}, stateOf(reads.templates), {}});
    return nodes;
}

/// A number the user named and no account lists.
void addGivenNumber(QList<ChainNode> &nodes, const Snapshot &snapshot)
{
    if (!snapshot.givenNumber.wasAsked())
        return;
    const auto place = std::find_if(nodes.begin(), nodes.end(), [](const ChainNode &node) {
        return node.node == "number"_L1 && node.id.isEmpty();
    });
    ChainNode node{u"number"_s, snapshot.givenNumberId, {}, stateOf(snapshot.givenNumber), {}};
    if (snapshot.givenNumber)
        node.label = snapshot.givenNumber->displayNumber.value_or(QString());
    if (place != nodes.end()) {
        *place = node;
        return;
    }
    const auto webhook =
        std::find_if(nodes.begin(), nodes.end(), [](const ChainNode &each) { return each.node == "webhook"_L1; });
    nodes.insert(std::distance(nodes.begin(), webhook), node);
}

/// Severity decides how bad a node looks; Info and Hint leave it as it is.
void mark(ChainNode &node, const Finding &finding, Severity severity)
{
    node.findings.append(finding.id);
    if (node.id.isEmpty())
        node.id = finding.subject.id;
    if (severity >= Severity::Error)
        node.state = State::Broken;
    else if (severity == Severity::Warning && node.state != State::Broken)
        node.state = State::Limited;
}

/// Puts a finding on the node it is about: by id, else on the first of its kind.
void place(QList<ChainNode> &chain, const Finding &finding, Severity severity)
{
    const QString &kind = finding.subject.kind;
    const auto isOfKind = [&kind](const ChainNode &node) { return node.node == kind; };
    auto node = std::find_if(chain.begin(), chain.end(), [&finding, &isOfKind](const ChainNode &each) {
        return isOfKind(each) && each.id == finding.subject.id;
    });
    if (node == chain.end())
        node = std::find_if(chain.begin(), chain.end(), isOfKind);
    if (node != chain.end())
        mark(*node, finding, severity);
}

/// From best to worst, for a group that is shown as one.
int badness(State state)
{
    switch (state) {
    case State::Whole:
        return 0;
    case State::NotChecked:
        return 1;
    case State::CouldNotCheck:
        return 2;
    case State::Limited:
        return 3;
    case State::Broken:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ChainNode> buildChain(const CheckInput &in, const QList<Finding> &findings)
{
    const Snapshot &snapshot = in.snapshot;
    QList<ChainNode> chain{{u"token"_s, snapshot.tokenFingerprint, {}, tokenState(in), {}}, appNode(snapshot)};
    chain.append(businessNodes(snapshot));
    QList<ChainNode> below;
    for (const AccountReads &reads : snapshot.accounts)
        below.append(nodesOf(reads));
    if (below.isEmpty())
        below = {emptyNode(u"account"_s), emptyNode(u"number"_s), emptyNode(u"webhook"_s), emptyNode(u"template"_s)};
    addGivenNumber(below, snapshot);
    chain.append(below);
    chain.append(emptyNode(u"recipient"_s));
    for (const Finding &finding : findings)
        place(chain, finding, in.rules.severityOf(finding));
    return chain;
}

QList<ChainNode> summaryOf(const QList<ChainNode> &chain)
{
    QList<ChainNode> summary;
    for (const QString &kind : kKinds) {
        ChainNode group = emptyNode(kind);
        group.count = 0;
        for (const ChainNode &node : chain) {
            if (node.node != kind)
                continue;
            const int count = group.count + 1;
            QStringList findingIds = group.findings + node.findings;
            if (group.count == 0 || badness(node.state) > badness(group.state))
                group = node;
            group.count = count;
            findingIds.removeDuplicates();
            group.findings = findingIds;
        }
        if (group.count > 1 && badness(group.state) < badness(State::Limited)) {
            group.id.clear(); // one of them would stand for all
            group.label.clear();
        }
        summary.append(group);
    }
    return summary;
}

} // namespace secondtick::checks
