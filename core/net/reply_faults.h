#pragma once

#include "net/network_fault.h"
#include "net/second_look.h"

#include <QList>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace secondtick::net {

/// How a call went, beside what its QNetworkReply tells.
struct CallTrace
{
    QList<QSslError> certificateErrors;
    int timesConnected = 0; ///< new sockets
    int timesSent = 0; ///< requests, those that Qt repeats by itself included
    qint64 bodySize = 0;
};

/// What kept the connection from carrying an answer; empty when it carried one. ProxyRefused, Refused, Dns,
/// Unreachable, TlsPlain and TlsDevice are what is usual for what Qt tells; lookAgain() says what it is.
std::optional<NetworkFault> connectionFault(const QNetworkReply &reply, const Peer &peer, const CallTrace &trace);

/// Why an answer is not of the platform's form; empty when it is, as far as HTTP goes.
std::optional<NetworkFault> answerFault(const QNetworkReply &reply, const CallTrace &trace);

} // namespace secondtick::net
