#include "facts/snapshot.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

template <typename Row> bool isWhole(const Fact<Listing<Row>> &list)
{
    return list && list->isWhole();
}

bool hasNumber(const AccountReads &account, const QString &id)
{
    const auto isIt = [&id](const auto &number) { return number.id == id; };
    return (account.numbers && std::any_of(account.numbers->rows.begin(), account.numbers->rows.end(), isIt))
        || (account.routing && std::any_of(account.routing->rows.begin(), account.routing->rows.end(), isIt));
}

const QString kBudget = u"budget"_s; // the detail of an Error

template <typename T> bool isOverBudget(const Fact<T> &fact)
{
    return fact.failure && fact.failure->error.detail == kBudget;
}

template <typename Row> bool isOverBudget(const Fact<Listing<Row>> &list)
{
    return (list.failure && list.failure->error.detail == kBudget) || (list && list->cutBecause == kBudget);
}

/// Not the platform's word about what was asked for, and not our own limit on calls.
bool isObstacle(const std::optional<ReadFailure> &failure)
{
    return failure && failure->error.detail != kBudget
        && (!failure->graphError || failure->isServiceFault || failure->isRateLimit);
}

template <typename T> bool isKeptAway(const Fact<T> &fact)
{
    return isObstacle(fact.failure);
}

/// A page behind the first that could not be read leaves its reason; the other reasons are no faults of anybody.
template <typename Row> bool isKeptAway(const Fact<Listing<Row>> &list)
{
    return isObstacle(list.failure)
        || (list && !list->isWhole() && !QStringList{kBudget, u"loop"_s, u"too-long"_s}.contains(list->cutBecause));
}

bool hasParts(const AccountReads &account, FactParts parts)
{
    return (!parts.testFlag(FactPart::Account) || account.account)
        && (!parts.testFlag(FactPart::Standing) || account.standing)
        && (!parts.testFlag(FactPart::Numbers) || isWhole(account.numbers))
        && (!parts.testFlag(FactPart::Routing) || isWhole(account.routing))
        && (!parts.testFlag(FactPart::Apps) || isWhole(account.apps))
        && (!parts.testFlag(FactPart::Templates) || isWhole(account.templates));
}

} // namespace

namespace {

template <typename Test> const AccountReads *firstOf(const QList<AccountReads> &accounts, Test test)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), test);
    return found == accounts.end() ? nullptr : &*found;
}

} // namespace

const AccountReads *Snapshot::readAccount() const
{
    return firstOf(accounts, [](const AccountReads &reads) { return reads.account.value.has_value(); });
}

const AccountReads *Snapshot::accountWithId(const QString &id) const
{
    return firstOf(accounts, [&id](const AccountReads &reads) { return reads.id == id; });
}

QString Snapshot::accountOf(const QString &kind, const QString &id) const
{
    for (const AccountReads &account : accounts) {
        if (kind == "number"_L1 ? hasNumber(account, id) : account.id == id)
            return account.id;
    }
    return {};
}

bool Snapshot::hasRead(FactParts parts, const QString &accountId) const
{
    if (parts.testFlag(FactPart::Token) && !inspection && !myPermissions && !me)
        return false;
    return std::all_of(accounts.begin(), accounts.end(), [parts, &accountId](const AccountReads &account) {
        return (!accountId.isEmpty() && account.id != accountId) || hasParts(account, parts);
    });
}

bool Snapshot::hasMoreToRead() const
{
    return std::any_of(accounts.begin(), accounts.end(), [](const AccountReads &account) {
        return isOverBudget(account.account) || isOverBudget(account.standing) || isOverBudget(account.numbers)
            || isOverBudget(account.routing) || isOverBudget(account.apps) || isOverBudget(account.templates);
    });
}

const ReadFailure *Snapshot::obstacleOfChain() const
{
    if (accounts.isEmpty())
        return isObstacle(businesses.failure) ? &*businesses.failure : nullptr;
    const bool allAway = std::all_of(accounts.begin(), accounts.end(),
                                     [](const AccountReads &account) { return isObstacle(account.account.failure); });
    return allAway ? &*accounts.first().account.failure : nullptr;
}

const ReadFailure *Snapshot::firstLimit() const
{
    for (const AccountReads &account : accounts) {
        for (const auto *failure : {&account.account.failure, &account.standing.failure, &account.numbers.failure,
                                    &account.routing.failure, &account.apps.failure, &account.templates.failure}) {
            if (*failure && (*failure)->isRateLimit)
                return &**failure;
        }
    }
    return nullptr;
}

bool Snapshot::isObstructed() const
{
    return obstacleOfChain() || std::any_of(accounts.begin(), accounts.end(), [](const AccountReads &account) {
               return isKeptAway(account.account) || isKeptAway(account.standing) || isKeptAway(account.numbers)
                   || isKeptAway(account.routing) || isKeptAway(account.apps) || isKeptAway(account.templates);
           });
}

} // namespace secondtick
