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
        {"account-access", Need::Optional, &accountReachable},
        {"token-expiry", Need::Optional, &tokenExpiry},
        {"data-access-expiry", Need::Optional, &dataAccessExpiry},
        {"token-inspection", Need::Optional, &tokenInspected},
    };
    return checks;
}

} // namespace secondtick::checks
