#pragma once

#include "net/network_fault.h"

#include <QSslConfiguration>
#include <QString>

#include <functional>

class QObject;

namespace secondtick::net {

/// Who was called, as far as it matters for saying what went wrong. Holds nothing secret: a proxy's user and password
/// are left out.
struct Peer
{
    QString host;
    quint16 port = 0;
    QSslConfiguration tls; ///< used where `encrypted`
    QString proxyHost; ///< empty: no proxy
    quint16 proxyPort = 0;
    bool encrypted = false;
    bool loopback = false;

    bool hasProxy() const { return !proxyHost.isEmpty(); }
    QString proxyLabel() const { return proxyHost + u':' + QString::number(proxyPort); }
};

/// Qt has one code for several faults that need different words. Where a harmless look tells them apart, this takes it:
/// are there network interfaces, does the name stand for an address, and that for this computer, does the proxy take
/// connections, does the other side speak TLS at all. Sends no request, at most the greeting of a handshake. Answers
/// once within two seconds, through the event queue, unless `context` is gone.
void lookAgain(NetworkFault fault, const Peer &peer, QObject *context, std::function<void(NetworkFault)> answer);

} // namespace secondtick::net
