#pragma once

#include "net/graph_client.h"

namespace secondtick::test {

/// Calls and answers made by hand, for the tests of this room.

/// Code 2 is a fault of the service, code 4 a rate limit; the pause between tries is 20 ms.
inline net::CallPolicy shortPolicy()
{
    net::CallPolicy policy;
    policy.isServiceFault = [](const GraphError &error) { return error.code == 2; };
    policy.isRateLimit = [](const GraphError &error) { return error.code == 4; };
    policy.retryPause = std::chrono::milliseconds(20);
    return policy;
}

inline net::HttpRequest requestFor(const QString &path)
{
    net::HttpRequest request;
    request.path = path;
    return request;
}

inline net::HttpReply plainReply(int status)
{
    net::HttpReply reply;
    reply.status = status;
    return reply;
}

/// JSON as it is easier to write in C++: single quotes become double ones.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace secondtick::test

Q_DECLARE_METATYPE(secondtick::net::HttpReply)
Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)
