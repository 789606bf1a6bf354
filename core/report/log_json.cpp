#include "report/log_json.h"

#include "triage/tally.h"

#include <QDateTime>
#include <QJsonArray>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kSecondsPerHour = 3600;
constexpr std::int64_t kHoursPerDay = 24;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString textOf(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject countsJson(const std::map<QString, std::int64_t> &counts)
{
    QJsonObject json;
    for (const auto &[name, count] : counts)
        json.insert(name, qint64(count));
    return json;
}

QJsonObject fileJson(const triage::FileReport &file)
{
    QJsonArray skips;
    for (const triage::Skip &skip : file.counts.skips)
        skips.append(QJsonObject{{u"line"_s, qint64(skip.line)}, {u"reason"_s, skip.reason}});
    return {{u"path"_s, file.path},
            {u"verdict"_s, file.verdict},
            {u"message"_s, file.message},
            {u"encoding"_s, textOrNull(file.encoding)},
            {u"container"_s, textOrNull(file.container)},
            {u"lines"_s, qint64(file.lines)},
            {u"bytes"_s, qint64(file.bytes)},
            {u"events"_s, qint64(file.counts.events)},
            {u"messages"_s, qint64(file.counts.messages)},
            {u"statuses"_s, qint64(file.counts.statuses)},
            {u"skipped"_s, qint64(file.counts.skipped)},
            {u"skips"_s, skips},
            {u"other_objects"_s, qint64(file.counts.otherObjects)},
            {u"notes"_s, QJsonArray::fromStringList(file.notes())}};
}

QJsonArray samplesJson(const triage::FailureGroup &group)
{
    QJsonArray json;
    int index = 0;
    for (const triage::Sample &sample : group.samples) {
        json.append(QJsonObject{{u"message"_s, u"wamid#%1"_s.arg(++index)},
                                {u"recipient"_s, textOrNull(triage::maskedNumber(sample.tail))},
                                {u"at"_s, textOrNull(timeWord(sample.at))}});
    }
    return json;
}

QJsonObject hoursJson(const triage::FailureGroup &group)
{
    QJsonObject hours;
    for (const auto &[hour, count] : group.hours)
        hours.insert(timeWord(std::int64_t(hour) * kSecondsPerHour), qint64(count));
    return hours;
}

/// By days in UTC: "2026-11-23".
QJsonObject daysJson(const triage::FailureGroup &group)
{
    std::map<std::int64_t, std::int64_t> days;
    for (const auto &[hour, count] : group.hours)
        days[hour / kHoursPerDay] += count;
    QJsonObject json;
    for (const auto &[day, count] : days)
        json.insert(timeWord(day * kHoursPerDay * kSecondsPerHour).section(u'T', 0, 0), qint64(count));
    return json;
}

QJsonObject conclusionJson(const triage::Conclusion &conclusion)
{
    const triage::FailureGroup &group = conclusion.group;
    QJsonArray numbers;
    for (const auto &[number, count] : group.numbers)
        numbers.append(number);
    return {
        {u"code"_s, conclusion.code ? QJsonValue(*conclusion.code) : QJsonValue()},
        {u"title"_s, conclusion.title},
        {u"sentence"_s, conclusion.sentence},
        {u"side"_s, conclusion.side},
        {u"count"_s, qint64(group.count)},
        {u"share"_s, conclusion.share},
        {u"won_back"_s, qint64(conclusion.wonBack)},
        {u"recipients"_s, qint64(group.recipients)},
        {u"recipients_estimated"_s, group.areRecipientsEstimated},
        {u"numbers"_s, numbers},
        {u"by_number"_s, countsJson(group.numbers)},
        {u"by_country"_s, countsJson(group.countries)},
        {u"by_category"_s, countsJson(group.categories)},
        {u"by_hour"_s, hoursJson(group)},
        {u"by_day"_s, daysJson(group)},
        {u"first"_s, textOrNull(timeWord(group.first))},
        {u"last"_s, textOrNull(timeWord(group.last))},
        {u"retryable"_s, conclusion.retry.mayHelp},
        {u"retry_after_s"_s, conclusion.retry.afterSeconds ? QJsonValue(*conclusion.retry.afterSeconds) : QJsonValue()},
        {u"causes"_s, QJsonArray::fromStringList(conclusion.causes)},
        {u"actions"_s, QJsonArray::fromStringList(conclusion.actions)},
        {u"who"_s, textOrNull(conclusion.who)},
        {u"source"_s, textOrNull(conclusion.source)},
        {u"samples"_s, samplesJson(group)}};
}

QJsonObject agesJson(const triage::SentAges &ages)
{
    return {{u"under_1_day"_s, qint64(ages.underDay)},
            {u"under_7_days"_s, qint64(ages.underWeek)},
            {u"until_hold_time"_s, qint64(ages.untilHold)},
            {u"past_hold_time"_s, qint64(ages.pastHold)},
            {u"unknown"_s, qint64(ages.unknown)}};
}

QJsonArray noticesJson(const triage::TallyResult &tally)
{
    QJsonArray json;
    for (const triage::Notice &notice : tally.notices) {
        json.append(QJsonObject{{u"at"_s, textOrNull(timeWord(notice.at))},
                                {u"field"_s, textOf(notice.field)},
                                {u"event"_s, textOrNull(textOf(notice.event))},
                                {u"subject"_s, textOrNull(textOf(notice.subject))},
                                {u"reason"_s, textOrNull(textOf(notice.reason))},
                                {u"until"_s, textOrNull(textOf(notice.until))}});
    }
    return json;
}

QString otherCodeWord(int code)
{
    if (code == triage::StatusEvent::kNoCode)
        return u"none"_s;
    return code == triage::StatusEvent::kOtherCode ? u"further"_s : QString::number(code);
}

QJsonObject otherErrorsJson(const triage::TallyResult &tally)
{
    QJsonObject json;
    for (const auto &[code, count] : tally.otherErrors)
        json.insert(otherCodeWord(code), qint64(count));
    return json;
}

} // namespace

