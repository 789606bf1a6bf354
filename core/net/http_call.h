#pragma once

#include "net/http_client.h"
#include "net/network_fault.h"
#include "net/qt_http_client.h"
#include "net/second_look.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <optional>

namespace secondtick::net {

/// One GET on the wire: watches its time and size, and turns what Qt reports into an HttpReply.
///
///   start --connect limit--> request sent --idle limit, begins anew with every byte of the body--> finished
///     \------------------------------- deadline of the whole call -------------------------------/
///
/// Qt sends a request again by itself, up to three times, when a connection ends before an answer began; that is one
/// call here. Qt reports nothing while the head of an answer drips in, so that counts as silence.
/// Ends through `ended`, once; destroying it ends the call without.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    struct Terms
    {
        HttpLimits limits;
        Peer peer;
        QString label;
    };
    using Ended = std::function<void(const HttpReply &)>;

    /// Takes `reply`, fresh from the access manager.
    HttpCall(QNetworkReply *reply, Terms terms, Ended ended, QObject *parent);
    ~HttpCall() override;

private:
    void watchProgress();
    void giveUp(NetworkFault fault);
    void giveUpWaiting();
    void takeBody();
    void finish();
    void finishWith(NetworkFault fault);
    HttpReply answer() const;

    QPointer<QNetworkReply> m_reply; ///< goes with its manager when that goes first
    Terms m_terms;
    Ended m_ended;
    QTimer m_idle;
    QTimer m_deadline;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    std::optional<NetworkFault> m_givenUp; ///< why we aborted; Qt's code for it says only that we did
    int m_timesConnected = 0;
    int m_timesSent = 0;
    bool m_ending = false;
};

} // namespace secondtick::net
