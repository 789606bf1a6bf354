#include "fuzz/log_checks.h"

#include "fuzz/form_checks.h"
#include "fuzz/fuzz.h"
#include "report/log_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

void checkTally(const triage::TallyResult &tally)
{
    qint64 messages = 0;
    for (const auto &[status, count] : tally.byStatus)
        messages += count;
    require(messages == tally.distinctMessages || tally.isEstimate, "every message has one last status");
    require(tally.failed() <= tally.distinctMessages, "no more messages failed than there are");
    for (const triage::FailureGroup &group : tally.failures) {
        require(group.count > 0 && group.recipients <= group.count, "no more recipients than messages in a group");
        require(group.samples.size() <= 20, "a group has a few samples");
        require(group.first <= group.last, "the first failure is not after the last");
    }
}

} // namespace

const QString &tokenOfLogs()
{
    static const QString text = madeUpToken(5);
    return text;
}

const rules::RuleBook &rulesOfLogs()
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    return *book;
}

QByteArray wordsOf(const triage::TriageResult &result)
{
    QJsonObject json = report::logJson({result, triage::conclusionsOf(result.tally, rulesOfLogs())});
    QJsonArray files = json["files"_L1].toArray();
    for (auto &&file : files) {
        QJsonObject object = file.toObject();
        for (const auto *name : {"path", "encoding", "bytes"})
            object.remove(QLatin1StringView(name));
        file = object;
    }
    json[u"files"_s] = files;
    json.remove("bytes"_L1);
    return QJsonDocument(json).toJson();
}

void checkResult(const triage::TriageResult &result, qsizetype textSize)
{
    const triage::PieceCounts counts = result.counts();
    require(counts.events + counts.statuses + counts.messages + counts.skipped + counts.objects + counts.otherObjects
                <= 2 * textSize + 2,
            "nothing is counted that has no bytes");
    require(counts.skips.size() <= triage::PieceCounts::kMostSkips * result.files.size(), "the first skips are named");
    require(result.lines() <= textSize + 1, "no more lines than bytes");
    checkTally(result.tally);
}

void checkReportOn(const triage::TriageResult &result, report::Audience audience)
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    report::ReportInput input;
    input.rules = book;
    input.hasTokenRun = false;
    input.logs = triage::CountedLogs{result, triage::conclusionsOf(result.tally, *book)};
    checkForms(report::Report::build(input, audience), tokenOfLogs());
}

} // namespace secondtick::fuzz
