#pragma once

#include "core/diagnosis/shared_door.h"
#include "diagnosis/diagnosis.h"
#include "support/case_table.h"
#include "support/memory_http_client.h"

#include <QByteArray>
#include <QString>

namespace secondtick::test {

/// The read of the numbers, as the gatherer asks for it.
inline QString numbersKey()
{
    return QStringLiteral("/500/phone_numbers?fields=id,display_phone_number,verified_name,quality_rating,"
                          "code_verification_status,status,name_status,platform_type,account_mode");
}

/// One account, one number of this quality; each call of the list gives the next one added.
inline void addOneNumber(MemoryHttpClient &http, const QByteArray &quality)
{
    using namespace Qt::StringLiterals;
    http.addJson(u"/debug_token"_s, R"({"data":{"app_id":"1111","type":"SYSTEM_USER","is_valid":true,"expires_at":0,
        "granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["500"]},
                           {"scope":"whatsapp_business_messaging","target_ids":["500"]}]}})");
    http.addJson(u"/500"_s, R"({"id":"500","name":"Shop","account_review_status":"APPROVED",
        "health_status":{"entities":[]}})");
    http.addJson(numbersKey(),
                 R"({"data":[{"id":"801","display_phone_number":"+1 202-555-0123","status":"CONNECTED",
                        "quality_rating":")"
                     + quality + R"("}]})");
    http.addJson(u"/500/phone_numbers"_s, R"({"data":[{"id":"801","health_status":{"entities":[]}}]})");
    http.addJson(u"/500/subscribed_apps"_s, R"({"data":[{"whatsapp_business_api_data":{"id":"1111","name":"App"}}]})");
    http.addJson(u"/500/message_templates"_s, R"({"data":[]})");
}

/// With a token, over this network, in quick motion. `http` must outlive it.
inline std::unique_ptr<Diagnosis> diagnosisOver(MemoryHttpClient &http, const rules::RuleBookPtr &rules)
{
    using namespace std::chrono_literals;
    Diagnosis::Setup setup;
    setup.rules = rules;
    setup.makeHttp = [&http] { return std::make_unique<SharedDoor>(http); };
    setup.clock = std::make_shared<SystemClock>();
    setup.retryPause = 1ms;
    setup.runLimit = 5s;
    auto diagnosis = std::make_unique<Diagnosis>(setup);
    QString text = fixture(QStringLiteral("TOKEN_A"));
    diagnosis->offerText(text);
    return diagnosis;
}

inline QStringList findingIdsOf(const Diagnosis &diagnosis)
{
    QStringList list;
    const checks::Judgement judgement = diagnosis.judgement();
    for (const Finding &each : judgement.findings)
        list.append(each.id);
    return list;
}

} // namespace secondtick::test
