#pragma once

#include "facts/gather/fact_reader.h"

namespace secondtick {

/// Fetches the facts about one access token, in as few calls as the answers allow:
///
///   debug_token as the app (when id and secret are known) --refused--> debug_token as the token itself
///        |                                                                  | refused
///        v                                                                  v
///   a required permission is not listed? --> /me/permissions      /me/permissions, /me, /app
///
/// Stops at the first network fault, service fault, rate limit or dead token: asking on would tell nothing new.
/// Judges nothing. Answers once, through `finished()`.
class TokenGatherer final : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the gatherer; the facts are added to `snapshot`.
    TokenGatherer(FactReader &reader, GatherInputs &inputs, Snapshot &snapshot, QObject *parent = nullptr);

    void start();
    /// Once finished: the token lives as far as we know, and what hangs on it can be asked for.
    bool mayGoOn() const;

signals:
    void finished();

private:
    using Reply = FactReader::Reply;

    void inspectAsApp();
    void inspectAsToken();
    void onInspected(const Reply &reply);
    void onInspectionRefused(const Reply &reply);
    void learnAppId();
    void readIdentity();
    void readPermissionsIfNeeded();

    void readNode(const QString &path, Fact<NodeFacts> Snapshot::*fact);
    void readPermissions();
    void oneReadDone();
    void end();
    bool endsRun(const Reply &reply) const;
    bool lacksRequiredPermission() const;

    FactReader &m_reader;
    GatherInputs &m_inputs;
    Snapshot &m_snapshot;
    bool m_triedAsApp = false;
    bool m_isOver = false; ///< a fault or a dead token ended it early
    int m_openReads = 0;
};

} // namespace secondtick
