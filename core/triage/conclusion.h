#pragma once

#include "rules/retry_words.h"
#include "rules/rule_book.h"
#include "triage/triage_result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::triage {

/// One group of failures with the words of the catalogue.
struct Conclusion
{
    std::optional<int> code; ///< empty: the log gives none, or these are several
    FailureGroup group;
    QString findingId; ///< "error.131026", "delivery.window-closed" …
    QString wording; ///< which of its texts
    Severity severity = Severity::Info;
    QString title; ///< of the catalogue
    QString side; ///< "sender", "recipient", "platform", "app", "unknown"
    QString sentence; ///< "412 messages failed: …"
    QStringList causes;
    QStringList actions;
    QString who;
    rules::RetryAdvice retry;
    QString source;
    double share = 0; ///< of all failed messages, 0 to 1
    std::int64_t wonBack = 0; ///< messages that could arrive when this is fixed: those the business or a retry can help
};

/// Logs, counted and concluded from. A plain value.
struct CountedLogs
{
    TriageResult result;
    QList<Conclusion> conclusions;
};

/// One for each group of failures, the one first that wins back most messages. Pure but for the translation that is
/// loaded.
QList<Conclusion> conclusionsOf(const TallyResult &tally, const rules::RuleBook &rules);

} // namespace secondtick::triage
