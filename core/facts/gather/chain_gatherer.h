#pragma once

#include "facts/gather/fact_reader.h"

namespace secondtick {

/// Reads what hangs on the accounts of the snapshot, all reads of all accounts at once and in the order of the
/// accounts, so that a run that may not make all calls has read its first accounts whole:
///
///   for each account: its core fields; its standing and health; its numbers; their health and webhooks; its subscribed
///   apps; its templates
///   then, where they are needed: the accounts the user is assigned to; a number that no account lists; what kind of
///   object a given id is
///
/// A field that is not known here fails a whole call (code 100): such reads are made once more with fewer fields.
/// Every read may fail alone; the rest goes on.
class ChainGatherer final : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the gatherer.
    ChainGatherer(FactReader &reader, const GatherInputs &inputs, Snapshot &snapshot, QObject *parent = nullptr);

    void start();

signals:
    void finished();

private:
    using Reply = FactReader::Reply;

    void readAccount(qsizetype index);
    template <typename T>
    void readObject(qsizetype index, Fact<T> AccountReads::*part, const QString &fields, const QString &fewerFields);
    template <typename Row>
    void readList(qsizetype index, Fact<Listing<Row>> AccountReads::*part, const QString &edge, const QString &fields,
                  const QString &fewerFields);
    void readWhatIsLeft();
    void readAssigned();
    void readGivenNumber();
    void probe(const QString &id, const QStringList &kinds);
    void begin() { ++m_open; }
    void done();

    FactReader &m_reader;
    const GatherInputs &m_inputs;
    Snapshot &m_snapshot;
    int m_open = 0;
    bool m_isLastStage = false;
};

} // namespace secondtick
