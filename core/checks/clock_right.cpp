#include "checks/check.h"

#include <cmath>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

/// The computer's clock against the platform's Date header. Times are judged by the platform's clock, so this is only a
/// warning: other programs on this computer may refuse good certificates and tokens.
CheckOutcome clockRight(const CheckInput &in)
{
    constexpr qint64 toleratedSeconds = 5LL * 60;
    const Snapshot &snapshot = in.snapshot;
    if (!snapshot.serverDate.isValid() || !snapshot.localAtServerDate.isValid())
        return CheckOutcome::notApplicable();
    const qint64 ahead = snapshot.serverDate.secsTo(snapshot.localAtServerDate);
    if (std::abs(ahead) <= toleratedSeconds)
        return CheckOutcome::passed();
    Finding finding;
    finding.id = u"clock.skewed"_s;
    finding.subject.kind = u"network"_s;
    finding.wording = ahead > 0 ? u"fast"_s : u"slow"_s;
    finding.args.insert(u"minutes"_s, (std::abs(ahead) + 30) / 60);
    finding.evidence = {
        {u"Date"_s, snapshot.serverDate.toString(Qt::ISODate), snapshot.inspection.source, Privacy::Public},
        {u"this computer"_s, snapshot.localAtServerDate.toString(Qt::ISODate), u"local clock"_s, Privacy::Public}};
    return CheckOutcome::found({finding});
}

} // namespace secondtick::checks
