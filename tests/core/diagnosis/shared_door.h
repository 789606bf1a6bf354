#pragma once

#include "net/http_client.h"

#include <utility>

namespace secondtick::test {

/// The door of one run: the table behind it outlives the runs, so that a test sees all their requests.
class SharedDoor final : public net::HttpClient
{
public:
    explicit SharedDoor(net::HttpClient &shared)
        : m_shared(shared)
    {
    }
    CallId send(const net::HttpRequest &request, QObject *context, Answer answer) override
    {
        return m_shared.send(request, context, std::move(answer));
    }
    void cancel(CallId call) override { m_shared.cancel(call); }

private:
    net::HttpClient &m_shared;
};

} // namespace secondtick::test
