#pragma once

#include "practice/scenario.h"

#include <QJsonArray>
#include <QJsonObject>

namespace secondtick::test {

inline QString madeUpToken()
{
    return QStringLiteral("EAA") + QStringLiteral("7bK2xQ9").repeated(5);
}

/// A world of one path, answered as `answers` say.
inline practice::Scenario worldOf(const QJsonArray &answers)
{
    practice::Scenario scenario;
    scenario.name = QStringLiteral("made-for-a-test");
    scenario.token = madeUpToken();
    scenario.routes = {{QStringLiteral("/me"), answers}};
    return scenario;
}

inline QJsonObject numbered(int n)
{
    return {{QStringLiteral("body"), QJsonObject{{QStringLiteral("n"), n}}}};
}

inline QJsonObject lettered(const QJsonObject &manners)
{
    QJsonObject answer = manners;
    answer.insert(QStringLiteral("raw_body"), QStringLiteral("abcdefghij"));
    return answer;
}

} // namespace secondtick::test
