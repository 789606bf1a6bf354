#pragma once

#include "base/outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::delivery {

enum class MessageKind
{
    Service,
    Utility,
    Marketing,
    Authentication
};
enum class LastStatus
{
    None,
    Accepted,
    Sent,
    Delivered,
    Read,
    Failed
};
enum class Known
{
    Unknown,
    Yes,
    No
};

/// What the user and the customer know about one message. Everything may be unknown. Holds personal data (numbers):
/// reports decide what of it leaves.
struct Answers
{
    QString businessCountry; ///< ISO code, upper case, or empty
    QString businessNumber; ///< as typed
    QString recipient; ///< as typed
    std::optional<QDateTime> sentAt; ///< UTC
    std::optional<MessageKind> kind;
    std::optional<qint64> ttlSeconds; ///< message_send_ttl_seconds of the template
    std::optional<LastStatus> lastStatus;
    std::optional<int> errorCode;
    std::optional<int> errorSubcode;
    std::optional<QDateTime> customerWroteAt; ///< UTC

    QString customerCountry; ///< ISO code, upper case, or empty
    std::optional<bool> reached; ///< the customer could be reached by another channel
    Known canMessageUs = Known::Unknown;
    Known blockedUs = Known::Unknown;
    Known acceptedTerms = Known::Unknown;
    QString platform; ///< "android" … or "unknown" or empty
    QString appVersion; ///< as typed

    bool isEmpty() const; ///< nothing at all was answered

    /// Reads the answers file of the contract. An unknown key, wrong type, unreadable date or unknown word is an Error
    /// (kind Usage) whose text names the JSON path and what was expected there.
    static Outcome<Answers> fromJson(const QByteArray &json, const rules::RuleBook &rules);
    /// The same form; unknown things are left out.
    QJsonObject toJson() const;
};

} // namespace secondtick::delivery
