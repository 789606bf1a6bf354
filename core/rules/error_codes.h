#pragma once

#include "base/finding.h"
#include "base/graph_error.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::rules {

/// One meaning of one code of the platform. An own finding id says which finding stands for it; else it is
/// "error.<code>".
struct ErrorCode
{
    QString id; ///< unique entry id, "190/463", "100/viewing-app"
    int code = 0;
    std::optional<int> lastCode; ///< for a range of codes (200 to 299)
    QList<int> alsoCodes; ///< further codes with the same meaning
    std::optional<int> subcode;
    QString messagePattern; ///< regular expression on the English message; empty: any
    QString findingId; ///< "token.expired"; empty: error.<code>
    QString wording; ///< which of the finding's texts; may be empty
    Severity severity = Severity::Error; ///< of error.<code>
    bool severityOverridden = false; ///< an override chose it: it beats what a check says
    QString title; ///< up to 60 characters, English, our own words
    QStringList causes; ///< English sentences, the likeliest first
    QStringList actions; ///< English steps that begin with a verb
    QString who; ///< as in FindingText
    QString category; ///< "auth", "permission", "throttling", "platform", "delivery", "request" …
    QString side; ///< "sender", "recipient", "platform", "app", "unknown"
    QString nextPage; ///< "token", "service", "delivery", "none"
    bool retryable = false;
    bool isTransient = false; ///< counts as the platform's own fault: wait, then try again
    bool isRateLimit = false;
    std::optional<int> retryAfterSeconds;
    QString source;
};

/// Matches code, then subcode, then message pattern; the most exact entry wins. Never title, never HTTP status.
class ErrorCodes
{
public:
    explicit ErrorCodes(QList<ErrorCode> entries = {});
    const ErrorCode *find(int code, std::optional<int> subcode, const QString &message) const;
    const ErrorCode *find(const GraphError &error) const;
    /// The entry whose words stand for the finding "error.<code>" with this wording; nullptr when there is none.
    const ErrorCode *findWords(int code, const QString &wording) const;
    const QList<ErrorCode> &all() const { return m_entries; }

    /// The platform's own fault: wait, then try again. The code decides before the flag `is_transient`: the flag
    /// counts only for a code that has no finding of its own and is not about the token, a permission or a limit.
    bool isServiceFault(const GraphError &error) const;
    bool isRateLimit(const GraphError &error) const;

private:
    QList<ErrorCode> m_entries;
    QList<QRegularExpression> m_patterns; ///< one for each entry
};

} // namespace secondtick::rules
