#include "facts/gather/account_finder.h"

#include "facts/gather/page_reader.h"

namespace secondtick {

using namespace Qt::StringLiterals;

AccountFinder::AccountFinder(FactReader &reader, const GatherInputs &inputs, Snapshot &snapshot, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_inputs(inputs)
    , m_snapshot(snapshot)
{
}

void AccountFinder::start()
{
    if (!m_inputs.accountId.isEmpty()) {
        add(m_inputs.accountId, true);
    } else if (m_snapshot.inspection) {
        for (const QString &permission : m_inputs.requiredPermissions) {
            const QStringList targets = m_snapshot.inspection->targetsOf(permission).value_or(QStringList());
            for (const QString &id : targets)
                add(id);
        }
    }
    if (m_snapshot.accounts.isEmpty())
        readBusinesses();
    else
        emit finished();
}

void AccountFinder::readBusinesses()
{
    PageReader<NodeFacts>::read(m_reader, u"/me/businesses"_s, {{u"fields"_s, u"id,name"_s}},
                                [this](const Fact<Listing<NodeFacts>> &businesses, const FactReader::Reply &) {
                                    m_snapshot.businesses = businesses;
                                    m_openLists = 1;
                                    const QList<NodeFacts> rows = businesses ? businesses->rows : QList<NodeFacts>();
                                    for (const NodeFacts &business : rows) {
                                        readAccountsOf(business.id, u"owned_whatsapp_business_accounts"_s);
                                        readAccountsOf(business.id, u"client_whatsapp_business_accounts"_s);
                                    }
                                    oneListDone();
                                });
}

void AccountFinder::readAccountsOf(const QString &business, const QString &edge)
{
    if (!isNodeId(business))
        return;
    ++m_openLists;
    PageReader<NodeFacts>::read(m_reader, u'/' + business + u'/' + edge, {{u"fields"_s, u"id,name"_s}},
                                [this](const Fact<Listing<NodeFacts>> &accounts, const FactReader::Reply &) {
                                    if (!accounts || !accounts->isWhole())
                                        m_snapshot.accountsCutShort = true;
                                    const QList<NodeFacts> rows = accounts ? accounts->rows : QList<NodeFacts>();
                                    for (const NodeFacts &account : rows)
                                        add(account.id);
                                    oneListDone();
                                });
}

/// A system user may use accounts without seeing the business they belong to.
void AccountFinder::readAssigned()
{
    const QString user =
        m_snapshot.inspection && m_snapshot.inspection->userId ? *m_snapshot.inspection->userId : QString();
    if (!isNodeId(user)) {
        emit finished();
        return;
    }
    PageReader<AssignedAccount>::read(m_reader, u'/' + user + u"/assigned_whatsapp_business_accounts"_s,
                                      {{u"fields"_s, u"id,name,tasks"_s}},
                                      [this](const Fact<Listing<AssignedAccount>> &fact, const FactReader::Reply &) {
                                          m_snapshot.assigned = fact;
                                          const auto rows = fact ? fact->rows : QList<AssignedAccount>();
                                          for (const AssignedAccount &account : rows)
                                              add(account.id);
                                          emit finished();
                                      });
}

void AccountFinder::add(const QString &id, bool isGiven)
{
    if (!isNodeId(id) || m_snapshot.accountWithId(id))
        return;
    if (m_snapshot.accounts.size() >= kMostAccounts) {
        m_snapshot.accountsCutShort = true;
        return;
    }
    AccountReads account;
    account.id = id;
    account.isGiven = isGiven;
    m_snapshot.accounts.append(account);
}

void AccountFinder::oneListDone()
{
    if (--m_openLists > 0)
        return;
    if (m_snapshot.accounts.isEmpty())
        readAssigned();
    else
        emit finished();
}

} // namespace secondtick
