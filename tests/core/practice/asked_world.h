#pragma once

#include "core/practice/raw_http.h"
#include "practice/practice_server.h"
#include "practice/scenario.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace secondtick::test {

/// When the worlds are asked.
inline QDateTime moment()
{
    return {QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::utc()};
}

/// A token the user brought, of no scenario.
inline QString foreignToken()
{
    return QStringLiteral("EAA") + QStringLiteral("4mT7zPq1").repeated(20);
}

inline practice::Scenario loaded(const QString &name)
{
    const auto scenario = practice::Scenario::load(name);
    if (!scenario)
        qFatal("no scenario %s", qPrintable(name));
    return *scenario;
}

/// Asks a fresh server, at moment().
inline std::optional<RawAnswer> ask(const QString &scenario, const QString &target, const QString &bearer)
{
    practice::PracticeServer server(loaded(scenario));
    server.setNow(moment());
    if (!server.listen())
        return std::nullopt;
    RawClient client(server.url());
    client.get("/v25.0" + target.toLatin1(), bearer);
    return client.answer();
}

inline QJsonObject errorOf(const std::optional<RawAnswer> &answer)
{
    return answer ? answer->json()[QLatin1String("error")].toObject() : QJsonObject();
}

} // namespace secondtick::test
