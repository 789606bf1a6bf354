#include "practice/objects.h"

#include "practice/answer.h"
#include "practice/fields.h"
#include "practice/kinds.h"
#include "practice/lists.h"

#include <QRegularExpression>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject noSuchNode(const QString &id)
{
    return graphErrorScript(400, 100,
                            u"Unsupported get request. Object with ID '%1' does not exist, cannot be loaded due to "
                            "missing permissions, or does not support this operation"_s.arg(id),
                            33);
}

QJsonObject noSuchField(const QString &field, const QString &nodeType)
{
    return graphErrorScript(400, 100,
                            u"(#100) Tried accessing nonexisting field (%1) on node type (%2)"_s.arg(field, nodeType));
}

/// The first field asked for that the object of this script does not have; empty when it has them all.
QString missingField(const QJsonObject &script, const Kind *kind, const HttpRequest &request)
{
    const QJsonArray unknown = script["unknown_fields"_L1].toArray();
    const QStringList fields = fieldsAskedFor(request);
    for (const QString &field : fields) {
        if (unknown.contains(field) || (kind && !kind->fields.contains(field)))
            return field;
    }
    return {};
}

} // namespace

std::optional<QJsonObject> objectScript(const QJsonObject &nodes, const HttpRequest &request)
{
    static const QRegularExpression objectPath(u"^/([0-9]{5,20})(?:/([a-z_]+))?$"_s);
    const auto match = objectPath.match(request.path);
    if (request.method != "GET" || !match.hasMatch())
        return std::nullopt;
    const QString id = match.captured(1);
    if (!nodes.contains(id))
        return noSuchNode(id);
    QJsonObject script = nodes[id].toObject();
    if (const QString list = match.captured(2); !list.isEmpty()) {
        const Kind *kind = kindNamed(script["kind"_L1].toString());
        return !kind || kind->lists.contains(list) ? std::nullopt : std::optional(noSuchField(list, kind->nodeType));
    }
    QJsonObject body = script.take("fields"_L1).toObject();
    body.insert("id"_L1, id);
    script.insert("body"_L1, body);
    return script;
}

QJsonObject fitted(const QJsonObject &script, const QJsonObject &nodes, const HttpRequest &request)
{
    const Kind *kind = kindNamed(script["kind"_L1].toString());
    if (const QString field = missingField(script, kind, request); !field.isEmpty())
        return noSuchField(field, kind ? kind->nodeType : u"Object"_s);
    if (!script.contains("list"_L1))
        return script;
    const QJsonArray rows = writtenOut(script["list"_L1].toArray(), nodes);
    const QJsonObject page = pageScript(rows, request, script["circle"_L1].toBool());
    QJsonObject whole = script;
    for (auto part = page.begin(); part != page.end(); ++part)
        whole.insert(part.key(), part.value());
    return whole;
}

} // namespace secondtick::practice
