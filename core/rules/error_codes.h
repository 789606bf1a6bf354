#pragma once

#include "base/finding.h"
#include "base/graph_error.h"

#include <QDate>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::rules {

/// Where a waiting time comes from.
enum class RetryBasis
{
    None,
    Documented, ///< the platform's page says so
    Estimate ///< our own choice; the platform gives none
};

/// One meaning of one code of the platform. An own finding id says which finding stands for it; else it is
/// "error.<code>".
struct ErrorCode
{
    QString id; ///< unique entry id, "190/463", "100/viewing-app"
    int code = 0;
    std::optional<int> lastCode; ///< for a range of codes (200 to 299)
    QList<int> alsoCodes; ///< further codes with the same meaning
    std::optional<int> subcode;
    bool alsoAsSubcode = false; ///< the number may also come as the subcode of whatever other code
    QString messagePattern; ///< regular expression on the English message, else on the details; empty: any
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
    std::optional<int> retryAfterSeconds; ///< above zero; given only with a basis
    RetryBasis retryBasis = RetryBasis::None;
    bool isRetired = false; ///< the platform's pages name it no more; old logs and old systems still do
    QDate checked; ///< last compared with its page; not valid: when the whole file was
    QStringList observedTitles; ///< localised or older titles of the platform, as evidence; never matched on
    QString source;
    QString changedBy; ///< path of the file that added or changed it last; empty: built in
};

/// "error.131026", or the own id the entry stands for. `code` is the code of the answer: an entry found by the subcode
/// speaks for its own number, one of a range or with further codes for the code of the answer.
QString findingIdFor(const ErrorCode &entry, int code);

/// Matches code, then subcode, then message pattern. The most exact entry wins: code with subcode, the subcode alone
/// (`alsoAsSubcode`), code with pattern, code, range; a pattern counts between two of the same kind. Never title, never
/// HTTP status. Entries lie in an index by number, and a pattern is compiled when first an error comes that it could
/// fit. May be asked from several threads at once.
class ErrorCodes
{
public:
    explicit ErrorCodes(QList<ErrorCode> entries = {});
    const ErrorCode *find(int code, std::optional<int> subcode, const QString &message,
                          const QString &details = {}) const;
    const ErrorCode *find(const GraphError &error) const;
    /// The entry whose words stand for the finding "error.<code>" with this wording; nullptr when there is none.
    const ErrorCode *findWords(int code, const QString &wording) const;
    const QList<ErrorCode> &all() const { return m_entries; }

    /// The platform's own fault: wait, then try again. The code decides before the flag `is_transient`: the flag
    /// counts only for a code that has no finding of its own and is not about the token, a permission or a limit.
    bool isServiceFault(const GraphError &error) const;
    bool isRateLimit(const GraphError &error) const;

private:
    /// Where the entry for a number lies.
    struct Place
    {
        int number = 0;
        int exactness = 0;
        qsizetype entry = 0;
        qsizetype pattern = -1; ///< in m_patterns; -1: any message
    };
    struct Asked
    {
        std::optional<int> subcode;
        const QString &message;
        const QString &details;
    };
    using Places = QList<Place>;

    void addToIndex(qsizetype index);
    bool fits(const Place &place, const Asked &asked) const;
    /// The most exact of those for this number that fits; `toBeat` when none is more exact than it. Stops as soon as
    /// that is known, so that no pattern is tried in vain.
    const Place *mostExact(const Places &places, int number, const Asked &asked, const Place *toBeat) const;

    QList<ErrorCode> m_entries;
    QList<QRegularExpression> m_patterns; ///< of the entries that have one; each compiles itself when first asked
    Places m_byCode; ///< by number, then the most exact first
    Places m_bySubcode; ///< the same for alsoAsSubcode
    Places m_ranges; ///< in the order of the file
};

} // namespace secondtick::rules
