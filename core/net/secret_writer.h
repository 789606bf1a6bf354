#pragma once

#include "net/graph_endpoint.h"
#include "net/http_client.h"

#include <QByteArray>

class QNetworkRequest;

namespace secondtick::net {

/// The one reader of secrets on their way out. Refuses every address but the endpoint's own, and every secret with a
/// character outside the token alphabet (a line break would become a header of its own).
///
/// The bytes it hands to Qt - a header, and the query value of input_token - are copies out of its reach; it overwrites
/// those it made itself.
class SecretWriter
{
public:
    explicit SecretWriter(GraphEndpoint endpoint);

    /// Sets address, query, Authorization, input_token and appsecret_proof on `request`. False: refused, nothing was
    /// set. Refused are also a request nobody signs, and a caller's query that names one of the keys set here.
    bool write(const HttpRequest &from, QNetworkRequest &request) const;

private:
    static bool canSign(const Credentials &credentials);
    static QByteArray bearerOf(const Credentials &credentials);
    static QByteArray proofOf(const Credentials &credentials);
    static QByteArray queryOf(const HttpRequest &from);

    GraphEndpoint m_endpoint;
};

} // namespace secondtick::net
