#include "triage/conclusion.h"

#include "rules/translated.h"
#include "triage/triage_words.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

Conclusion withoutReason(const FailureGroup &group)
{
    Conclusion conclusion;
    conclusion.group = group;
    conclusion.title = group.code == StatusEvent::kOtherCode ? furtherCodesTitle() : noReasonTitle();
    conclusion.side = u"unknown"_s;
    conclusion.findingId = u"error.unknown"_s;
    return conclusion;
}

Conclusion fromCatalogue(const FailureGroup &group, const rules::RuleBook &rules)
{
    const QString title = QString::fromStdString(group.title);
    const rules::ErrorCode *const entry =
        rules.errorCodes.find(group.code, {}, title, QString::fromStdString(group.details));
    Conclusion conclusion;
    conclusion.code = group.code;
    conclusion.group = group;
    if (entry == nullptr) {
        conclusion.title = unknownCodeTitle(group.code);
        conclusion.side = u"unknown"_s;
        conclusion.findingId = u"error.unknown"_s;
        return conclusion;
    }
    conclusion.findingId = findingIdFor(*entry, group.code);
    conclusion.wording = entry->wording;
    conclusion.severity = entry->severity;
    conclusion.title = rules::translated(entry->title);
    conclusion.side = entry->side;
    conclusion.causes = rules::translated(entry->causes);
    conclusion.actions = rules::translated(entry->actions);
    conclusion.who = entry->who;
    conclusion.retry = {entry->retryable, entry->retryAfterSeconds, entry->retryBasis};
    conclusion.source = entry->source;
    return conclusion;
}

/// What lies with the sender, the app or the platform, or is worth a retry, can still arrive.
bool canBeWonBack(const Conclusion &conclusion)
{
    return conclusion.retry.mayHelp || conclusion.side == "sender"_L1 || conclusion.side == "app"_L1
        || conclusion.side == "platform"_L1;
}

} // namespace

QList<Conclusion> conclusionsOf(const TallyResult &tally, const rules::RuleBook &rules)
{
    const std::int64_t failed = tally.failed();
    QList<Conclusion> conclusions;
    for (const FailureGroup &group : tally.failures) {
        const bool hasCode = group.code != StatusEvent::kNoCode && group.code != StatusEvent::kOtherCode;
        Conclusion conclusion = hasCode ? fromCatalogue(group, rules) : withoutReason(group);
        conclusion.share = failed > 0 ? double(group.count) / double(failed) : 0;
        conclusion.wonBack = canBeWonBack(conclusion) ? group.count : 0;
        conclusion.sentence = groupSentence(group.count, conclusion.title);
        conclusions.append(std::move(conclusion));
    }
    std::stable_sort(conclusions.begin(), conclusions.end(), [](const Conclusion &one, const Conclusion &other) {
        return one.wonBack != other.wonBack ? one.wonBack > other.wonBack : one.group.count > other.group.count;
    });
    return conclusions;
}

} // namespace secondtick::triage
