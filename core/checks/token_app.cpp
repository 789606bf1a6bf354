#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

Finding otherApp(const CheckInput &in, const QString &wording, QList<Evidence> evidence)
{
    Finding finding;
    finding.id = u"token.other-app"_s;
    finding.wording = wording;
    finding.subject = {u"app"_s, appIdOf(in.snapshot)};
    finding.args = {{u"app"_s, in.snapshot.namedAppId}, {u"token_app"_s, appIdOf(in.snapshot)}};
    finding.evidence = std::move(evidence);
    return finding;
}

std::optional<Finding> secretOfOtherApp(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.refusedProof)
        return otherApp(in, u"secret-of-other-app"_s,
                        evidenceOf(*snapshot.refusedProof->graphError, snapshot.refusedProof->error.origin));
    if (!snapshot.refusedAsApp)
        return std::nullopt;
    const GraphError &error = *snapshot.refusedAsApp->graphError;
    const rules::ErrorCode *rule = in.rules.errorCodes.find(error);
    const bool viewingApp = rule && rule->findingId == "token.other-app"_L1;
    return otherApp(in, viewingApp ? u"secret-of-other-app"_s : u"secret-refused"_s,
                    evidenceOf(error, snapshot.refusedAsApp->error.origin));
}

} // namespace

/// Is it a token of the app that makes the API calls? Compared with the app the user names and the app secret given.
CheckOutcome tokenApp(const CheckInput &in)
{
    const Snapshot &snapshot = in.snapshot;
    if (snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    const QString tokenAppId = appIdOf(snapshot);
    if (!snapshot.namedAppId.isEmpty() && !tokenAppId.isEmpty() && snapshot.namedAppId != tokenAppId) {
        const QString source = snapshot.inspection ? snapshot.inspection.source : snapshot.app.source;
        return CheckOutcome::found(
            {otherApp(in, {},
                      {{u"app_id"_s, tokenAppId, source, Privacy::Business},
                       {u"app"_s, snapshot.namedAppId, u"what you entered"_s, Privacy::Business}})});
    }
    if (const auto finding = secretOfOtherApp(in))
        return CheckOutcome::found({*finding});
    if (snapshot.namedAppId.isEmpty() && !snapshot.appSecretGiven)
        return CheckOutcome::notApplicable();
    if (!tokenAppId.isEmpty())
        return CheckOutcome::passed();
    if (const auto finding = refusal(in))
        return CheckOutcome::skipped(finding->id);
    const auto finding = obstacle(in);
    return CheckOutcome::couldNotRun(finding ? finding->id : QString());
}

} // namespace secondtick::checks
