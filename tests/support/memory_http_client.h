#pragma once

#include "net/http_client.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace secondtick::test {

/// What a request looked like, without its secrets: they are named by fingerprint, because they may be gone by the time
/// a test looks.
struct SeenRequest
{
    QString path;
    QList<QPair<QString, QString>> query;
    QString tokenFingerprint; ///< empty: no token
    QString inspectedFingerprint; ///< empty: no input_token
    QString appId;
    bool asApp = false;
    bool hasAppSecret = false; ///< a proof is sent, or the app itself calls

    QString queryValue(const QString &key) const;
};

/// An HttpClient without a network: answers from a table, through the event queue, and remembers what was asked.
/// A path may have several answers, given out in order; the last one repeats. An unknown path gets the platform's own
/// "Unknown path components" (code 2500) and is listed in unknownRequests().
class MemoryHttpClient final : public net::HttpClient
{
public:
    /// `key` is a path ("/me/permissions") or a path with one query pair ("/me?fields=id"), which wins over the path.
    void addReply(const QString &key, const net::HttpReply &reply);
    void addJson(const QString &key, const QByteArray &json, int status = 200);
    /// The platform's error object with this code, as HTTP 400.
    void addGraphError(const QString &key, int code, const QString &message, int subcode = 0);
    void addObstacle(const QString &key, ErrorKind kind, const QString &detail = {});
    /// Requests of this key are never answered.
    void addSilence(const QString &key);

    /// The Date header of every answer made by addJson and addGraphError from here on; none at first.
    void setServerDate(const QDateTime &date) { m_serverDate = date; }
    /// Time before each answer; none at first, but always through the event queue.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    CallId send(const net::HttpRequest &request, QObject *context, Answer answer) override;
    void cancel(CallId call) override;

    const QList<SeenRequest> &requests() const { return m_requests; }
    int countOf(const QString &path) const;
    QStringList unknownRequests() const { return m_unknown; } ///< "GET /nonsense"
    int cancelled() const { return m_cancelled; }
    int inFlight() const { return int(m_waiting.size()); }
    int mostInFlight() const { return m_mostInFlight; }

private:
    struct Planned
    {
        net::HttpReply reply;
        bool silent = false;
    };
    Planned nextFor(const net::HttpRequest &request);
    QString keyFor(const net::HttpRequest &request) const;

    QHash<QString, QList<Planned>> m_table;
    QList<SeenRequest> m_requests;
    QStringList m_unknown;
    QSet<CallId> m_waiting;
    QDateTime m_serverDate;
    std::chrono::milliseconds m_delay{0};
    CallId m_lastId = 0;
    int m_cancelled = 0;
    int m_mostInFlight = 0;
    QObject m_queue; // last: its events end before the table goes
};

} // namespace secondtick::test
