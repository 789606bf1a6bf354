#include "practice/kinds.h"

#include <QList>

#include <algorithm>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Kind account()
{
    return {
        u"account"_s, u"WhatsAppBusinessAccount"_s,
        words(u"id name account_review_status business_verification_status country creation_time currency timezone_id "
              "ownership_type status owner_business_info on_behalf_of_business_info primary_business_location "
              "primary_funding_id message_template_namespace is_enabled_for_insights health_status analytics "
              "whatsapp_business_manager_messaging_limit"_s),
        words(u"phone_numbers subscribed_apps message_templates assigned_users activities"_s)};
}

Kind number()
{
    return {u"number"_s, u"WhatsAppBusinessPhoneNumber"_s,
            words(u"id display_phone_number verified_name quality_rating quality_score code_verification_status status "
                  "name_status new_name_status account_mode platform_type throughput country_code country_dial_code "
                  "is_official_business_account is_pin_enabled is_on_biz_app is_preverified_number last_onboarded_time "
                  "webhook_configuration health_status host_platform certificate search_visibility "
                  "whatsapp_business_manager_messaging_limit"_s),
            words(u"block_users message_history whatsapp_business_profile"_s)};
}

Kind business()
{
    return {u"business"_s, u"Business"_s,
            words(u"id name verification_status created_time link primary_page timezone_id two_factor_type vertical"_s),
            words(u"owned_whatsapp_business_accounts client_whatsapp_business_accounts system_users business_users"_s)};
}

Kind messageTemplate()
{
    return {u"template"_s,
            u"WhatsAppMessageTemplate"_s,
            words(u"id name language status category previous_category quality_score rejected_reason components "
                  "message_send_ttl_seconds health_status"_s),
            {}};
}

} // namespace

const Kind *kindNamed(const QString &name)
{
    static const QList<Kind> kinds{account(), number(), business(), messageTemplate()};
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const Kind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace secondtick::practice
