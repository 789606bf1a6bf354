#pragma once

#include "facts/gather/account_finder.h"
#include "facts/gather/chain_gatherer.h"
#include "facts/gather/token_gatherer.h"

namespace secondtick {

/// Fetches the facts of one run: about the token, then - when it lives - the accounts, then what hangs on them; or, as
/// the scope says, only a part of that once more. Judges nothing. Answers once, through `finished()`.
class SnapshotGatherer final : public QObject
{
    Q_OBJECT
public:
    /// `begun` holds what the user gave; the facts are added to it. All references must outlive the gatherer.
    SnapshotGatherer(net::GraphClient &graph, GatherInputs inputs, const Clock &clock, Snapshot begun,
                     QObject *parent = nullptr);

    void start();
    const Snapshot &snapshot() const { return m_snapshot; }
    /// The first call that brought no word about what was asked: a fault of network or service, or a limit. Empty:
    /// none.
    const std::optional<Error> &obstacle() const { return m_reader.obstacle(); }

signals:
    void stepStarted(const QString &label);
    void stepAnswered();
    void finished();

private:
    void onTokenRead();

    GatherInputs m_inputs;
    Snapshot m_snapshot;
    FactReader m_reader;
    TokenGatherer m_token;
    AccountFinder m_finder;
    ChainGatherer m_chain;
};

} // namespace secondtick
