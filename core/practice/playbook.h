#pragma once

#include "practice/http_request.h"
#include "practice/scenario.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace secondtick::practice {

/// Who signs a request.
enum class Caller
{
    Nobody, ///< no Authorization: Bearer
    Token, ///< something of the shape of an access token
    App, ///< app id, bar, app secret
    Unreadable, ///< a bearer that no one could take for either
};

Caller callerOf(const HttpRequest &request, const Scenario &scenario);

/// Decides what a scenario answers to a request, and remembers how far its lists have been played.
class Playbook
{
public:
    explicit Playbook(Scenario scenario);

    /// The script of the answer; empty when the scenario does not know the request.
    std::optional<QJsonObject> scriptFor(const HttpRequest &request);
    const Scenario &scenario() const { return m_scenario; }

private:
    QString routeFor(const HttpRequest &request, Caller caller) const;
    QString groupRouteFor(const QString &path) const;
    QJsonObject nextOf(const QString &route);
    QJsonObject withDefaults(const QJsonObject &script) const;

    Scenario m_scenario;
    QHash<QString, int> m_played; ///< answers given so far, by route
    int m_opened = 0;
};

} // namespace secondtick::practice
