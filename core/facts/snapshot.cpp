#include "facts/snapshot.h"

#include <algorithm>

namespace secondtick {

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

} // namespace secondtick
