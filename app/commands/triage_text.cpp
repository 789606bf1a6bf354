#include "app/commands/triage_text.h"

#include "app/words.h"
#include "base/redactor.h"
#include "base/untrusted_text.h"
#include "triage/triage_json.h"
#include "triage/triage_words.h"

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

QString totals(const triage::TriageResult &result)
{
    const triage::TallyResult &tally = result.tally;
    const triage::PieceCounts counts = result.counts();
    QString text;
    if (result.isCancelled)
        text += Words::tr("Stopped early: this is the count until then.") + u'\n';
    text += Words::tr("Lines: %1. Events: %2. Messages sent: %3. Messages received: %4. Skipped: %5.")
                .arg(result.lines())
                .arg(counts.events)
                .arg(tally.distinctMessages)
                .arg(counts.messages)
                .arg(counts.skipped)
        + u'\n';
    for (const auto &[status, count] : tally.byStatus)
        text += u"  %1: %2\n"_s.arg(status).arg(count);
    if (tally.sentNeverDelivered.all() > 0) {
        text += Words::tr("Sent and never delivered: %1. Of those, too old to arrive any more: %2.")
                    .arg(tally.sentNeverDelivered.all())
                    .arg(tally.sentNeverDelivered.pastHold)
            + u'\n';
    }
    if (tally.isEstimate)
        text += Words::tr("More than 10 million messages: what is beyond is counted by entries.") + u'\n';
    return text;
}

QString groupText(const triage::Conclusion &conclusion)
{
    const triage::FailureGroup &group = conclusion.group;
    QString text = conclusion.sentence + u'\n';
    if (conclusion.code) {
        const QString line = group.areRecipientsEstimated ? Words::tr("Code: %1. Recipients, about: %2.")
                                                          : Words::tr("Code: %1. Recipients: %2.");
        text += u"  "_s + line.arg(*conclusion.code).arg(group.recipients) + u'\n';
    }
    if (group.first != 0) {
        text += u"  "_s
            + Words::tr("First: %1. Last: %2.").arg(triage::timeWord(group.first), triage::timeWord(group.last))
            + u'\n';
    }
    QStringList countries;
    for (const auto &[country, count] : group.countries)
        countries.append(u"%1: %2"_s.arg(country).arg(count));
    text += u"  "_s + Words::tr("Countries: %1.").arg(countries.join(u", "_s)) + u'\n';
    if (!conclusion.actions.isEmpty())
        text += u"  "_s + Words::tr("Do first: %1").arg(conclusion.actions.constFirst()) + u'\n';
    return text;
}

QString timelineText(const triage::TallyResult &tally)
{
    constexpr qsizetype longest = 80;
    QString text;
    for (const triage::Notice &notice : tally.notices) {
        QStringList parts;
        for (const std::string &part : {notice.field, notice.event, notice.subject, notice.reason}) {
            if (!part.empty())
                parts.append(visibleText(Redactor().redacted(QString::fromStdString(part)), longest));
        }
        text += u"  %1 %2\n"_s.arg(triage::timeWord(notice.at), parts.join(u' '));
    }
    return text.isEmpty() ? text : u'\n' + Words::tr("What the platform said meanwhile:") + u'\n' + text;
}

QString fileText(const triage::FileReport &file)
{
    QString text = visibleText(file.path) + u": "_s + triage::fileSentence(file.message) + u'\n';
    const QStringList notes = triage::noteSentences(file.notes());
    for (const QString &note : notes)
        text += u"  "_s + note + u'\n';
    for (const triage::Skip &skip : file.counts.skips)
        text += u"  "_s + triage::skipSentence(skip) + u'\n';
    return text;
}

} // namespace

QString triageText(const triage::TriageResult &result, const QList<triage::Conclusion> &conclusions)
{
    QString text = totals(result);
    for (const triage::Conclusion &conclusion : conclusions)
        text += u'\n' + groupText(conclusion);
    text += timelineText(result.tally) + u'\n';
    for (const triage::FileReport &file : result.files)
        text += fileText(file);
    return text;
}

} // namespace secondtick::app
