#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// Is it a kind of token that can send messages? Page and app tokens cannot; kinds we do not know pass.
CheckOutcome tokenKind(const CheckInput &in)
{
    if (in.snapshot.unusablePaste)
        return CheckOutcome::skipped(pastedTextUsable(in).findings.first().id);
    const QString type = typeOf(in.snapshot);
    if (type == "PAGE"_L1 || type == "APP"_L1) {
        Finding finding;
        finding.id = type == "PAGE"_L1 ? u"token.page-kind"_s : u"token.app-kind"_s;
        finding.subject = tokenSubject(in.snapshot);
        const bool said = in.snapshot.inspection->type.has_value();
        finding.evidence = {{said ? u"type"_s : u"profile_id"_s,
                             said ? type : in.snapshot.inspection->profileId.value_or(QString()),
                             in.snapshot.inspection.source, Privacy::Business}};
        return CheckOutcome::found({finding});
    }
    if (!type.isEmpty())
        return CheckOutcome::passed();
    if (const auto finding = refusal(in))
        return CheckOutcome::skipped(finding->id);
    const auto finding = obstacle(in);
    return CheckOutcome::couldNotRun(finding ? finding->id : QString());
}

} // namespace secondtick::checks
