#include "checks/check.h"

namespace secondtick::checks {

const QList<Check> &allChecks()
{
    static const QList<Check> checks{
        {"pasted-text", Need::Needed, &pastedTextUsable},
        {"graph-reachable", Need::Needed, &graphReachable},
        {"service-available", Need::Needed, &serviceAvailable},
        {"clock", Need::Optional, &clockRight},
        {"token-accepted", Need::Needed, &tokenAccepted},
        {"token-kind", Need::Optional, &tokenKind},
        {"app-secret-proof", Need::Optional, &appSecretProof},
        {"permissions", Need::Needed, &permissionsGranted},
        {"token-app", Need::Optional, &tokenApp},
        {"given-ids", Need::Optional, &givenIds},
        {"accounts-found", Need::Optional, &accountsFound},
        {"account-access", Need::Optional, &accountReachable},
        {"account-review", Need::Optional, &accountReviewed},
        {"health", Need::Optional, &healthReported},
        {"numbers", Need::Optional, &numbersReady},
        {"webhook", Need::Optional, &webhookSubscribed},
        {"templates", Need::Optional, &templatesUsable},
        {"token-expiry", Need::Optional, &tokenExpiry},
        {"data-access-expiry", Need::Optional, &dataAccessExpiry},
        {"token-inspection", Need::Optional, &tokenInspected},
    };
    return checks;
}

} // namespace secondtick::checks
