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

void addIdsOf(const Snapshot &facts, QSet<QString> &ids)
{
    ids.unite({facts.namedAppId, facts.givenAccountId, facts.givenNumberId});
    for (const auto *fact : {&facts.me, &facts.app}) {
        if (*fact)
            ids.insert((*fact)->id);
    }
    for (const AccountReads &reads : facts.accounts)
        addIdsOf(reads, ids);
    if (!facts.inspection)
        return;
    for (const auto &id : {facts.inspection->appId, facts.inspection->userId, facts.inspection->profileId})
        ids.insert(id.value_or(QString()));
}

QStringList namesOf(const Snapshot &facts)
{
    QStringList names;
    if (facts.inspection)
        names.append(facts.inspection->application.value_or(QString()));
    for (const auto *fact : {&facts.me, &facts.app}) {
        if (*fact)
            names.append((*fact)->name.value_or(QString()));
    }
    for (const AccountReads &reads : facts.accounts)
        names.append(namesOf(reads));
    return names;
}

QStringList numbersOf(const Snapshot &facts)
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

/// What is fixed since an earlier run is named in the report as well.
QList<const Snapshot *> factsIn(const ReportInput &input)
{
    QList<const Snapshot *> facts{&input.snapshot};
    if (input.earlier)
        facts.append(&*input.earlier);
    return facts;
}

} // namespace

QSet<QString> idsIn(const ReportInput &input)
{
    QSet<QString> ids;
    const QList<const Snapshot *> all = factsIn(input);
    for (const Snapshot *facts : all)
        addIdsOf(*facts, ids);
    for (const checks::ChainNode &node : input.judgement.chain)
        ids.insert(node.id);
    for (const Finding &finding : input.judgement.findings)
        ids.insert(finding.subject.id);
    if (input.comparison) {
        for (const Finding &finding : input.comparison->fixed + input.comparison->notChecked)
            ids.insert(finding.subject.id);
    }
    if (input.logs) {
        for (const triage::FailureGroup &group : input.logs->result.tally.failures) {
            for (const auto &[number, count] : group.numbers)
                ids.insert(number);
        }
    }
    for (const Snapshot *facts : all)
        ids.remove(facts->tokenFingerprint);
    ids.remove(QString());
    return ids;
}

QStringList namesIn(const ReportInput &input)
{
    QStringList names;
    const QList<const Snapshot *> all = factsIn(input);
    for (const Snapshot *facts : all)
        names.append(namesOf(*facts));
    for (const checks::ChainNode &node : input.judgement.chain)
        names.append(node.label);
    if (input.logs) {
        for (const triage::Notice &notice : input.logs->result.tally.notices)
            names.append(QString::fromStdString(notice.subject));
    }
    names.removeAll(QString());
    return names;
}

QStringList businessNumbersIn(const ReportInput &input)
{
    QStringList numbers;
    const QList<const Snapshot *> all = factsIn(input);
    for (const Snapshot *facts : all)
        numbers.append(numbersOf(*facts));
    return numbers;
}

} // namespace secondtick::report
