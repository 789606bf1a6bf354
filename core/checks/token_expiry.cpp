#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWarnDays = 7; // leaves time to make a new token and roll it out before messages stop
constexpr qint64 kSecondsADay = 24LL * 60 * 60;

Evidence timeEvidence(const QString &label, const QDateTime &time, const Snapshot &snapshot)
{
    return {label, time.toString(Qt::ISODate), snapshot.inspection.source, Privacy::Business};
}

QString wordingFor(qint64 secondsLeft)
{
    if (secondsLeft < 60)
        return u"less-than-a-minute"_s;
    return secondsLeft < kSecondsADay ? u"less-than-a-day"_s : QString();
}

Finding endFinding(const QString &id, const QDateTime &end, const CheckInput &in)
{
    Finding finding;
    finding.id = id;
    finding.subject = tokenSubject(in.snapshot);
    const qint64 left = in.now.secsTo(end);
    finding.wording = left <= 0 ? u"passed"_s : wordingFor(left);
    finding.args = {
        {u"days"_s, left / kSecondsADay}, {u"hours"_s, left / 3600}, {u"when"_s, end.toString(Qt::ISODate)}};
    return finding;
}

bool isShortLived(const TokenFacts &token)
{
    constexpr qint64 shortLifeSeconds = 2 * kSecondsADay;
    return token.type == u"USER"_s && token.issuedAt && token.expiresAt
        && token.issuedAt->secsTo(*token.expiresAt) <= shortLifeSeconds;
}

CheckOutcome notYet(const CheckInput &in)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    if (const QString dead = deadBecause(in); !dead.isEmpty())
        return CheckOutcome::skipped(dead);
    const auto finding = obstacle(in);
    return CheckOutcome::couldNotRun(finding ? finding->id : u"token.inspect-refused"_s);
}

} // namespace

/// When does the token end? "Never" and "not said" give nothing. Expired tokens are tokenAccepted's.
CheckOutcome tokenExpiry(const CheckInput &in)
{
    if (!in.snapshot.inspection || !deadBecause(in).isEmpty())
        return notYet(in);
    const TokenFacts &token = *in.snapshot.inspection;
    QList<Finding> findings;
    if (token.expiresAt && in.now.secsTo(*token.expiresAt) <= kWarnDays * kSecondsADay) {
        Finding finding = endFinding(u"token.expires-soon"_s, *token.expiresAt, in);
        finding.evidence = {timeEvidence(u"expires_at"_s, *token.expiresAt, in.snapshot)};
        findings.append(finding);
    }
    if (isShortLived(token)) {
        Finding finding = endFinding(u"token.short-lived-kind"_s, *token.expiresAt, in);
        finding.wording.clear();
        finding.evidence = {timeEvidence(u"issued_at"_s, *token.issuedAt, in.snapshot),
                            timeEvidence(u"expires_at"_s, *token.expiresAt, in.snapshot)};
        findings.append(finding);
    }
    return CheckOutcome::of(findings);
}

/// Until when may the app read data of the person behind the token? 0 and "not said" mean: no such end.
CheckOutcome dataAccessExpiry(const CheckInput &in)
{
    if (!in.snapshot.inspection || !deadBecause(in).isEmpty())
        return notYet(in);
    const TokenFacts &token = *in.snapshot.inspection;
    if (!token.dataAccessExpiresAt)
        return CheckOutcome::notApplicable();
    if (in.now.secsTo(*token.dataAccessExpiresAt) > kWarnDays * kSecondsADay)
        return CheckOutcome::passed();
    Finding finding = endFinding(u"token.data-access-expires-soon"_s, *token.dataAccessExpiresAt, in);
    if (finding.wording != "passed"_L1)
        finding.wording.clear();
    finding.evidence = {timeEvidence(u"data_access_expires_at"_s, *token.dataAccessExpiresAt, in.snapshot)};
    return CheckOutcome::found({finding});
}

} // namespace secondtick::checks