QString timeWord(std::int64_t at)
{
    return at > 0 ? QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate) : QString();
}

QJsonObject logJson(const triage::CountedLogs &logs)
{
    const triage::TriageResult &result = logs.result;
    QJsonArray files;
    for (const triage::FileReport &file : result.files)
        files.append(fileJson(file));
    QJsonArray failures;
    for (const triage::Conclusion &conclusion : logs.conclusions)
        failures.append(conclusionJson(conclusion));
    const triage::PieceCounts counts = result.counts();
    const triage::TallyResult &tally = result.tally;
    return {{u"files"_s, files},
            {u"lines"_s, qint64(result.lines())},
            {u"bytes"_s, qint64(result.bytes())},
            {u"events"_s, qint64(counts.events)},
            {u"statuses"_s, qint64(counts.statuses)},
            {u"messages"_s, qint64(counts.messages)},
            {u"skipped"_s, qint64(counts.skipped)},
            {u"other_objects"_s, qint64(counts.otherObjects)},
            {u"distinct_messages"_s, qint64(tally.distinctMessages)},
            {u"estimated"_s, tally.isEstimate},
            {u"cancelled"_s, result.isCancelled},
            {u"by_status"_s, countsJson(tally.byStatus)},
            {u"failures"_s, failures},
            {u"other_errors"_s, otherErrorsJson(tally)},
            {u"sent_never_delivered"_s, qint64(tally.sentNeverDelivered.all())},
            {u"sent_past_hold"_s, qint64(tally.sentNeverDelivered.pastHold)},
            {u"sent_age_unknown"_s, qint64(tally.sentNeverDelivered.unknown)},
            {u"sent_by_age"_s, agesJson(tally.sentNeverDelivered)},
            {u"delivered_after_failed"_s, qint64(tally.deliveredAfterFailed)},
            {u"timeline"_s, noticesJson(tally)},
            {u"timeline_omitted"_s, qint64(tally.noticesOmitted)}};
}

} // namespace secondtick::report
