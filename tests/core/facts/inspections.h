#pragma once

#include <QByteArray>

namespace secondtick::test {

/// Answers of /debug_token: a token with both permissions, and with one of them.

inline QByteArray withBoth()
{
    return R"({"data":{"app_id":"1111","type":"SYSTEM_USER","is_valid":true,"scopes":
    ["whatsapp_business_management","whatsapp_business_messaging"]}})";
}

inline QByteArray withoutMessaging()
{
    return R"({"data":{"app_id":"1111","is_valid":true,"scopes":["whatsapp_business_management"],
    "granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["770001"]}]}})";
}

inline QByteArray withoutManagement()
{
    return R"({"data":{"app_id":"1111","is_valid":true,"scopes":["whatsapp_business_messaging"],
    "granular_scopes":[{"scope":"whatsapp_business_messaging","target_ids":["770001","../me"]}]}})";
}

} // namespace secondtick::test
