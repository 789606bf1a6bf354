#pragma once

#include "practice/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace secondtick::test {

/// Every string value of a JSON document but the titles, which are texts of ours.
inline void collectValues(const QJsonValue &value, QStringList &strings)
{
    if (value.isString() && value.toString().size() > 1)
        strings.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        collectValues(element, strings);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != QLatin1StringView("title"))
            collectValues(member.value(), strings);
    }
}

/// What the platform of the practice worlds answers with: names, ids, its own words.
inline QStringList practiceData()
{
    QStringList strings;
    const QStringList worlds = practice::Scenario::names();
    for (const QString &world : worlds) {
        QFile file(QStringLiteral(":/practice/%1.json").arg(world));
        if (file.open(QIODevice::ReadOnly))
            collectValues(QJsonDocument::fromJson(file.readAll()).object(), strings);
    }
    return strings;
}

} // namespace secondtick::test
