#include "facts/gather/chain_gatherer.h"

#include "facts/gather/page_reader.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInvalidParameter = 100; // also: a field that this kind of object does not have

const QString kCoreOfAccount = u"id,name,currency,timezone_id,account_review_status,owner_business_info"_s;
const QString kStanding = u"id,business_verification_status,country,primary_funding_id,status,health_status"_s;
const QString kCoreOfNumber = u"id,display_phone_number,verified_name,quality_rating,code_verification_status,status,"
                              "name_status,platform_type,account_mode"_s;
const QString kRouting = u"id,health_status,webhook_configuration"_s;
const QString kTemplate = u"id,name,language,status,category,rejected_reason"_s;

bool wantsFewerFields(const net::GraphReply &reply)
{
    return reply.graphError && reply.graphError->code == kInvalidParameter && !reply.serviceFault;
}

/// The id may belong to another kind of object: an object that is not seen at all (subcode 33) has none.
bool isOfAnotherKind(const std::optional<ReadFailure> &failure)
{
    constexpr int notSeen = 33;
    return failure && failure->graphError && failure->graphError->code == kInvalidParameter
        && failure->graphError->subcode != notSeen;
}

/// The field that only this kind of object has.
QString fieldOf(const QString &kind)
{
    if (kind == "account"_L1)
        return u"account_review_status"_s;
    return kind == "business"_L1 ? u"verification_status"_s : u"display_phone_number"_s;
}

bool isListed(const Snapshot &snapshot, const QString &number)
{
    return std::any_of(snapshot.accounts.begin(), snapshot.accounts.end(), [&number](const AccountReads &account) {
        return account.numbers
            && std::any_of(account.numbers->rows.begin(), account.numbers->rows.end(),
                           [&number](const PhoneNumberFacts &each) { return each.id == number; });
    });
}

} // namespace

ChainGatherer::ChainGatherer(FactReader &reader, const GatherInputs &inputs, Snapshot &snapshot, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_inputs(inputs)
    , m_snapshot(snapshot)
{
}

void ChainGatherer::start()
{
    begin();
    const QString &only = m_inputs.scope.accountId;
    for (qsizetype i = 0; i < m_snapshot.accounts.size(); ++i) {
        if (only.isEmpty() || m_snapshot.accounts.at(i).id == only)
            readAccount(i);
    }
    done();
}

void ChainGatherer::readAccount(qsizetype index)
{
    const GatherScope &scope = m_inputs.scope;
    if (scope.covers(FactPart::Account))
        readObject(index, &AccountReads::account, kCoreOfAccount, u"id,name"_s);
    if (scope.covers(FactPart::Standing))
        readObject(index, &AccountReads::standing, kStanding, u"id,health_status"_s);
    if (scope.covers(FactPart::Numbers))
        readList(index, &AccountReads::numbers, u"/phone_numbers"_s, kCoreOfNumber,
                 u"id,display_phone_number,verified_name,quality_rating"_s);
    if (scope.covers(FactPart::Routing))
        readList(index, &AccountReads::routing, u"/phone_numbers"_s, kRouting, u"id,health_status"_s);
    if (scope.covers(FactPart::Apps)) // with fields its rows come empty
        readList(index, &AccountReads::apps, u"/subscribed_apps"_s, {}, {});
    if (scope.covers(FactPart::Templates))
        readList(index, &AccountReads::templates, u"/message_templates"_s, kTemplate, u"id,name,language,status"_s);
}

template <typename T>
void ChainGatherer::readObject(qsizetype index, Fact<T> AccountReads::*part, const QString &fields,
                               const QString &fewerFields)
{
    begin();
    const QString path = u'/' + m_snapshot.accounts.at(index).id;
    m_reader.getFields(path, fields, [this, index, part, fewerFields](const Reply &reply) {
        m_reader.keep(m_snapshot.accounts[index].*part, reply, T::fromJson(reply.body));
        if (wantsFewerFields(reply) && !fewerFields.isEmpty())
            readObject(index, part, fewerFields, {});
        done();
    });
}

template <typename Row>
void ChainGatherer::readList(qsizetype index, Fact<Listing<Row>> AccountReads::*part, const QString &edge,
                             const QString &fields, const QString &fewerFields)
{
    begin();
    const QString path = u'/' + m_snapshot.accounts.at(index).id + edge;
    FactReader::Query query;
    if (!fields.isEmpty())
        query.append({u"fields"_s, fields});
    PageReader<Row>::read(m_reader, path, query,
                          [this, index, part, edge, fewerFields](const Fact<Listing<Row>> &fact, const Reply &first) {
                              m_snapshot.accounts[index].*part = fact;
                              if (wantsFewerFields(first) && !fewerFields.isEmpty())
                                  readList(index, part, edge, fewerFields, {});
                              done();
                          });
}

void ChainGatherer::readWhatIsLeft()
{
    m_isLastStage = true;
    begin();
    readAssigned();
    if (!m_inputs.scope.isEverything()) {
        done();
        return;
    }
    readGivenNumber();
    const AccountReads *given = m_inputs.accountId.isEmpty() ? nullptr : m_snapshot.accountWithId(m_inputs.accountId);
    if (given && isOfAnotherKind(given->account.failure))
        probe(given->id, {u"number"_s, u"business"_s});
    done();
}

/// Says which account the token's user may use, when one of them could not be read.
void ChainGatherer::readAssigned()
{
    const bool isNeeded =
        std::any_of(m_snapshot.accounts.begin(), m_snapshot.accounts.end(), [](const AccountReads &account) {
            return account.account.failure && account.account.failure->graphError;
        });
    const QString user =
        m_snapshot.inspection && m_snapshot.inspection->userId ? *m_snapshot.inspection->userId : QString();
    if (!isNeeded || !isNodeId(user) || m_snapshot.assigned.wasAsked())
        return;
    begin();
    PageReader<AssignedAccount>::read(m_reader, u'/' + user + u"/assigned_whatsapp_business_accounts"_s,
                                      {{u"fields"_s, u"id,name,tasks"_s}},
                                      [this](const Fact<Listing<AssignedAccount>> &fact, const Reply &) {
                                          m_snapshot.assigned = fact;
                                          done();
                                      });
}

void ChainGatherer::readGivenNumber()
{
    const QString id = m_inputs.numberId;
    if (!isNodeId(id) || isListed(m_snapshot, id))
        return;
    begin();
    m_reader.getFields(u'/' + id, kCoreOfNumber, [this, id](const Reply &reply) {
        m_reader.keep(m_snapshot.givenNumber, reply, PhoneNumberFacts::fromJson(reply.body));
        if (isOfAnotherKind(m_snapshot.givenNumber.failure))
            probe(id, {u"account"_s, u"business"_s});
        done();
    });
}

/// Asks for a field that only the first kind has, and when that is refused goes on with the other kinds.
void ChainGatherer::probe(const QString &id, const QStringList &kinds)
{
    if (kinds.isEmpty())
        return;
    begin();
    const QString &kind = kinds.first();
    m_reader.getFields(u'/' + id, u"id,"_s + fieldOf(kind), [this, id, kinds, kind](const Reply &reply) {
        if (!reply.error && reply.body.contains(fieldOf(kind)))
            m_snapshot.probes.append({id, kind, reply.label});
        else
            probe(id, kinds.sliced(1));
        done();
    });
}

/// The reads of a stage are counted, plus one for the stage itself: it may have found nothing to read.
void ChainGatherer::done()
{
    if (--m_open > 0)
        return;
    if (m_isLastStage)
        emit finished();
    else
        readWhatIsLeft();
}

} // namespace secondtick
