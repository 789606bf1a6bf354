#pragma once

#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secondtick::test {

/// What a program that reads the report sees.
inline QJsonObject jsonOf(const report::ReportInput &input, report::Audience audience = report::Audience::Team)
{
    return QJsonDocument::fromJson(writeJson(report::Report::build(input, audience))).object();
}

inline QJsonObject findingNamed(const QJsonObject &json, const QString &id)
{
    const QJsonArray findings = json[QLatin1String("findings")].toArray();
    for (const auto &finding : findings) {
        if (finding.toObject()[QLatin1String("id")] == id)
            return finding.toObject();
    }
    return {};
}

} // namespace secondtick::test
