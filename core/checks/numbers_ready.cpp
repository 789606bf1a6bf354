#include "checks/health_entities.h"
#include "checks/token_state.h"

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

struct NumberInAccount
{
    const PhoneNumberFacts &number;
    const AccountReads &account;
    QString source;
};

Finding findingFor(const NumberInAccount &at, const QString &id, const QString &label, const QString &value)
{
    Finding finding;
    finding.id = id;
    finding.subject = {u"number"_s, at.number.id};
    finding.args = {{u"number"_s, at.number.displayNumber.value_or(at.number.id)}, {u"account"_s, at.account.id}};
    if (at.number.verifiedName)
        finding.args.insert(u"name"_s, *at.number.verifiedName);
    finding.evidence = {{label, value, at.source}};
    return finding;
}

/// The platform's health check calls it unregistered already: one finding for one cause.
bool isReportedUnregistered(const NumberInAccount &at, const CheckInput &in)
{
    const QList<ReportedEntity> entities = reportedEntities(in.snapshot);
    for (const ReportedEntity &reported : entities) {
        if (reported.entity.id != at.number.id)
            continue;
        for (const HealthError &error : reported.entity.errors) {
            const rules::ErrorCode *rule = error.code ? in.rules.errorCodes.find(*error.code, {}, {}) : nullptr;
            if (rule && rule->findingId == "number.not-registered"_L1)
                return true;
        }
    }
    return false;
}

/// A number that is not connected, and was never verified or registered with the platform.
bool isUnregistered(const PhoneNumberFacts &number)
{
    return number.codeVerification == u"NOT_VERIFIED"_s || number.platformType == u"NOT_APPLICABLE"_s
        || number.status == u"UNVERIFIED"_s;
}

QString wordingForStatus(const QString &status)
{
    static const QStringList own{u"PENDING"_s, u"BANNED"_s, u"RESTRICTED"_s, u"MIGRATED"_s, u"DELETED"_s};
    return own.contains(status) ? status.toLower() : QString();
}

std::optional<Finding> connection(const NumberInAccount &at, const CheckInput &in)
{
    static const QStringList cutOff{u"PENDING"_s, u"BANNED"_s,       u"RESTRICTED"_s, u"MIGRATED"_s,
                                    u"DELETED"_s, u"DISCONNECTED"_s, u"UNVERIFIED"_s};
    const QString status = at.number.status.value_or(QString());
    if (!cutOff.contains(status) || isReportedUnregistered(at, in))
        return std::nullopt;
    if (isUnregistered(at.number)) {
        Finding finding = findingFor(at, u"number.not-registered"_s, u"status"_s, status);
        if (at.number.codeVerification == u"NOT_VERIFIED"_s) {
            finding.wording = u"not-verified"_s;
            finding.evidence.append({u"code_verification_status"_s, *at.number.codeVerification, at.source});
        }
        return finding;
    }
    Finding finding = findingFor(at, u"number.not-connected"_s, u"status"_s, status);
    finding.wording = wordingForStatus(status);
    finding.args.insert(u"status"_s, status);
    return finding;
}

std::optional<Finding> quality(const NumberInAccount &at)
{
    const QString rating = at.number.qualityRating.value_or(QString());
    if (rating != "RED"_L1 && rating != "YELLOW"_L1)
        return std::nullopt;
    Finding finding = findingFor(at, u"number.quality-low"_s, u"quality_rating"_s, rating);
    finding.wording = rating == "YELLOW"_L1 ? u"yellow"_s : QString();
    finding.args.insert(u"rating"_s, rating);
    return finding;
}

std::optional<Finding> displayName(const NumberInAccount &at)
{
    const QString status = at.number.nameStatus.value_or(QString());
    if (status != "DECLINED"_L1 && status != "PENDING_REVIEW"_L1 && status != "EXPIRED"_L1)
        return std::nullopt;
    Finding finding = findingFor(at, u"number.name-not-approved"_s, u"name_status"_s, status);
    finding.wording = status == "DECLINED"_L1 ? u"declined"_s : QString();
    finding.args.insert(u"status"_s, status);
    return finding;
}

bool isTestNumber(const NumberInAccount &at)
{
    // Test numbers are +1 555 …; the platform also hands out numbers like that for real.
    const QString shown = at.number.displayNumber.value_or(QString());
    const bool looksLikeOne = shown.startsWith("+1 555"_L1) || shown.startsWith("+1555"_L1);
    const bool isTestAccount = at.account.account && at.account.account->name == u"Test WhatsApp Business Account"_s;
    return at.number.accountMode == u"SANDBOX"_s || (looksLikeOne && isTestAccount);
}

QList<Finding> findingsFor(const NumberInAccount &at, const CheckInput &in)
{
    QList<Finding> findings;
    for (const std::optional<Finding> &finding : {connection(at, in), quality(at), displayName(at)}) {
        if (finding)
            findings.append(*finding);
    }
    if (isTestNumber(at))
        findings.append(findingFor(at, u"number.test-number"_s, u"account_mode"_s,
                                   at.number.accountMode.value_or(at.number.displayNumber.value_or(QString()))));
    return findings;
}

} // namespace

/// Can each number send? Where the user named one, only that one is looked at.
CheckOutcome numbersReady(const CheckInput &in)
{
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    const QString wanted = in.snapshot.givenNumberId;
    QList<Finding> findings;
    bool wasRead = false;
    for (const AccountReads &account : in.snapshot.accounts) {
        if (!account.numbers)
            continue;
        const auto &rows = account.numbers->rows;
        const bool isHere = std::any_of(rows.begin(), rows.end(),
                                        [&wanted](const PhoneNumberFacts &number) { return number.id == wanted; });
        for (const PhoneNumberFacts &number : rows) {
            wasRead = true;
            if (!isHere || number.id == wanted)
                findings.append(findingsFor({number, account, account.numbers.source}, in));
        }
    }
    if (wasRead)
        return CheckOutcome::of(findings);
    return in.snapshot.accounts.isEmpty() ? CheckOutcome::notApplicable() : CheckOutcome::couldNotRun({});
}

} // namespace secondtick::checks
