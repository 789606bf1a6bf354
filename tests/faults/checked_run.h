#pragma once

#include "diagnosis/diagnosis.h"
#include "net/graph_endpoint.h"
#include "net/qt_http_client.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace secondtick::report {
struct Report;
}

namespace secondtick::test {

/// One whole run of the checks in this process, from the token to the reports, over the real network door.
class CheckedRun
{
public:
    struct Terms
    {
        net::GraphEndpoint endpoint;
        net::HttpLimits limits{std::chrono::milliseconds(1500), std::chrono::milliseconds(3000), 2LL * 1024 * 1024,
                               std::chrono::milliseconds(1500)};
        QString authorityFile{};
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        std::chrono::milliseconds retryPause{50};
    };

    CheckedRun(const Terms &terms, QString token);

    Diagnosis &diagnosis() { return m_diagnosis; }
    /// Starts, and waits for the end. False: it did not come.
    bool finishes(int milliseconds = 30'000);
    QStringList findings() const; ///< ids, those above info
    bool hasFinding(const QString &id) const { return findings().contains(id); }
    QString verdictOf(const QString &check) const; ///< "passed", "could_not_run" …
    QByteArray reports() const; ///< all forms, for those who may see everything

private:
    secondtick::report::Report report() const;

    Diagnosis m_diagnosis;
};

} // namespace secondtick::test
