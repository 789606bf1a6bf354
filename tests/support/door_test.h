#pragma once

#include "base/secret.h"
#include "net/qt_http_client.h"
#include "support/case_table.h"
#include "support/loopback_server.h"
#include "support/one_call.h"
#include "support/test_case.h"

#include <QTest>

#include <memory>

namespace secondtick::test {

/// Base of the tests of the network door: a token, a request signed with it, and a client with short limits.
class DoorTest : public TestCase // clazy:exclude=missing-qobject-macro
{
protected:
    /// Short, so that a time limit is no reason to wait for a test.
    static constexpr net::HttpLimits kShort{std::chrono::milliseconds(600), std::chrono::milliseconds(1500),
                                            64LL * 1024, std::chrono::milliseconds(600)};

    const Secret &token() const { return m_token; }

    net::HttpRequest request(const QString &path = QStringLiteral("/me")) const
    {
        net::HttpRequest request;
        request.path = path;
        request.credentials.token = &m_token;
        return request;
    }

    static std::unique_ptr<net::QtHttpClient> clientFor(const QString &url, const net::HttpLimits &limits = kShort,
                                                        const QString &authorityFile = {})
    {
        const auto endpoint = net::GraphEndpoint::loopback(url);
        return std::make_unique<net::QtHttpClient>(net::QtHttpClient::Options{*endpoint, limits, authorityFile});
    }

    static bool holdsNoSecret(const Error &error)
    {
        const QString text = error.text + error.origin + error.detail;
        return !text.contains(fixture(QStringLiteral("TOKEN_A")).left(8)) && !text.contains(QStringLiteral("://"));
    }

    /// For QVERIFY2: why there is no answer.
    static const char *why(const net::HttpReply &reply)
    {
        static QByteArray text;
        text = reply.obstacle ? reply.obstacle->detail.toLatin1() : QByteArray("an answer came");
        return text.constData();
    }

private:
    const Secret m_token = Secret::fromText(fixture(QStringLiteral("TOKEN_A")));
};

} // namespace secondtick::test

Q_DECLARE_METATYPE(secondtick::ErrorKind)
