#include "facts/gather/snapshot_gatherer.h"

namespace secondtick {

SnapshotGatherer::SnapshotGatherer(net::GraphClient &graph, GatherInputs inputs, const Clock &clock, Snapshot begun,
                                   QObject *parent)
    : QObject(parent)
    , m_inputs(std::move(inputs))
    , m_snapshot(std::move(begun))
    , m_reader(graph, m_inputs, clock, m_snapshot)
    , m_token(m_reader, m_inputs, m_snapshot)
    , m_finder(m_reader, m_inputs, m_snapshot)
    , m_chain(m_reader, m_inputs, m_snapshot)
{
    connect(&m_reader, &FactReader::stepStarted, this, &SnapshotGatherer::stepStarted);
    connect(&m_reader, &FactReader::stepAnswered, this, &SnapshotGatherer::stepAnswered);
    connect(&m_token, &TokenGatherer::finished, this, &SnapshotGatherer::onTokenRead);
    connect(&m_finder, &AccountFinder::finished, &m_chain, &ChainGatherer::start);
    connect(&m_chain, &ChainGatherer::finished, this, &SnapshotGatherer::finished);
}

void SnapshotGatherer::start()
{
    if (!m_inputs.scope.covers(FactPart::Token)) {
        m_chain.start();
        return;
    }
    m_snapshot.inspection = {};
    m_snapshot.refusedAsApp.reset();
    m_snapshot.refusedProof.reset();
    m_snapshot.myPermissions = {};
    m_snapshot.me = {};
    m_snapshot.app = {};
    m_token.start();
}

void SnapshotGatherer::onTokenRead()
{
    if (!m_token.mayGoOn())
        emit finished();
    else if (m_inputs.scope.isEverything())
        m_finder.start();
    else
        m_chain.start();
}

} // namespace secondtick
