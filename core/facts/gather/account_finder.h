#pragma once

#include "facts/gather/fact_reader.h"

namespace secondtick {

/// Finds the WhatsApp Business accounts of a run, and puts them into the snapshot by id only:
///
///   the account the user names, and nothing else
///   else the target ids of the token's WhatsApp permissions
///   else the accounts of the businesses the token sees: /me/businesses, then owned and client accounts of each
///   else the accounts the token's user is assigned to
///
/// No target ids means "everything", so it is no reason to find nothing.
class AccountFinder final : public QObject
{
    Q_OBJECT
public:
    /// More would not fit into any run.
    static constexpr qsizetype kMostAccounts = 100;

    /// All references must outlive the finder.
    AccountFinder(FactReader &reader, const GatherInputs &inputs, Snapshot &snapshot, QObject *parent = nullptr);

    void start();

signals:
    void finished();

private:
    void readBusinesses();
    void readAccountsOf(const QString &business, const QString &edge);
    void readAssigned();
    void add(const QString &id, bool isGiven = false);
    void oneListDone();

    FactReader &m_reader;
    const GatherInputs &m_inputs;
    Snapshot &m_snapshot;
    int m_openLists = 0;
};

} // namespace secondtick
