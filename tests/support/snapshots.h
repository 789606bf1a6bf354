#pragma once

#include "checks/judgement.h"
#include "rules/rule_book.h"

#include <QJsonDocument>
#include <QTimeZone>

/// Snapshots as a run would have gathered them, and short forms of what the checks make of them.
namespace secondtick::test {

using namespace Qt::StringLiterals;
using namespace secondtick::checks;

inline const QDateTime kNow(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
inline const QByteArray kBoth = R"("scopes":["whatsapp_business_management","whatsapp_business_messaging"],
    "granular_scopes":[{"scope":"whatsapp_business_management"},{"scope":"whatsapp_business_messaging"}])";

inline QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", json.constData());
    return object;
}

template <typename T> Fact<T> answered(const char *source, std::optional<T> value)
{
    Fact<T> fact;
    fact.value = std::move(value);
    fact.source = QString::fromLatin1(source);
    fact.at = kNow;
    return fact;
}

template <typename T> Fact<T> refused(const char *source, int code, int subcode, const QString &message)
{
    Fact<T> fact;
    GraphError error;
    error.code = code;
    if (subcode)
        error.subcode = subcode;
    error.message = message;
    fact.source = QString::fromLatin1(source);
    fact.failure = ReadFailure{{ErrorKind::Api, {}, fact.source, {}}, error, false, false, {}};
    return fact;
}

template <typename T> Fact<T> obstructed(const char *source, ErrorKind kind)
{
    Fact<T> fact;
    fact.source = QString::fromLatin1(source);
    fact.failure = ReadFailure{{kind, {}, fact.source, {}}, {}, false, false, {}};
    return fact;
}

inline Snapshot inspected(const QByteArray &members)
{
    Snapshot snapshot;
    snapshot.tokenFingerprint = u"9f3a07c2d1"_s;
    snapshot.inspection = answered("GET /debug_token", TokenFacts::fromJson(parsed("{\"data\":{" + members + "}}")));
    return snapshot;
}

inline Fact<QList<PermissionGrant>> grants(const QList<PermissionGrant> &list)
{
    return answered("GET /me/permissions", std::optional(list));
}

inline const QString kNeedsAppToken =
    u"(#100) You must provide an app access token, or a user access token that is an owner "
    "or developer of the app"_s;

inline QStringList ids(const Judgement &judgement)
{
    QStringList list;
    for (const Finding &finding : judgement.findings)
        list.append(finding.id);
    return list;
}

inline QString stateOf(const Judgement &judgement, const QString &permission)
{
    for (const PermissionResult &result : judgement.permissions) {
        if (result.name == permission)
            return toWord(result.state) + u'/' + result.proof;
    }
    return {};
}

inline QString nodeState(const Judgement &judgement, const QString &node)
{
    for (const ChainNode &each : judgement.chain) {
        if (each.node == node)
            return toWord(each.state);
    }
    return {};
}

} // namespace secondtick::test
