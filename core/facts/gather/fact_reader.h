#pragma once

#include "facts/gather/gather_inputs.h"
#include "facts/snapshot.h"
#include "net/graph_client.h"

#include <QObject>

#include <functional>

namespace secondtick {

class Clock;

/// How the gatherers read: one call, what it says of the run itself noted, a fact kept.
class FactReader final : public QObject
{
    Q_OBJECT
public:
    using Reply = net::GraphReply;
    using Query = QList<QPair<QString, QString>>;
    using Answer = std::function<void(const Reply &)>;

    /// All references must outlive the reader.
    FactReader(net::GraphClient &graph, const GatherInputs &inputs, const Clock &clock, Snapshot &snapshot,
               QObject *parent = nullptr);

    void get(const QString &path, const Query &query, const net::Credentials &credentials, const Answer &answer);
    /// As the token.
    void get(const QString &path, const Query &query, const Answer &answer);
    /// As the token, `fields` of one node or list.
    void getFields(const QString &path, const QString &fields, const Answer &answer);

    net::Credentials asToken() const;
    bool usesProof() const { return m_usesProof; }
    /// The app secret cannot sign for this token.
    void dropProof() { m_usesProof = false; }

    /// Value, failure, or - JSON of another shape - the failure that somebody else answered.
    template <typename T> void keep(Fact<T> &fact, const Reply &reply, std::optional<T> value) const
    {
        fact = {};
        noteOrigin(fact.source, fact.at, reply);
        if (!reply.error && value)
            fact.value = std::move(value);
        else
            fact.failure = failureOf(reply);
    }
    void noteOrigin(QString &source, QDateTime &at, const Reply &reply) const;
    static ReadFailure failureOf(const Reply &reply);
    /// The first call that brought no word about what was asked: a fault of network or service, or a limit. Empty:
    /// none.
    const std::optional<Error> &obstacle() const { return m_obstacle; }

signals:
    void stepStarted(const QString &label);
    void stepAnswered();

private:
    void note(const Reply &reply);

    net::GraphClient &m_graph;
    const GatherInputs &m_inputs;
    const Clock &m_clock;
    Snapshot &m_snapshot;
    bool m_usesProof;
    std::optional<Error> m_obstacle;
};

/// Ids become part of an address, so nothing but digits passes: an id from an answer is text from outside.
bool isNodeId(const QString &id);

} // namespace secondtick
