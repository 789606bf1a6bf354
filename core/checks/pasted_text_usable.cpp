#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

QString findingId(const Snapshot::UnusablePaste &paste)
{
    if (paste.message == "too_short"_L1 || paste.verdict == "confirm"_L1)
        return u"token.truncated"_s;
    if (paste.verdict == "wrong_kind"_L1)
        return paste.message == "app_token"_L1 ? u"token.app-kind"_s : u"token.wrong-kind"_s;
    return u"token.not-a-token"_s;
}

} // namespace

/// Was there anything to send? Decided from the text, before any call.
CheckOutcome pastedTextUsable(const CheckInput &in)
{
    if (!in.snapshot.unusablePaste)
        return CheckOutcome::passed();
    Finding finding;
    finding.id = findingId(*in.snapshot.unusablePaste);
    finding.wording = in.snapshot.unusablePaste->message;
    finding.subject.kind = u"token"_s;
    finding.args.insert(u"recognised"_s, in.snapshot.unusablePaste->message);
    finding.evidence = {{u"recognised"_s, in.snapshot.unusablePaste->message, u"pasted text"_s, Privacy::Public}};
    return CheckOutcome::found({finding});
}

} // namespace secondtick::checks
