#include "practice/playbook.h"

#include "practice/answer.h"
#include "practice/objects.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

const QString kEverything = u"*"_s;

/// What the platform says by itself, in every world, to a caller it cannot make out.
std::optional<QJsonObject> refusalOf(const HttpRequest &request, Caller caller)
{
    const bool inspects = request.path == "/debug_token"_L1;
    if (caller == Caller::Unreadable)
        return graphErrorScript(401, 190, u"Invalid OAuth access token - Cannot parse access token"_s);
    if (caller == Caller::Nobody && inspects)
        return graphErrorScript(400, 100,
                                u"(#100) You must provide an app access token, or a user access token that is an "
                                "owner or developer of the app"_s);
    if (caller == Caller::Nobody)
        return graphErrorScript(400, 104, u"An access token is required to request this resource."_s);
    if (inspects && request.query.queryItemValue(u"input_token"_s).isEmpty())
        return graphErrorScript(400, 100, u"(#100) The parameter input_token is required"_s);
    return std::nullopt;
}

QString callerWord(Caller caller)
{
    return caller == Caller::App ? u" by app"_s : u" by token"_s;
}

} // namespace

Caller callerOf(const HttpRequest &request, const Scenario &scenario)
{
    static const QRegularExpression token(u"^EAA[0-9A-Za-z]{17,}$"_s);
    static const QRegularExpression app(u"^[0-9]{5,20}\\|[0-9A-Za-z_-]{8,}$"_s);
    const QByteArray scheme = "Bearer ";
    const QByteArray header = request.header("authorization");
    if (!header.startsWith(scheme))
        return Caller::Nobody;
    const QString bearer = QString::fromLatin1(header.mid(scheme.size()));
    if (app.match(bearer).hasMatch())
        return Caller::App;
    if (bearer == scenario.token || token.match(bearer).hasMatch())
        return Caller::Token;
    return Caller::Unreadable;
}

Playbook::Playbook(Scenario scenario)
    : m_scenario(std::move(scenario))
{
}

QString Playbook::routeFor(const HttpRequest &request, Caller caller) const
{
    if (m_scenario.routes.contains(kEverything))
        return kEverything;
    if (request.method != "GET")
        return {};
    QString byCaller = request.path + callerWord(caller);
    if (m_scenario.routes.contains(byCaller))
        return byCaller;
    if (m_scenario.routes.contains(request.path))
        return request.path;
    return groupRouteFor(request.path);
}

/// Of the routes for a path and all below it, the one that says most about this path.
QString Playbook::groupRouteFor(const QString &path) const
{
    QString longest;
    for (auto route = m_scenario.routes.begin(); route != m_scenario.routes.end(); ++route) {
        if (route.key().size() > longest.size() && isInGroup(path, route.key()))
            longest = route.key();
    }
    return longest;
}

QJsonObject Playbook::nextOf(const QString &route)
{
    const QJsonArray answers = m_scenario.routes[route].toArray();
    const qsizetype last = answers.size() - 1;
    return answers.at(std::min<qsizetype>(m_played[route]++, last)).toObject();
}

QJsonObject Playbook::withDefaults(const QJsonObject &script) const
{
    QJsonObject whole = m_scenario.defaults;
    for (auto part = script.begin(); part != script.end(); ++part)
        whole.insert(part.key(), part.value());
    return whole;
}

std::optional<QJsonObject> Playbook::scriptFor(const HttpRequest &request)
{
    const Caller caller = callerOf(request, m_scenario);
    const QString route = routeFor(request, caller);
    const auto object = route.isEmpty() ? objectScript(m_scenario.nodes, request) : std::nullopt;
    if (route.isEmpty() && !object)
        return std::nullopt;
    if (m_opened < m_scenario.opening.size())
        return withDefaults(m_scenario.opening.at(m_opened++).toObject());
    if (route == kEverything)
        return withDefaults(nextOf(route));
    if (const auto refusal = refusalOf(request, caller))
        return withDefaults(*refusal);
    return withDefaults(fitted(object ? *object : nextOf(route), m_scenario.nodes, request));
}

} // namespace secondtick::practice
