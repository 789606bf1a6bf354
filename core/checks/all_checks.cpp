#include "checks/check.h"

namespace secondtick::checks {

namespace {

constexpr FactParts kAll = FactPart::Everything;
constexpr FactParts kToken = FactPart::Token;

} // namespace

const QList<Check> &allChecks()
{
    static const QList<Check> checks{
        {"pasted-text", Need::Needed, kAll, &pastedTextUsable},
        {"graph-reachable", Need::Needed, kAll, &graphReachable},
        {"service-available", Need::Needed, kAll, &serviceAvailable},
        {"clock", Need::Optional, kAll, &clockRight},
        {"token-accepted", Need::Needed, kToken, &tokenAccepted},
        {"token-kind", Need::Optional, kToken, &tokenKind},
        {"app-secret-proof", Need::Optional, kToken, &appSecretProof},
        {"permissions", Need::Needed, FactPart::Token | FactPart::Account, &permissionsGranted},
        {"token-app", Need::Optional, kToken, &tokenApp},
        {"given-ids", Need::Optional, kAll, &givenIds},
        {"accounts-found", Need::Optional, kAll, &accountsFound},
        {"account-access", Need::Needed, FactPart::Token | FactPart::Account, &accountReachable},
        {"account-review", Need::Optional, FactPart::Account, &accountReviewed},
        {"health", Need::Optional, FactPart::Standing | FactPart::Routing, &healthReported},
        {"numbers", Need::Optional, FactPart::Numbers | FactPart::Routing, &numbersReady},
        {"webhook", Need::Optional, FactPart::Apps | FactPart::Routing, &webhookSubscribed},
        {"templates", Need::Optional, FactPart::Templates, &templatesUsable},
        {"token-expiry", Need::Optional, kToken, &tokenExpiry},
        {"data-access-expiry", Need::Optional, kToken, &dataAccessExpiry},
        {"token-inspection", Need::Optional, kToken, &tokenInspected},
    };
    return checks;
}

FactParts partsUnder(const Finding &finding)
{
    for (const Check &check : allChecks()) {
        if (finding.check == QLatin1String(check.id))
            return check.restsOn;
    }
    return kAll;
}

} // namespace secondtick::checks
