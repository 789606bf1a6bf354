#include "facts/gather/fact_reader.h"

#include "base/clock.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

FactReader::FactReader(net::GraphClient &graph, const GatherInputs &inputs, const Clock &clock, Snapshot &snapshot,
                       QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_inputs(inputs)
    , m_clock(clock)
    , m_snapshot(snapshot)
    , m_usesProof(inputs.appSecret != nullptr)
{
}

void FactReader::get(const QString &path, const Query &query, const net::Credentials &credentials, const Answer &answer)
{
    const net::HttpRequest request{path, query, credentials};
    emit stepStarted(request.label());
    m_graph.get(request, this, [this, answer](const Reply &reply) {
        note(reply);
        answer(reply); // first: who stops the run at this step keeps what it brought
        emit stepAnswered();
    });
}

void FactReader::get(const QString &path, const Query &query, const Answer &answer)
{
    get(path, query, asToken(), answer);
}

void FactReader::getFields(const QString &path, const QString &fields, const Answer &answer)
{
    get(path, {{u"fields"_s, fields}}, asToken(), answer);
}

net::Credentials FactReader::asToken() const
{
    net::Credentials credentials;
    credentials.token = m_inputs.token;
    credentials.appSecret = m_usesProof ? m_inputs.appSecret : nullptr;
    return credentials;
}

void FactReader::note(const Reply &reply)
{
    if (reply.serverDate.isValid() && !m_snapshot.serverDate.isValid()) {
        m_snapshot.serverDate = reply.serverDate;
        m_snapshot.localAtServerDate = m_clock.now();
        m_snapshot.uptimeAtServerDate = m_clock.uptime();
    }
    const bool isOurOwnLimit = reply.error && reply.error->kind == ErrorKind::Cancelled;
    const bool isNoWord = !reply.graphError || reply.serviceFault || reply.rateLimited;
    if (reply.error && isNoWord && !isOurOwnLimit && !m_obstacle)
        m_obstacle = reply.error;
    if (reply.usagePercent)
        m_snapshot.usagePercent = std::max(*reply.usagePercent, m_snapshot.usagePercent.value_or(0));
}

void FactReader::noteOrigin(QString &source, QDateTime &at, const Reply &reply) const
{
    source = reply.label;
    at = m_clock.now();
}

ReadFailure FactReader::failureOf(const Reply &reply)
{
    if (!reply.error) // JSON, but not the shape of this call: somebody else answered
        return {{ErrorKind::NotGraph, {}, reply.label, u"foreign"_s}, {}, false, false, {}};
    return {*reply.error, reply.graphError, reply.serviceFault, reply.rateLimited, reply.minutesToRegainAccess};
}

bool isNodeId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 20
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace secondtick
