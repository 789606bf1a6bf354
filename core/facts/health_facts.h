#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick {

/// Why an entity is held back, in the platform's own words.
struct HealthError
{
    std::optional<int> code; ///< error_code, for example 141006
    QString description; ///< untrusted text, may be empty
    QString solution; ///< untrusted text, may be empty
};

/// One entity of a health_status. Values are kept as they came; unknown ones are no fault.
struct HealthEntity
{
    QString type; ///< "PHONE_NUMBER", "WABA", "BUSINESS", "APP", "MESSAGE_TEMPLATE"
    std::optional<QString> id;
    std::optional<QString> canSendMessage; ///< "AVAILABLE", "LIMITED", "BLOCKED"
    std::optional<QString> canReceiveCallSip; ///< calls only; says nothing about messages
    QList<HealthError> errors;
    QStringList additionalInfo; ///< untrusted texts
};

/// The field health_status of an account, a phone number or a template. The aggregate can_send_message is not read: it
/// was seen BLOCKED for calls alone, so the verdict is made from the entities. Source:
/// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status
struct HealthFacts
{
    QList<HealthEntity> entities;

    /// `health` is the value of health_status. Empty when it is none.
    static std::optional<HealthFacts> fromJson(const QJsonObject &health);
};

} // namespace secondtick
