#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace secondtick::practice {

/// One practice world, read from resources/practice/<name>.json. See resources/practice/README.md for the fields.
struct Scenario
{
    QString name;
    QString title; ///< one English sentence: what goes wrong in this world; translated, in the context "practice",
                   ///< where it is shown
    QString token; ///< joined from its parts
    QString appSecret; ///< "" or "appid|secret"
    QString namedApp; ///< the app the user names, or ""
    QString accountId; ///< the WhatsApp Business account the user names, or ""
    QString numberId; ///< what the user gives as the id of a phone number, or ""
    int waitForServiceSeconds = 0; ///< replaces the five minutes of code 2 in this world; 0: five minutes
    QStringList expectedFindings; ///< ids this world must produce, and no others above Info
    int expectedExit = 0;
    QJsonObject routes; ///< path below the version -> list of answers, the last one repeats
    QJsonObject nodes; ///< id -> kind and fields of an object, for paths without a route
    QJsonObject statusFeed; ///< script of the answer to every path that ends with .rss
    QJsonObject defaults; ///< parts of an answer that hold for every answer which does not say otherwise
    QJsonArray opening; ///< answers to the first requests, whatever they ask; then the routes

    static bool exist(); ///< whether there are any; reads no file
    static QStringList names(); ///< built-in scenarios, in teaching order
    static QString titleOf(const QString &name); ///< the title alone; "" for an unknown name
    static std::unique_ptr<Scenario> load(const QString &name); ///< nullptr for an unknown name
};

/// Whether the key of a route names a group ("/123/*": /123 and all below it) that `path` is in.
bool isInGroup(const QString &path, const QString &key);

} // namespace secondtick::practice
