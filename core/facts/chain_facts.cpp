#include "facts/chain_facts.h"

#include "base/json_reader.h"

#include <QJsonArray>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

std::optional<HealthFacts> healthIn(const QJsonObject &json)
{
    return HealthFacts::fromJson(json["health_status"_L1].toObject());
}

} // namespace

std::optional<AccountFacts> AccountFacts::fromJson(const QJsonObject &json)
{
    const auto id = json::id(json["id"_L1]);
    if (!id)
        return std::nullopt;
    const QJsonObject owner = json["owner_business_info"_L1].toObject();
    return AccountFacts{*id, json::text(json["name"_L1]), json::text(json["account_review_status"_L1]),
                        json::id(owner["id"_L1]), json::text(owner["name"_L1])};
}

std::optional<AccountStanding> AccountStanding::fromJson(const QJsonObject &json)
{
    if (!json::id(json["id"_L1]))
        return std::nullopt;
    return AccountStanding{json::text(json["business_verification_status"_L1]), json::text(json["country"_L1]),
                           json::text(json["status"_L1]), json::id(json["primary_funding_id"_L1]), healthIn(json)};
}

std::optional<PhoneNumberFacts> PhoneNumberFacts::fromJson(const QJsonObject &json)
{
    const auto id = json::id(json["id"_L1]);
    if (!id)
        return std::nullopt;
    PhoneNumberFacts number;
    number.id = *id;
    number.displayNumber = json::text(json["display_phone_number"_L1]);
    number.verifiedName = json::text(json["verified_name"_L1]);
    number.status = json::text(json["status"_L1]);
    number.qualityRating = json::text(json["quality_rating"_L1]);
    number.codeVerification = json::text(json["code_verification_status"_L1]);
    number.nameStatus = json::text(json["name_status"_L1]);
    number.platformType = json::text(json["platform_type"_L1]);
    number.accountMode = json::text(json["account_mode"_L1]);
    return number;
}

std::optional<PhoneNumberRouting> PhoneNumberRouting::fromJson(const QJsonObject &json)
{
    const auto id = json::id(json["id"_L1]);
    if (!id)
        return std::nullopt;
    const QJsonObject webhook = json["webhook_configuration"_L1].toObject();
    return PhoneNumberRouting{*id, healthIn(json), json::text(webhook["application"_L1]),
                              json::text(webhook["whatsapp_business_account"_L1]),
                              json::text(webhook["phone_number"_L1])};
}

std::optional<SubscribedApp> SubscribedApp::fromJson(const QJsonObject &json)
{
    const QJsonObject app = json["whatsapp_business_api_data"_L1].toObject();
    const auto id = json::id(app["id"_L1]);
    if (!id)
        return std::nullopt;
    return SubscribedApp{*id, json::text(app["name"_L1]), json::text(json["override_callback_uri"_L1])};
}

std::optional<TemplateFacts> TemplateFacts::fromJson(const QJsonObject &json)
{
    const auto name = json::text(json["name"_L1]);
    if (!name)
        return std::nullopt;
    return TemplateFacts{*name,
                         json::id(json["id"_L1]),
                         json::text(json["language"_L1]),
                         json::text(json["status"_L1]),
                         json::text(json["category"_L1]),
                         json::text(json["rejected_reason"_L1])};
}

std::optional<AssignedAccount> AssignedAccount::fromJson(const QJsonObject &json)
{
    const auto id = json::id(json["id"_L1]);
    if (!id)
        return std::nullopt;
    AssignedAccount account{*id, json::text(json["name"_L1]), {}};
    const QJsonArray tasks = json["tasks"_L1].toArray();
    for (const auto &task : tasks) {
        if (const auto word = json::text(task))
            account.tasks.append(*word);
    }
    return account;
}

} // namespace secondtick
