#include "report/log_outline.h"

#include "language/text_language.h"
#include "report/words.h"
#include "triage/notice_words.h"
#include "triage/triage_words.h"

#include <QHash>
#include <QPair>
#include <QTimeZone>

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;
using triage::CountedLogs;
using triage::TriageResult;

namespace {

/// The platform's words for a final status, which are the words of its documentation.
QString statusText(const std::map<QString, std::int64_t> &byStatus)
{
    QStringList parts;
    for (const auto &[status, count] : byStatus)
        //: %1 a status like "delivered", %2 a number of messages
        parts.append(Words::tr("%1: %2").arg(status, countText(count)));
    return parts.join(u", "_s);
}

QString agesText(const triage::SentAges &ages)
{
    QString text = Words::tr("%1; sent longer ago than Meta holds a message, so these will not arrive any more: %2")
                       .arg(countText(ages.all()), countText(ages.pastHold));
    if (ages.unknown > 0)
        text += u"; "_s + Words::tr("time not known: %1").arg(countText(ages.unknown));
    return text;
}

/// By code: those of messages received and of the account.
QString otherErrorsText(const triage::TallyResult &tally)
{
    QStringList parts;
    for (const auto &[code, count] : tally.otherErrors) {
        if (code != triage::StatusEvent::kNoCode && code != triage::StatusEvent::kOtherCode)
            //: %1 a code, %2 how many times
            parts.append(Words::tr("%1: %2").arg(code).arg(countText(count)));
    }
    constexpr qsizetype most = 20;
    return parts.mid(0, most).join(u", "_s);
}

QString fileText(const triage::FileReport &file)
{
    QStringList sentences{triage::fileSentence(file.message)};
    sentences += triage::noteSentences(file.notes());
    for (const triage::Skip &skip : file.counts.skips)
        sentences.append(triage::skipSentence(skip));
    return sentences.join(u' ');
}

/// Files of which the same is said stand in one row.
QString namesText(const QStringList &names)
{
    constexpr qsizetype named = 3;
    if (names.size() == 1)
        return names.first();
    const QString some = names.mid(0, named).join(u", "_s);
    const auto count = int(names.size());
    //: %n files, %1 some of their names
    return (names.size() > named ? Words::tr("%n files: %1 …", nullptr, count)
                                 : Words::tr("%n files: %1", nullptr, count))
        .arg(some);
}

QString whenText(const triage::FailureGroup &group)
{
    if (group.first == 0)
        return {};
    if (group.first == group.last)
        return momentText(group.first);
    //: From %1 to %2: two moments
    return Words::tr("%1 to %2").arg(momentText(group.first), momentText(group.last));
}

} // namespace

QString countText(std::int64_t count)
{
    return language::countText(count);
}

QString recipientsText(const triage::FailureGroup &group)
{
    //: %1 a number that is an estimate
    return group.areRecipientsEstimated ? Words::tr("about %1").arg(countText(group.recipients))
                                        : countText(group.recipients);
}

QString largestOf(const std::map<QString, std::int64_t> &counts)
{
    constexpr qsizetype most = 8;
    QList<std::pair<std::int64_t, QString>> order;
    for (const auto &[name, count] : counts)
        order.append({-count, name.isEmpty() ? Words::tr("not said") : name});
    std::sort(order.begin(), order.end());
    QStringList parts;
    std::int64_t others = 0;
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (index < most)
            parts.append(order[index].second + u' ' + countText(-order[index].first));
        else
            others -= order[index].first;
    }
    if (others > 0)
        parts.append(Words::tr("others %1").arg(countText(others)));
    return parts.join(u", "_s);
}

QString momentText(std::int64_t at)
{
    return at == 0 ? QString() : Words::moment(QDateTime::fromSecsSinceEpoch(at, QTimeZone::utc()));
}

namespace {

/// What is wrong with the one file, or with all of them alike, says best what to do.
QString stepWithoutWebhooks(const QList<triage::FileReport> &files)
{
    if (files.isEmpty())
        return Words::tr("There is no file in this folder. Take the one with the log of your webhook.");
    const bool areAlike = std::all_of(files.begin(), files.end(), [&files](const triage::FileReport &file) {
        return file.message == files.first().message;
    });
    return areAlike ? triage::fileSentence(files.first().message)
                    : Words::tr("Take the log that holds what Meta sends to your webhook.");
}

} // namespace

QString logHeadline(const CountedLogs &logs)
{
    if (!logs.conclusions.isEmpty())
        return logs.conclusions.first().sentence;
    if (logs.result.counts().events == 0)
        return Words::tr("No webhooks of Meta were found");
    return Words::tr("No message failed in these logs");
}

