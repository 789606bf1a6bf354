#include "support/memory_http_client.h"

#include "base/secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

net::HttpReply jsonReply(const QByteArray &json, int status)
{
    net::HttpReply reply;
    reply.status = status;
    reply.body = json;
    reply.contentType = "application/json; charset=UTF-8";
    return reply;
}

QByteArray errorObject(int code, const QString &message, int subcode)
{
    QJsonObject error{{u"message"_s, message},
                      {u"type"_s, u"OAuthException"_s},
                      {u"code"_s, code},
                      {u"fbtrace_id"_s, u"AtraceOfThisTest"_s}};
    if (subcode != 0)
        error[u"error_subcode"_s] = subcode;
    return QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact);
}

QString fingerprintOf(const Secret *secret)
{
    return secret ? secret->fingerprint() : QString();
}

} // namespace

QString SeenRequest::queryValue(const QString &key) const
{
    for (const auto &pair : query) {
        if (pair.first == key)
            return pair.second;
    }
    return {};
}

void MemoryHttpClient::addReply(const QString &key, const net::HttpReply &reply)
{
    m_table[key].append({reply, false});
}

void MemoryHttpClient::addJson(const QString &key, const QByteArray &json, int status)
{
    net::HttpReply reply = jsonReply(json, status);
    reply.serverDate = m_serverDate;
    addReply(key, reply);
}

void MemoryHttpClient::addGraphError(const QString &key, int code, const QString &message, int subcode)
{
    addJson(key, errorObject(code, message, subcode), 400);
}

void MemoryHttpClient::addObstacle(const QString &key, ErrorKind kind, const QString &detail)
{
    net::HttpReply reply;
    reply.obstacle = Error{kind, u"The connection did not work."_s, {}, detail};
    addReply(key, reply);
}

void MemoryHttpClient::addSilence(const QString &key)
{
    m_table[key].append({{}, true});
}

QString MemoryHttpClient::keyFor(const net::HttpRequest &request) const
{
    for (const auto &pair : request.query) {
        QString key = request.path + u'?' + pair.first + u'=' + pair.second;
        if (m_table.contains(key))
            return key;
    }
    return request.path;
}

MemoryHttpClient::Planned MemoryHttpClient::nextFor(const net::HttpRequest &request)
{
    const auto row = m_table.find(keyFor(request));
    if (row == m_table.end()) {
        m_unknown.append(request.label());
        const QString message = u"Unknown path components: "_s + request.path;
        return {jsonReply(errorObject(2500, message, 0), 400), false};
    }
    Planned planned = row->size() > 1 ? row->takeFirst() : row->constFirst();
    if (planned.reply.obstacle && planned.reply.obstacle->origin.isEmpty())
        planned.reply.obstacle->origin = request.label();
    return planned;
}

net::HttpClient::CallId MemoryHttpClient::send(const net::HttpRequest &request, QObject *context, Answer answer)
{
    const net::Credentials &by = request.credentials;
    m_requests.append({request.path, request.query, fingerprintOf(by.token), fingerprintOf(by.inspected), by.appId,
                       by.asApp, by.appSecret != nullptr && !by.appSecret->isEmpty()});
    const CallId id = ++m_lastId;
    m_waiting.insert(id);
    m_mostInFlight = std::max(m_mostInFlight, int(m_waiting.size()));
    const Planned planned = nextFor(request);
    if (planned.silent)
        return id;
    QTimer::singleShot(m_delay, &m_queue,
                       [this, id, reply = planned.reply, guard = QPointer(context), answer = std::move(answer)] {
                           if (m_waiting.remove(id) && guard)
                               answer(reply);
                       });
    return id;
}

void MemoryHttpClient::cancel(CallId call)
{
    if (m_waiting.remove(call))
        ++m_cancelled;
}

int MemoryHttpClient::countOf(const QString &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&path](const SeenRequest &request) { return request.path == path; }));
}

} // namespace secondtick::test
