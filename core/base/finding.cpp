#include "base/finding.h"

namespace secondtick {

using namespace Qt::StringLiterals;

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    case Severity::Blocker:
        return u"blocker"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"passed"_s;
    case Verdict::Found:
        return u"found"_s;
    case Verdict::NotApplicable:
        return u"not_applicable"_s;
    case Verdict::Skipped:
        return u"skipped"_s;
    case Verdict::CouldNotRun:
        return u"could_not_run"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Public:
        return u"public"_s;
    case Privacy::Business:
        return u"business"_s;
    case Privacy::Personal:
        return u"personal"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromWord(const QString &word)
{
    for (const Severity severity :
         {Severity::Info, Severity::Hint, Severity::Warning, Severity::Error, Severity::Blocker}) {
        if (toWord(severity) == word)
            return severity;
    }
    return std::nullopt;
}

} // namespace secondtick
