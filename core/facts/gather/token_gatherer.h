#pragma once

#include "facts/snapshot.h"
#include "net/graph_client.h"

#include <QObject>
#include <QStringList>

namespace secondtick {

class Clock;
class Redactor;
class Secret;

/// What a run of the gatherer may use. The secrets must outlive the run.
struct GatherInputs
{
    const Secret *token = nullptr; ///< never null
    const Secret *appSecret = nullptr;
    QString appId; ///< the app the secret belongs to, or empty when it is not known
    QString namedApp; ///< the app the user says makes the API calls, or empty
    QString accountId;
    QString numberId;
    QStringList requiredPermissions; ///< absent ones are worth a second look at another list
};

/// Fetches the facts about one access token, in as few calls as the answers allow:
///
///   debug_token as the app (when id and secret are known) --refused--> debug_token as the token itself
///        |                                                                  | refused
///        v                                                                  v
///   a required permission is not listed? --> /me/permissions      /me/permissions, /me, /app
///        |                                                                  |
///        +------> still not listed, and an account is known: read it <------+
///        +------> a number was named: read it
///
/// Stops at the first network fault, service fault, rate limit or dead token: asking on would tell nothing new.
/// Judges nothing. Answers once, through `finished()`.
class TokenGatherer final : public QObject
{
    Q_OBJECT
public:
    /// `begun` holds what the user gave; the facts are added to it. All references must outlive the gatherer.
    TokenGatherer(net::GraphClient &graph, GatherInputs inputs, const Redactor &redactor, const Clock &clock,
                  Snapshot begun, QObject *parent = nullptr);

    void start();
    const Snapshot &snapshot() const { return m_snapshot; }

signals:
    void stepStarted(const QString &label);
    void stepAnswered();
    void finished();

private:
    using Reply = net::GraphReply;

    void inspectAsApp();
    void inspectAsToken();
    void onInspected(const Reply &reply);
    void onInspectionRefused(const Reply &reply);
    void learnAppId();
    void readIdentity();
    void readPermissionsIfNeeded();
    void readNodes();

    void get(const QString &path, const QList<QPair<QString, QString>> &query, const net::Credentials &credentials,
             const std::function<void(const Reply &)> &answer);
    void readNode(const QString &path, const QString &fields, Fact<NodeFacts> Snapshot::*fact);
    void readPermissions();
    void oneReadDone();
    void note(const Reply &reply);
    net::Credentials asToken() const;
    bool endsRun(const Reply &reply) const;
    bool lacksRequiredPermission() const;
    QString knownAccountId() const;
    template <typename T> void keep(Fact<T> &fact, const Reply &reply, std::optional<T> value) const;

    net::GraphClient &m_graph;
    GatherInputs m_inputs;
    const Redactor &m_redactor;
    const Clock &m_clock;
    Snapshot m_snapshot;
    bool m_triedAsApp = false;
    bool m_useProof = false;
    int m_openReads = 0;
    void (TokenGatherer::*m_afterReads)() = nullptr;
};

} // namespace secondtick
