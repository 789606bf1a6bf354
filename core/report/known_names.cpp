#include "report/known_names.h"

namespace secondtick::report {

namespace {

/// Names of accounts, businesses, apps and templates, and the addresses reports are sent to.
QStringList namesOf(const AccountReads &reads)
{
    QStringList names;
    if (reads.account)
        names = {reads.account->name.value_or(QString()), reads.account->businessName.value_or(QString())};
    if (reads.numbers) {
        for (const PhoneNumberFacts &number : reads.numbers->rows)
            names.append({number.verifiedName.value_or(QString()), number.displayNumber.value_or(QString())});
    }
    if (reads.apps) {
        for (const SubscribedApp &app : reads.apps->rows)
            names.append({app.name.value_or(QString()), app.overrideUrl.value_or(QString())});
    }
    if (reads.routing) {
        for (const PhoneNumberRouting &number : reads.routing->rows)
            names.append({number.numberUrl.value_or(QString()), number.accountUrl.value_or(QString()),
                          number.applicationUrl.value_or(QString())});
    }
    return names;
}

void addIdsOf(const AccountReads &reads, QSet<QString> &ids)
{
    ids.insert(reads.id);
    if (reads.account)
        ids.insert(reads.account->businessId.value_or(QString()));
    if (reads.apps) {
        for (const SubscribedApp &app : reads.apps->rows)
            ids.insert(app.id);
    }
}

} // namespace

QSet<QString> idsIn(const ReportInput &input)
{
    const Snapshot &facts = input.snapshot;
    QSet<QString> ids{facts.namedAppId, facts.givenAccountId, facts.givenNumberId};
    for (const auto *fact : {&facts.me, &facts.app}) {
        if (*fact)
            ids.insert((*fact)->id);
    }
    for (const AccountReads &reads : facts.accounts)
        addIdsOf(reads, ids);
    if (facts.inspection) {
        const TokenFacts &token = *facts.inspection;
        for (const auto &id : {token.appId, token.userId, token.profileId})
            ids.insert(id.value_or(QString()));
    }
    for (const checks::ChainNode &node : input.judgement.chain)
        ids.insert(node.id);
    for (const Finding &finding : input.judgement.findings)
        ids.insert(finding.subject.id);
    ids.remove(facts.tokenFingerprint);
    ids.remove(QString());
    return ids;
}

QStringList namesIn(const ReportInput &input)
{
    const Snapshot &facts = input.snapshot;
    QStringList names;
    if (facts.inspection)
        names.append(facts.inspection->application.value_or(QString()));
    for (const auto *fact : {&facts.me, &facts.app}) {
        if (*fact)
            names.append((*fact)->name.value_or(QString()));
    }
    for (const AccountReads &reads : facts.accounts)
        names.append(namesOf(reads));
    for (const checks::ChainNode &node : input.judgement.chain)
        names.append(node.label);
    names.removeAll(QString());
    return names;
}

QStringList businessNumbersIn(const Snapshot &facts)
{
    QStringList numbers;
    if (facts.givenNumber && facts.givenNumber->displayNumber)
        numbers.append(*facts.givenNumber->displayNumber);
    for (const AccountReads &reads : facts.accounts) {
        const auto rows = reads.numbers ? reads.numbers->rows : QList<PhoneNumberFacts>();
        for (const PhoneNumberFacts &number : rows) {
            if (number.displayNumber)
                numbers.append(*number.displayNumber);
        }
    }
    return numbers;
}

} // namespace secondtick::report
