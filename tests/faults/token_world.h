#pragma once

#include "support/case_table.h"
#include "support/loopback_server.h"

#include <QDateTime>
#include <QLocale>

namespace secondtick::test {

/// A platform for one token, played by a LoopbackServer: one account, and nothing in it. Each answer comes `late` and
/// has these further headers; the token ends at this second of the epoch (0: never).
inline void playTokenWorld(LoopbackServer &server, std::chrono::milliseconds late, const QByteArray &headers = {},
                           qint64 endsAt = 0)
{
    const auto answer = [late, headers](const QByteArray &json) {
        Script script;
        script.wait(late);
        const QList<Script::Step> steps = Script::json(json, 200, headers).steps();
        return script.send(steps.constFirst().bytes);
    };
    const QByteArray inspection =
        R"({"data":{"app_id":"7204418853096127","type":"SYSTEM_USER","application":"Made up","is_valid":true,
        "issued_at":1700000000,"expires_at":@ends,"scopes":["whatsapp_business_management","whatsapp_business_messaging"],
        "granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["5130772946180354"]},
        {"scope":"whatsapp_business_messaging","target_ids":["5130772946180354"]}]}})";
    server.addScript(answer(QByteArray(inspection).replace("@ends", QByteArray::number(endsAt))),
                     QStringLiteral("/v25.0/debug_token"));
    server.addScript(answer(R"({"id":"5130772946180354","name":"Made up"})"),
                     QStringLiteral("/v25.0/5130772946180354"));
    server.addScript(answer(R"({"data":[]})"));
}

/// The header of this moment, or of one this many seconds away from it.
inline QByteArray dateHeader(qint64 seconds = 0)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return "Date: " + QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
        + " GMT\r\n";
}

inline QString tokenOfTheWorld()
{
    return fixture(QStringLiteral("TOKEN_A"));
}

} // namespace secondtick::test
