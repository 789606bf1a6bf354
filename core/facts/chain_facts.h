#pragma once

#include "facts/fact.h"
#include "facts/health_facts.h"
#include "facts/listing.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What the platform says about what hangs on a token: WhatsApp Business accounts, their phone numbers, webhooks and
/// templates. Every field may be missing, and then is not said; values of the platform's lists are kept as they came.
/// `fromJson` is empty when the object is not of this kind.
/// Sources: https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account and the pages of its
/// edges.
namespace secondtick {

/// The fields of an account that were always there.
struct AccountFacts
{
    QString id;
    std::optional<QString> name;
    std::optional<QString> reviewStatus; ///< account_review_status: "APPROVED", "PENDING", "REJECTED"
    std::optional<QString> businessId; ///< owner_business_info
    std::optional<QString> businessName;

    static std::optional<AccountFacts> fromJson(const QJsonObject &json);
};

/// The fields of an account that are asked for apart, because one that is not known here fails the whole call.
struct AccountStanding
{
    std::optional<QString> businessVerification; ///< "verified", "not_verified", "pending" …
    std::optional<QString> country;
    std::optional<QString> status;
    std::optional<QString> fundingId; ///< primary_funding_id
    std::optional<HealthFacts> health;

    static std::optional<AccountStanding> fromJson(const QJsonObject &json);
};

struct PhoneNumberFacts
{
    QString id;
    std::optional<QString> displayNumber; ///< display_phone_number
    std::optional<QString> verifiedName;
    std::optional<QString> status; ///< "CONNECTED", "PENDING", "BANNED" …
    std::optional<QString> qualityRating; ///< "GREEN", "YELLOW", "RED", "UNKNOWN", "NA"
    std::optional<QString> codeVerification; ///< "VERIFIED", "NOT_VERIFIED", "EXPIRED": seen on numbers that work
    std::optional<QString> nameStatus; ///< "APPROVED", "DECLINED", "PENDING_REVIEW" …
    std::optional<QString> platformType; ///< "CLOUD_API", "ON_PREMISE", "NOT_APPLICABLE"
    std::optional<QString> accountMode; ///< "LIVE", "SANDBOX"

    static std::optional<PhoneNumberFacts> fromJson(const QJsonObject &json);
};

/// What is asked of a number apart from the rest: its health, and where its messages are sent.
struct PhoneNumberRouting
{
    QString id;
    std::optional<HealthFacts> health;
    // webhook_configuration: the most exact one wins.
    std::optional<QString> applicationUrl;
    std::optional<QString> accountUrl;
    std::optional<QString> numberUrl;

    static std::optional<PhoneNumberRouting> fromJson(const QJsonObject &json);
};

/// An app that gets an account's webhooks.
struct SubscribedApp
{
    QString id;
    std::optional<QString> name;
    std::optional<QString> overrideUrl; ///< override_callback_uri

    static std::optional<SubscribedApp> fromJson(const QJsonObject &json);
};

struct TemplateFacts
{
    QString name;
    std::optional<QString> id;
    std::optional<QString> language;
    std::optional<QString> status; ///< "APPROVED", "REJECTED", "PAUSED", "DISABLED" …
    std::optional<QString> category;
    std::optional<QString> rejectedReason;

    static std::optional<TemplateFacts> fromJson(const QJsonObject &json);
};

/// An account the token's user is assigned to, with the tasks allowed there.
struct AssignedAccount
{
    QString id;
    std::optional<QString> name;
    QStringList tasks; ///< "MANAGE", "DEVELOP" …

    static std::optional<AssignedAccount> fromJson(const QJsonObject &json);
};

/// Everything that was read about one account.
struct AccountReads
{
    QString id;
    bool isGiven = false; ///< the user named it
    Fact<AccountFacts> account;
    Fact<AccountStanding> standing;
    Fact<Listing<PhoneNumberFacts>> numbers;
    Fact<Listing<PhoneNumberRouting>> routing;
    Fact<Listing<SubscribedApp>> apps;
    Fact<Listing<TemplateFacts>> templates;
};

/// What kind of object an id belongs to, found out by asking for a field that only one kind has.
struct IdProbe
{
    QString id;
    QString kind; ///< "account", "number", "business"
    QString source; ///< the read that told
};

} // namespace secondtick