QString logFirstStep(const CountedLogs &logs)
{
    for (const triage::Conclusion &conclusion : logs.conclusions) {
        if (!conclusion.actions.isEmpty())
            return conclusion.actions.first();
    }
    if (!logs.conclusions.isEmpty())
        return Words::tr("Ask your developer to log the whole webhook: the reason stands in its errors.");
    return logs.result.counts().events == 0 ? stepWithoutWebhooks(logs.result.files)
                                            : Words::tr("Look at a log of the time in which messages did not arrive.");
}

bool hasGaps(const TriageResult &result)
{
    return result.isCancelled || result.files.isEmpty() || result.filesOmitted > 0
        || std::any_of(result.files.begin(), result.files.end(),
                       [](const triage::FileReport &file) { return file.verdict != "ok"_L1; });
}

QStringList logNotices(const CountedLogs &logs)
{
    QStringList sentences;
    if (logs.result.isCancelled)
        sentences.append(Words::tr("Reading the logs was stopped early: this is the count until then."));
    if (logs.result.filesOmitted > 0) {
        //: %1 and %2 numbers of files
        sentences.append(Words::tr("Files read: only the first %1 of %2.")
                             .arg(countText(logs.result.files.size()),
                                  countText(logs.result.files.size() + logs.result.filesOmitted)));
    }
    if (logs.result.tally.isEstimate) {
        sentences.append(Words::tr("The logs hold more than 10 million messages. The first 10 million are counted one "
                                   "by one; beyond that every entry counts as a message."));
    }
    return sentences;
}

QList<Row> logTotals(const TriageResult &result)
{
    const triage::PieceCounts counts = result.counts();
    const triage::TallyResult &tally = result.tally;
    QList<Row> rows = {
        {Words::tr("What was read"),
         //: %1 number of files, %2 of lines, %3 of webhooks
         Words::tr("files: %1, lines: %2, webhooks: %3")
             .arg(countText(result.files.size()), countText(result.lines()), countText(counts.events))},
        {Words::tr("Messages sent"), countText(tally.distinctMessages)},
        {Words::tr("Messages received"), countText(counts.messages)},
    };
    if (!tally.byStatus.empty())
        rows.append({Words::tr("What became of them"), statusText(tally.byStatus)});
    if (tally.sentNeverDelivered.all() > 0)
        rows.append({Words::tr("Sent, not delivered"), agesText(tally.sentNeverDelivered)});
    if (tally.deliveredAfterFailed > 0)
        rows.append({Words::tr("Failed once, delivered all the same"), countText(tally.deliveredAfterFailed)});
    if (const QString others = otherErrorsText(tally); !others.isEmpty())
        rows.append({Words::tr("Errors of no sent message"), others});
    if (counts.skipped > 0)
        rows.append({Words::tr("Places that could not be read"), countText(counts.skipped)});
    return rows;
}

QList<LogGroupRow> logGroups(const CountedLogs &logs)
{
    QList<LogGroupRow> rows;
    for (const triage::Conclusion &conclusion : logs.conclusions.mid(0, kMostLogGroups)) {
        const QString share = language::textLocale().toString(conclusion.share * 100, 'f', 1);
        //: %1 what is wrong, %2 a number
        const QString why =
            conclusion.code ? Words::tr("%1 (code %2)").arg(conclusion.title).arg(*conclusion.code) : conclusion.title;
        //: %1 a number of messages, %2 their share of all that failed
        rows.append({why, Words::tr("%1 (%2 %)").arg(countText(conclusion.group.count), share),
                     recipientsText(conclusion.group), whenText(conclusion.group)});
    }
    return rows;
}

qsizetype logGroupsOmitted(const CountedLogs &logs)
{
    return std::max<qsizetype>(0, logs.conclusions.size() - kMostLogGroups);
}

QList<Row> logTimeline(const triage::TallyResult &tally)
{
    QList<Row> rows;
    for (const triage::Notice &notice : tally.notices) {
        const QString when = momentText(notice.at);
        rows.append({when.isEmpty() ? Words::tr("Time not given") : when, triage::noticeSentence(notice)});
    }
    if (tally.noticesOmitted > 0)
        rows.prepend(
            {Words::tr("Before"), Words::tr("earlier news, left out: %1").arg(countText(tally.noticesOmitted))});
    return rows;
}

QList<Row> logFiles(const TriageResult &result)
{
    QList<QPair<QString, QStringList>> groups; // what became of them -> names
    QHash<QString, qsizetype> places;
    for (const triage::FileReport &file : result.files) {
        const QString sentence = fileText(file);
        if (!places.contains(sentence)) {
            places.insert(sentence, groups.size());
            groups.append({sentence, {}});
        }
        groups[places.value(sentence)].second.append(file.path);
    }
    QList<Row> rows;
    for (const auto &[sentence, names] : groups) {
        if (rows.size() < kMostLogFiles)
            rows.append({namesText(names), sentence});
    }
    if (groups.size() > kMostLogFiles)
        rows.append({Words::tr("Further files"), Words::tr("listed in the JSON form")});
    return rows;
}

} // namespace secondtick::report
