#pragma once

#include "base/outcome.h"

#include <QString>
#include <QUrl>

namespace secondtick::net {

/// Where the Graph API is, and in which version. Either Meta's own host over https, or a loopback address: there is no
/// way to name another host, so there is no way to send a token to one.
class GraphEndpoint
{
public:
    /// https://graph.facebook.com, version v25.0.
    GraphEndpoint();
    /// 127.0.0.0/8, [::1] or the exact name localhost, http or https, no user info, query or fragment.
    static Outcome<GraphEndpoint> loopback(const QString &url);
    /// "v25.0": v, digits, dot, digits; rebuilt from two numbers. Else an Error with a sentence.
    Outcome<> setVersion(const QString &version);

    bool isLoopback() const noexcept { return m_loopback; }
    QString version() const { return m_version; }
    QUrl base() const { return m_base; } ///< without path; safe to show
    /// The address of `path` below the version. Holds no secret.
    QUrl address(const QString &path) const;
    /// Same scheme, host and port as this endpoint.
    bool owns(const QUrl &url) const;

private:
    QUrl m_base;
    QString m_version;
    bool m_loopback = false;
};

} // namespace secondtick::net
