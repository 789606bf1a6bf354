#include "practice/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/practice"_s;
const QString kEnding = u".json"_s;

QJsonObject readScenarioFile(const QString &name)
{
    QFile file(kFolder + u'/' + name + kEnding);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// In the order of the alphabet.
QStringList fileNames()
{
    QStringList names = QDir(kFolder).entryList({u'*' + kEnding}, QDir::Files);
    std::for_each(names.begin(), names.end(), [](QString &file) { file.chop(kEnding.size()); });
    return names;
}

QString joined(const QJsonValue &parts)
{
    QString text;
    const QJsonArray list = parts.toArray();
    for (const auto &part : list)
        text += part.toString();
    return text;
}

/// Puts the answers that the file names once in the place of their names.
QJsonArray withNamedAnswers(const QJsonArray &list, const QJsonObject &answers)
{
    QJsonArray whole;
    for (const auto &item : list)
        whole.append(item.isString() ? answers[item.toString()] : item);
    return whole;
}

/// Each part of `changes` in the place of the one of the same name; null takes it away.
QJsonObject withChanges(QJsonObject object, const QJsonObject &changes)
{
    for (auto part = changes.begin(); part != changes.end(); ++part) {
        if (part.value().isNull())
            object.remove(part.key());
        else
            object.insert(part.key(), part.value());
    }
    return object;
}

/// The inherited routes that no group of the scenario's own takes the place of.
QJsonObject withoutGroupsOf(const QJsonObject &own, const QJsonObject &inherited)
{
    QJsonObject left;
    const QStringList keys = own.keys();
    for (auto route = inherited.begin(); route != inherited.end(); ++route) {
        const QString path = route.key().section(u' ', 0, 0);
        if (std::none_of(keys.begin(), keys.end(), [&path](const QString &key) { return isInGroup(path, key); }))
            left.insert(route.key(), route.value());
    }
    return left;
}

/// The routes of the scenario this one is based on, with its own in front.
QJsonObject routesOf(const QJsonObject &file)
{
    QJsonObject routes;
    const QJsonObject own = file["routes"_L1].toObject();
    if (const QString base = file["based_on"_L1].toString(); !base.isEmpty())
        routes = withoutGroupsOf(own, routesOf(readScenarioFile(base)));
    for (auto route = own.begin(); route != own.end(); ++route)
        routes.insert(route.key(), withNamedAnswers(route.value().toArray(), file["answers"_L1].toObject()));
    return routes;
}

/// The nodes of the scenario this one is based on, with its own changes to them.
QJsonObject nodesOf(const QJsonObject &file)
{
    QJsonObject nodes;
    if (const QString base = file["based_on"_L1].toString(); !base.isEmpty())
        nodes = nodesOf(readScenarioFile(base));
    const QJsonObject own = file["nodes"_L1].toObject();
    for (auto node = own.begin(); node != own.end(); ++node) {
        QJsonObject whole = withChanges(nodes[node.key()].toObject(), node.value().toObject());
        const QJsonObject inherited = nodes[node.key()]["fields"_L1].toObject();
        whole.insert("fields"_L1, withChanges(inherited, node.value()["fields"_L1].toObject()));
        nodes.insert(node.key(), whole);
    }
    return nodes;
}

/// The public status page as RSS, with these incidents.
QJsonObject statusFeedOf(const QJsonArray &incidents)
{
    QJsonArray lines{u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_s, u"<rss version=\"2.0\"><channel>"_s,
                     u"<title>Practice: open incidents</title>"_s};
    for (const auto &incident : incidents) {
        lines.append(u"<item><title>%1</title><description>%2</description></item>"_s.arg(
            incident["title"_L1].toString().toHtmlEscaped(), incident["text"_L1].toString().toHtmlEscaped()));
    }
    lines.append(u"</channel></rss>"_s);
    return {{u"status"_s, 200}, {u"content_type"_s, u"application/rss+xml; charset=utf-8"_s}, {u"raw_body"_s, lines}};
}

} // namespace

bool isInGroup(const QString &path, const QString &key)
{
    if (!key.endsWith("/*"_L1))
        return false;
    const QString above = key.chopped(1);
    return (path + u'/').startsWith(above);
}

bool Scenario::exist()
{
    return !fileNames().isEmpty();
}

QStringList Scenario::names()
{
    QStringList names = fileNames();
    QHash<QString, int> order;
    for (const QString &name : std::as_const(names))
        order.insert(name, readScenarioFile(name)["order"_L1].toInt());
    std::stable_sort(names.begin(), names.end(),
                     [&order](const QString &a, const QString &b) { return order.value(a) < order.value(b); });
    return names;
}

QString Scenario::titleOf(const QString &name)
{
    return fileNames().contains(name) ? readScenarioFile(name)["title"_L1].toString() : QString();
}

std::unique_ptr<Scenario> Scenario::load(const QString &name)
{
    if (!fileNames().contains(name)) // a name with a path in it would be found as well
        return nullptr;
    const QJsonObject file = readScenarioFile(name);
    const QJsonObject expected = file["expected"_L1].toObject();
    auto scenario = std::make_unique<Scenario>();
    scenario->name = name;
    scenario->title = file["title"_L1].toString();
    scenario->token = joined(file["token_parts"_L1]);
    scenario->appSecret = joined(file["app_secret_parts"_L1]);
    scenario->namedApp = file["named_app"_L1].toString();
    scenario->accountId = file["account_id"_L1].toString();
    scenario->numberId = file["number_id"_L1].toString();
    scenario->waitForServiceSeconds = file["wait_for_service_s"_L1].toInt();
    scenario->expectedFindings = expected["findings"_L1].toVariant().toStringList();
    scenario->expectedExit = expected["exit"_L1].toInt();
    scenario->routes = routesOf(file);
    scenario->nodes = nodesOf(file);
    scenario->statusFeed = statusFeedOf(file["status_feed"_L1].toArray());
    scenario->defaults = file["defaults"_L1].toObject();
    scenario->opening = withNamedAnswers(file["opening"_L1].toArray(), file["answers"_L1].toObject());
    return scenario;
}

} // namespace secondtick::practice
