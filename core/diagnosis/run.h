#pragma once

#include "base/redactor.h"
#include "diagnosis/diagnosis.h"
#include "facts/gather/snapshot_gatherer.h"
#include "net/graph_client.h"

namespace secondtick {

/// Everything that lives as long as one run: its network door, its reader, its gatherer. Destroying it ends all calls
/// and drops the connections that still remember a request.
class Diagnosis::Run
{
public:
    struct Given
    {
        const Secret &token;
        const AppCredentials &app;
        Snapshot begun;
        bool deep = false;
        GatherScope scope;
    };

    Run(const Setup &setup, const Given &given);

    SnapshotGatherer &gatherer() { return m_gatherer; }
    void stop() { m_graph.cancelAll(); }

private:
    Redactor m_redactor;
    std::unique_ptr<net::HttpClient> m_http;
    net::GraphClient m_graph;
    SnapshotGatherer m_gatherer;
};

} // namespace secondtick
