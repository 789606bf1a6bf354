#include "own_network_case.h"

#include "support/leak_guard.h"
#include "token_world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#ifdef __SANITIZE_ADDRESS__
/// Qt 6.4 loses what a lookup was to call when it is not answered before the program ends.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
{
    return "leak:lookupHost\n";
}
#endif

namespace secondtick::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *kInside = "SECONDTICK_TEST_INSIDE";

} // namespace

OwnNetworkCase::OwnNetworkCase(QString name)
    : m_name(std::move(name))
{
}

bool OwnNetworkCase::isInside()
{
    return qEnvironmentVariableIsSet(kInside);
}

/// Runs the case that is running once more, alone in a new process.
bool OwnNetworkCase::passesInside()
{
    QString name = QString::fromLatin1(QTest::currentTestFunction());
    if (QTest::currentDataTag() != nullptr)
        name += u':' + QString::fromLatin1(QTest::currentDataTag());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kInside), u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {m_name, name});
    const bool ended = process.waitForFinished(100'000);
    m_inside = process.readAll();
    return ended && process.exitCode() == 0 && m_inside.contains("3 passed, 0 failed, 0 skipped");
}

void OwnNetworkCase::initTestCase()
{
    if (!m_network.isMade())
        QSKIP("no network of its own may be had here (needs root or user name-spaces, ip and nft)");
    if (!m_certificates.isMade())
        QSKIP("certificates for these rows are made by the openssl command, which is missing");
    m_network.setStore(m_certificates.store());
}

void OwnNetworkCase::cleanup()
{
    m_network.setHosts("127.0.0.1 graph.facebook.com\n");
    (void)m_network.slowDown({});
    (void)m_network.dropShare(0);
    for (const char *name : {"https_proxy", "no_proxy"})
        qunsetenv(name);
}

CheckedRun::Terms OwnNetworkCase::usualTerms()
{
    CheckedRun::Terms terms;
    terms.limits = net::HttpLimits();
    terms.retryPause = 2500ms;
    return terms;
}

std::unique_ptr<LoopbackServer> OwnNetworkCase::platform(TestCertificates::Leaf leaf) const
{
    m_network.setHosts("127.0.0.1 graph.facebook.com\n");
    auto server = std::make_unique<LoopbackServer>(m_certificates.serverTls(leaf), nullptr, quint16(443));
    playTokenWorld(*server, 0ms);
    return server;
}

void OwnNetworkCase::verifyFault(CheckedRun &run, const QString &finding, const QString &sentence)
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run.finishes());
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(run.findings(), QStringList{finding});
    QCOMPARE(run.verdictOf(u"token-accepted"_s), u"could_not_run"_s);
    const QByteArray reports = run.reports();
    QVERIFY2(reports.contains(sentence.toUtf8()), reports.constData());
    QCOMPARE(leaksIn(reports, tokenOfTheWorld()), QStringList());
}

void OwnNetworkCase::verifyAnswer(CheckedRun &run, const LoopbackServer &server)
{
    QVERIFY(run.finishes(60'000));
    QVERIFY2(run.verdictOf(u"graph-reachable"_s) == "passed"_L1, qPrintable(run.findings().join(u' ')));
    QVERIFY(server.requestCount() > 3);
    const QList<QByteArray> heads = server.requestHeads();
    for (const QByteArray &head : heads)
        QVERIFY(head.toLower().contains("\r\nhost: graph.facebook.com\r\n"));
}

} // namespace secondtick::test
