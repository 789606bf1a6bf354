#pragma once

#include "base/error.h"

#include <QString>

namespace secondtick::net {

/// Everything that can keep a call from an answer of the platform's form. Each has one kind, one stable word
/// (Error::detail) and one sentence; see the table in network_fault.cpp.
enum class NetworkFault
{
    Offline,
    Dns,
    Blocked, ///< the name of the host points to this computer
    Refused,
    Unreachable,
    TimeoutConnect,
    TimeoutIdle,
    Deadline,
    Tls,
    TlsExpired,
    TlsNotYet,
    TlsUnknownCa,
    TlsWrongHost,
    TlsWeak,
    TlsPlain, ///< no certificate at all: an answer without encryption, or with one from another age
    TlsCut,
    TlsMissing, ///< the encryption part of this program
    TlsNoStore, ///< the list of authorities of this computer
    TlsDevice, ///< a certificate of this computer is asked for
    ProxyDown,
    ProxyPassword,
    ProxyRefused,
    Interrupted,
    Redirect,
    TooLarge,
    Html,
    ContentType,
    Encoding,
    Cut, ///< shorter than announced
    Status, ///< an HTTP status that the platform does not send
    Challenge, ///< a password is asked for
    NotHttp,
    NotJson,
    NotGraph, ///< JSON, and no answer: an error without a code, data with an error's status
    Foreign, ///< JSON of somebody else
    Service, ///< the platform's own fault: 5xx, 408
    RateLimit,
    Budget, ///< the run has made all the calls it may
    Unsigned, ///< the request could not be signed and was not sent
    CaFile, ///< the certificate file that was named
};

/// `value` fills the one gap some sentences have: seconds, a host, or the proxy's host and port.
Error errorFor(NetworkFault fault, const QString &origin, const QString &value = {});

/// Whether the same call may well work in a few seconds. A fault that lies in the answer does not go away that fast,
/// and after a whole time limit of waiting for an answer there is no time left for a second one.
bool isWorthAnotherTry(const Error &error);

} // namespace secondtick::net
