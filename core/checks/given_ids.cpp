#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

Finding wrongKind(const QString &given, const QString &found, const QString &id, const Evidence &evidence)
{
    Finding finding;
    finding.id = u"id.wrong-kind"_s;
    finding.wording = given + u"-is-"_s + found;
    finding.subject = {given, id};
    finding.args = {{u"given"_s, given}, {u"found"_s, found}, {u"id"_s, id}};
    finding.evidence = {evidence};
    return finding;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// The listed number whose telephone digits were given instead of its id.
const PhoneNumberFacts *shownAs(const AccountReads &account, const QString &digits)
{
    if (!account.numbers)
        return nullptr;
    const auto &rows = account.numbers->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&digits](const PhoneNumberFacts &number) {
        return number.displayNumber && digitsOf(*number.displayNumber) == digits;
    });
    return found == rows.end() ? nullptr : &*found;
}

/// Every account's list of numbers was read to its end, and none holds this id.
bool isListedNowhere(const Snapshot &snapshot, const QString &id)
{
    return !snapshot.accounts.isEmpty() && !snapshot.accountsCutShort
        && std::all_of(snapshot.accounts.begin(), snapshot.accounts.end(), [&id](const AccountReads &account) {
               return account.numbers && account.numbers->isWhole()
                   && std::none_of(account.numbers->rows.begin(), account.numbers->rows.end(),
                                   [&id](const PhoneNumberFacts &number) { return number.id == id; });
           });
}

QList<Finding> aboutNumber(const Snapshot &snapshot)
{
    const QString id = snapshot.givenNumberId;
    for (const AccountReads &account : snapshot.accounts) {
        if (const PhoneNumberFacts *number = shownAs(account, id))
            return {wrongKind(u"number"_s, u"phone"_s, id,
                              {u"display_phone_number"_s, *number->displayNumber, account.numbers.source})};
    }
    if (!snapshot.givenNumber || !isListedNowhere(snapshot, id))
        return {};
    Finding finding;
    finding.id = u"number.not-in-account"_s;
    finding.subject = {u"number"_s, id};
    finding.args = {{u"number"_s, snapshot.givenNumber->displayNumber.value_or(id)},
                    {u"account"_s, snapshot.accounts.first().id}};
    finding.evidence = {{u"id"_s, id, snapshot.givenNumber.source},
                        {u"id"_s, u"not listed"_s, snapshot.accounts.first().numbers.source}};
    return {finding};
}

} // namespace

/// Are the ids the user gave what they were given for, and do they belong together?
CheckOutcome givenIds(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.givenNumberId.isEmpty() && snapshot.givenAccountId.isEmpty())
        return CheckOutcome::notApplicable();
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    QList<Finding> findings;
    for (const IdProbe &probe : snapshot.probes) {
        const QString given = probe.id == snapshot.givenNumberId ? u"number"_s : u"account"_s;
        findings.append(wrongKind(given, probe.kind, probe.id, {u"id"_s, probe.id, probe.source}));
    }
    if (findings.isEmpty() && !snapshot.givenNumberId.isEmpty())
        findings = aboutNumber(snapshot);
    if (!findings.isEmpty())
        return CheckOutcome::found(findings);
    const AccountReads *account = snapshot.accountWithId(snapshot.givenAccountId);
    const bool couldNotRead = snapshot.givenNumber.failure || (account && account->account.failure);
    return couldNotRead ? CheckOutcome::couldNotRun({}) : CheckOutcome::passed();
}

} // namespace secondtick::checks
