#pragma once

#include "checked_run.h"
#include "own_network.h"
#include "support/loopback_server.h"
#include "support/test_case.h"
#include "support/test_certificates.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace secondtick::test {

/// Qt remembers for a minute what a name stood for: a case with another address needs another process.
#define IN_A_PROCESS_OF_ITS_OWN()                                                                                      \
    do {                                                                                                               \
        if (!isInside()) {                                                                                             \
            QVERIFY2(passesInside(), saidInside().constData());                                                        \
            return;                                                                                                    \
        }                                                                                                              \
    } while (false)

/// Base of tests that ask for the real name of the platform, in a network of their own. Skips where none may be had.
class OwnNetworkCase : public TestCase
{
    Q_OBJECT
protected slots:
    void initTestCase();
    void cleanup();

protected:
    /// `name`: of the test, as tests_fault_runs knows it.
    explicit OwnNetworkCase(QString name);

    const OwnNetwork &network() const { return m_network; }
    /// Limits that make a fault come soon.
    static CheckedRun::Terms shortTerms() { return {}; }
    /// Limits as users have them.
    static CheckedRun::Terms usualTerms();
    std::unique_ptr<LoopbackServer> platform(TestCertificates::Leaf leaf = TestCertificates::Leaf::Platform) const;
    static void verifyFault(CheckedRun &run, const QString &finding, const QString &sentence);
    static void verifyAnswer(CheckedRun &run, const LoopbackServer &server);

    static bool isInside();
    bool passesInside();
    QByteArray saidInside() const { return m_inside; }

private:
    const QString m_name;
    const OwnNetwork m_network;
    const TestCertificates m_certificates;
    QByteArray m_inside; ///< what the process of its own has said
};

} // namespace secondtick::test
