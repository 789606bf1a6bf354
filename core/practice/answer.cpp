#include "practice/answer.h"

#include "practice/fields.h"
#include "practice/placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Other";
    }
}

/// The middle word tells a fault of the token from every other fault.
QByteArray challengeFor(const QJsonObject &error)
{
    const int code = error["code"_L1].toInt();
    const QByteArray kind = code == 190 || code == 102 ? "invalid_token" : "invalid_request";
    QByteArray message = error["message"_L1].toString().toUtf8();
    message.replace('"', '\'');
    return R"(OAuth "Facebook Platform" ")" + kind + R"(" ")" + message + '"';
}

void setGraphBody(Answer &answer, const QJsonObject &body, const Moment &moment)
{
    QJsonObject whole = resolved(body, moment).toObject();
    if (whole.contains("id"_L1)) // a list has chosen its fields row by row, an error has none
        whole = onlyFields(whole, moment.fields);
    answer.body = compact(whole);
    answer.setHeader("Content-Type", "application/json; charset=UTF-8");
    answer.setHeader("facebook-api-version", moment.version);
    answer.setHeader("x-fb-trace-id", moment.traceId);
    answer.setHeader("x-fb-request-id", moment.traceId.toLower());
    if (whole.contains("error"_L1) && answer.status >= 400)
        answer.setHeader("WWW-Authenticate", challengeFor(whole["error"_L1].toObject()));
}

QByteArray rawBody(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    QStringList lines;
    const QJsonArray list = value.toArray();
    for (const auto &line : list)
        lines.append(line.toString());
    return lines.join(u'\n').toUtf8();
}

void setOwnHeaders(Answer &answer, const QJsonObject &headers, const Moment &moment)
{
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QJsonValue value = resolved(header.value(), moment);
        answer.setHeader(header.key().toLatin1(),
                         value.isObject() ? compact(value.toObject()) : value.toVariant().toString().toLatin1());
    }
}

void setManners(Answer &answer, const QJsonObject &script)
{
    answer.delay = std::chrono::milliseconds(script["delay_ms"_L1].toInt());
    answer.never = script["never"_L1].toBool();
    if (script.contains("drip"_L1)) {
        const QJsonObject drip = script["drip"_L1].toObject();
        answer.drip =
            Answer::Drip{std::max(1, drip["bytes"_L1].toInt()), std::chrono::milliseconds(drip["every_ms"_L1].toInt())};
    }
    if (script.contains("cut_at"_L1))
        answer.cutAt = script["cut_at"_L1].toInt();
}

} // namespace

Answer Answer::fromScript(const QJsonObject &script, const Moment &moment)
{
    Answer answer;
    answer.status = script["status"_L1].toInt(script.contains("redirect"_L1) ? 302 : 200);
    answer.setHeader("Date", QLocale::c().toString(moment.now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    if (script.contains("body"_L1)) {
        setGraphBody(answer, script["body"_L1].toObject(), moment);
    } else {
        answer.body = rawBody(script["raw_body"_L1]);
        answer.setHeader("Content-Type", script["content_type"_L1].toString(u"text/html; charset=utf-8"_s).toLatin1());
    }
    // To a client "localhost" is another host than 127.0.0.1, and yet nothing leaves this computer.
    if (const QString target = script["redirect"_L1].toString(); !target.isEmpty())
        answer.setHeader("Location", u"http://localhost:%1%2"_s.arg(moment.port).arg(target).toLatin1());
    setOwnHeaders(answer, script["headers"_L1].toObject(), moment);
    setManners(answer, script);
    return answer;
}

Answer Answer::complaint(int status, const QJsonObject &body)
{
    Answer answer;
    answer.status = status;
    answer.body = compact(body);
    answer.setHeader("Content-Type", "application/json; charset=UTF-8");
    return answer;
}

void Answer::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

QByteArray Answer::head(bool keepAlive) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

QJsonObject graphErrorScript(int status, int code, const QString &message, int subcode)
{
    QJsonObject error{
        {u"message"_s, message}, {u"type"_s, u"OAuthException"_s}, {u"code"_s, code}, {u"fbtrace_id"_s, u"@trace"_s}};
    if (subcode)
        error.insert(u"error_subcode"_s, subcode);
    return {{u"status"_s, status}, {u"body"_s, QJsonObject{{u"error"_s, error}}}};
}

} // namespace secondtick::practice
