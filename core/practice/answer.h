#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

#include <chrono>
#include <optional>

namespace secondtick::practice {

/// What an answer needs to know of the moment it is given in.
struct Moment
{
    QDateTime now; ///< UTC
    QByteArray version; ///< of the Graph API, as asked for
    QByteArray traceId; ///< of this answer, in header and body
    quint16 port = 0; ///< ours, for redirects
    QStringList fields; ///< what the request asked for; empty: everything
};

/// One answer, ready to be played. What the fields mean is written in resources/practice/README.md.
struct Answer
{
    struct Drip
    {
        qsizetype bytes = 1;
        std::chrono::milliseconds interval{100};
    };

    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};
    bool never = false;
    std::optional<Drip> drip;
    std::optional<qsizetype> cutAt; ///< bytes of the body after which the connection ends

    /// From its description in a scenario.
    static Answer fromScript(const QJsonObject &script, const Moment &moment);
    /// An object that is not of the Graph API: a complaint of this server about the request.
    static Answer complaint(int status, const QJsonObject &body);

    void setHeader(const QByteArray &name, const QByteArray &value); ///< replaces one of the same name
    QByteArray head(bool keepAlive) const; ///< status line and headers
};

/// Meta's own error object as the script of an answer. `subcode` 0: none.
QJsonObject graphErrorScript(int status, int code, const QString &message, int subcode = 0);

} // namespace secondtick::practice
