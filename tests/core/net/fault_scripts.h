#pragma once

#include "support/loopback_server.h"
#include "support/test_certificates.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace secondtick::test {

/// What a server does to bring about one row of network-faults.json. Each run is a case of its own; its scripts are for
/// the requests in their order.
struct FaultScript
{
    QList<QList<Script>> runs;
};

/// Empty for a row that is not about what a plain server on loopback answers. `elsewhere` is an address that nobody may
/// be sent to, `token` what the request is signed with.
std::optional<FaultScript> faultScriptFor(const QString &row, const QByteArray &elsewhere, const QByteArray &token);

/// What a server says that is greeted by TLS: nothing of TLS.
const std::map<QString, Script> &greetings();

/// Rows that a certificate brings about.
const std::map<QString, TestCertificates::Leaf> &certificateRows();

} // namespace secondtick::test
