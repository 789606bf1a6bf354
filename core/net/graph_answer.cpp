#include "net/graph_answer.h"

#include "base/json_reader.h"
#include "net/answer_headers.h"
#include "net/network_fault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 64;

/// Depth of brackets, without regard to whether they match.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

/// Null when it is not one whole JSON object within the depth limit.
std::optional<QJsonObject> parse(const QByteArray &body)
{
    if (depthOf(body) > kDeepest)
        return std::nullopt;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<int> codeOf(const QJsonValue &value)
{
    const std::optional<qint64> number = json::integer(value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

QString detailsOf(const QJsonValue &errorData)
{
    if (errorData.isObject())
        return errorData["details"_L1].toString();
    // Some endpoints send the object as text.
    const QString text = errorData.toString();
    const QJsonDocument inner = QJsonDocument::fromJson(text.toUtf8());
    return inner.isObject() ? inner["details"_L1].toString() : text;
}

/// The platform's error object; one without a code is not the platform's.
std::optional<GraphError> errorOf(const QJsonObject &body, const Redactor &redactor)
{
    const QJsonObject object = body["error"_L1].toObject();
    const std::optional<int> code = codeOf(object["code"_L1]);
    if (!code)
        return std::nullopt;
    GraphError error;
    error.code = *code;
    error.subcode = codeOf(object["error_subcode"_L1]);
    if (!error.subcode)
        error.subcode = codeOf(object["subcode"_L1]);
    error.message = redactor.redacted(object["message"_L1].toString());
    error.details = redactor.redacted(detailsOf(object["error_data"_L1]));
    error.traceId = redactor.redacted(object["fbtrace_id"_L1].toString());
    error.isTransient = json::boolean(object["is_transient"_L1]);
    return error;
}

QStringList askedFields(const HttpRequest &request)
{
    for (const auto &pair : request.query) {
        if (pair.first == "fields"_L1) {
            QStringList fields = pair.second.split(u',');
            for (QString &field : fields)
                field = field.section(u'{', 0, 0).section(u'.', 0, 0).section(u'(', 0, 0).trimmed();
            return fields;
        }
    }
    return {};
}

/// An empty object says nothing and claims nothing. Else there must be one key that the platform would have sent: one
/// of those every answer has one of, or a field that was asked for.
bool hasGraphShape(const QJsonObject &body, const HttpRequest &request)
{
    constexpr std::array usual{"data"_L1,     "id"_L1,     "success"_L1, "paging"_L1,
                               "is_valid"_L1, "app_id"_L1, "scopes"_L1,  "user_id"_L1};
    const QStringList asked = askedFields(request);
    return body.isEmpty()
        || std::any_of(usual.begin(), usual.end(), [&body](QLatin1StringView key) { return body.contains(key); })
        || std::any_of(asked.begin(), asked.end(), [&body](const QString &key) { return body.contains(key); });
}

bool isServiceFault(int status)
{
    return status == 408 || (status >= 500 && status < 600);
}

/// The same error for another reason.
Error saidOtherwise(const Error &error, const Error &reason)
{
    return {error.kind, reason.text, error.origin, reason.detail, reason.sentence};
}

Error counted(const Error &error, const char *text, int minutes)
{
    return errorOf(error.kind, {u"Network"_s, QString::fromUtf8(text), {}, minutes}, error.origin, error.detail);
}

void markServiceFault(GraphReply &reply)
{
    reply.serviceFault = true;
    *reply.error = saidOtherwise(*reply.error, errorFor(NetworkFault::Service, {}));
    const std::chrono::seconds wait = reply.retryAfter.value_or(std::chrono::seconds(0));
    if (wait > std::chrono::minutes(1)) {
        const auto minutes = int(std::chrono::ceil<std::chrono::minutes>(wait).count());
        const char *text =
            QT_TRANSLATE_N_NOOP("Network",
                                "Meta's service has a fault at the moment. Your set-up may be fine: try again later. "
                                "It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api");
        *reply.error = counted(*reply.error, text, minutes);
    }
}

void markRateLimit(GraphReply &reply)
{
    reply.rateLimited = true;
    *reply.error = saidOtherwise(*reply.error, errorFor(NetworkFault::RateLimit, {}));
    if (reply.minutesToRegainAccess) {
        const char *text =
            QT_TRANSLATE_N_NOOP("Network",
                                "Too many calls were made for this app in the last hour. This program has stopped, so "
                                "as not to use up more. It can go on in about %n minutes.");
        *reply.error = counted(*reply.error, text, *reply.minutesToRegainAccess);
    }
}

void takeGraphError(GraphReply &reply, const GraphError &error, const CallPolicy &policy)
{
    reply.graphError = error;
    const Sentence sentence{
        u"Network"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Network", "Meta answered with an error.")), {}, {}};
    reply.error = errorOf(ErrorKind::Api, sentence, reply.label, u"api"_s);
    if (policy.isRateLimit && policy.isRateLimit(error))
        markRateLimit(reply);
    else if (policy.isServiceFault && policy.isServiceFault(error))
        markServiceFault(reply);
}

void takeWithoutError(GraphReply &reply, const HttpReply &from, const HttpRequest &request,
                      const std::optional<QJsonObject> &body, const Redactor &redactor)
{
    if (from.status == 429) {
        reply.error = errorFor(NetworkFault::RateLimit, reply.label);
        markRateLimit(reply);
    } else if (isServiceFault(from.status)) {
        reply.error = errorFor(NetworkFault::Service, reply.label);
        markServiceFault(reply);
    } else if (!body) {
        reply.error = errorFor(NetworkFault::NotJson, reply.label);
    } else if (body->contains("error"_L1) || from.status != 200) {
        reply.error = errorFor(NetworkFault::NotGraph, reply.label);
    } else if (!hasGraphShape(*body, request)) {
        reply.error = errorFor(NetworkFault::Foreign, reply.label);
    } else {
        reply.body = redactor.redacted(*body);
        // Access may be taken away with the last good answer.
        reply.rateLimited = reply.minutesToRegainAccess.has_value();
    }
}

} // namespace

GraphReply readAnswer(const HttpReply &from, const HttpRequest &request, const CallPolicy &policy,
                      const Redactor &redactor)
{
    GraphReply reply;
    reply.label = request.label();
    reply.serverDate = from.serverDate;
    if (from.obstacle) {
        reply.error = from.obstacle;
        return reply;
    }
    const Usage usage = usageOf(from.appUsage, from.businessUsage);
    reply.retryAfter = from.retryAfter;
    reply.usagePercent = usage.percent;
    reply.minutesToRegainAccess = usage.minutesToRegain;

    const std::optional<QJsonObject> body = parse(from.body);
    const std::optional<GraphError> error = body ? errorOf(*body, redactor) : std::nullopt;
    if (error)
        takeGraphError(reply, *error, policy);
    else
        takeWithoutError(reply, from, request, body, redactor);
    return reply;
}

} // namespace secondtick::net
