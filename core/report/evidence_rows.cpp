#include "report/outline.h"
#include "report/words.h"

#include <algorithm>
#include <array>

namespace secondtick::report {

namespace {

/// Evidence speaks in the platform's own words, which stay as they are. These few are ours.
constexpr std::array kOurWords{
    //: What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets
    QT_TRANSLATE_NOOP("secondtick::report::Words", "request"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "fault"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "what happened"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "this computer"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "local clock"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "recognised"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "pasted text"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "what you entered"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "not listed"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "file"),
    QT_TRANSLATE_NOOP("secondtick::report::Words", "checked"),
};

QString worded(const QString &text)
{
    const bool isOurs = std::any_of(kOurWords.begin(), kOurWords.end(),
                                    [&text](const char *word) { return text == QLatin1StringView(word); });
    return isOurs ? Words::tr(text.toLatin1().constData()) : text;
}

} // namespace

QList<Row> evidenceRows(const ReportFinding &finding)
{
    QList<Row> rows;
    for (const Evidence &evidence : finding.finding.evidence) {
        // A value is as delivered but for this one: it says what was looked for in vain.
        const bool isAbsence = evidence.value == QLatin1StringView("not listed");
        const QString value = isAbsence ? worded(evidence.value) : evidence.value;
        //: %1 is a value as delivered, %2 where it comes from, as in "1767225600 (GET /debug_token)"
        rows.append({worded(evidence.label),
                     evidence.source.isEmpty() ? value : Words::tr("%1 (%2)").arg(value, worded(evidence.source))});
    }
    return rows;
}

} // namespace secondtick::report
