#include "own_network_case.h"
#include "running_cli.h"
#include "socks_relay.h"
#include "support/leak_guard.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Leaf = secondtick::test::TestCertificates::Leaf;

namespace secondtick::test {

/// P4, P5 and P15 on the way to the real name of the platform: lost packets, a slow line, the system's own store of
/// authorities, its plug-in for TLS, its proxies. Rows of network-faults.json by their ids.
class TestLineStoreAndProxy final : public OwnNetworkCase
{
    Q_OBJECT
public:
    TestLineStoreAndProxy()
        : OwnNetworkCase(u"tst_line_store_and_proxy"_s)
    {
    }

private slots:
    void n014theNetworkComesLater();
    void n026packetsGetLost();
    void n027theLineIsSlow();
    void n040n046whatTheStoreTrustsIsTrusted_data();
    void n040n046whatTheStoreTrustsIsTrusted();
    void n042theTlsPluginIsMissing();
    void n043theStoreIsEmpty();
    void n054theProxyIsPassedBy();
    void n056aSocksProxyIsUsed();

private:
    static QJsonObject cliReport();
};

void TestLineStoreAndProxy::n014theNetworkComesLater()
{
    const auto server = platform();
    if (!network().dropShare(100))
        QSKIP("packets cannot be lost here (nft)");
    QTimer::singleShot(2000, server.get(), [this] { (void)network().dropShare(0); });
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
}

void TestLineStoreAndProxy::n026packetsGetLost()
{
    const auto server = platform();
    if (!network().dropShare(16)) // of both ways: 30 %
        QSKIP("packets cannot be lost here (nft)");
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    QVERIFY(run.finishes(125'000));
    const QStringList findings = run.findings();
    for (const QString &finding : findings)
        QVERIFY2(!finding.startsWith("token."_L1), qPrintable(finding));
}

void TestLineStoreAndProxy::n027theLineIsSlow()
{
    const auto server = platform();
    if (!network().slowDown(u"16kbit"_s))
        QSKIP("the line cannot be slowed down here (tc)");
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
}

void TestLineStoreAndProxy::n040n046whatTheStoreTrustsIsTrusted_data()
{
    QTest::addColumn<Leaf>("leaf");
    QTest::newRow("N046 the authority of the company") << Leaf::Platform;
    QTest::newRow("N040 a revoked certificate, which Qt does not look for") << Leaf::Revoked;
}

void TestLineStoreAndProxy::n040n046whatTheStoreTrustsIsTrusted()
{
    QFETCH(const Leaf, leaf);
    const auto server = platform(leaf);
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
}

/// The report of the program itself, against the real name of the platform.
QJsonObject TestLineStoreAndProxy::cliReport()
{
    const QTemporaryDir folder;
    RunningCli cli(
        {{u"check"_s, u"--format"_s, u"json"_s}, tokenOfTheWorld().toLatin1(), folder.path(), -1, {}, {}, {}});
    if (!cli.ends())
        return {};
    const QByteArray out = cli.out();
    return leaksIn(out + cli.complaints(), tokenOfTheWorld()).isEmpty() ? QJsonDocument::fromJson(out).object()
                                                                        : QJsonObject();
}

void TestLineStoreAndProxy::n042theTlsPluginIsMissing()
{
    const auto server = platform();
    const HiddenFolder plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/tls"_s);
    QVERIFY(plugins.isHidden());
    const QJsonObject finding = cliReport()["findings"_L1][0].toObject();
    QCOMPARE(finding["id"_L1].toString(), u"network.tls"_s);
    QVERIFY(QJsonDocument(finding).toJson().contains("This copy of the program is incomplete"));
    QCOMPARE(server->connectionCount(), 0);
}

void TestLineStoreAndProxy::n043theStoreIsEmpty()
{
    const auto server = platform();
    const HiddenFolder store(u"/etc/ssl/certs"_s);
    QVERIFY(store.isHidden());
    const QJsonObject finding = cliReport()["findings"_L1][0].toObject();
    QCOMPARE(finding["id"_L1].toString(), u"network.tls"_s);
    QVERIFY(QJsonDocument(finding).toJson().contains("This computer has no list of trusted authorities."));
    QCOMPARE(server->bytesReceived(), 0);
}

void TestLineStoreAndProxy::n054theProxyIsPassedBy()
{
    const auto server = platform();
    qputenv("https_proxy", "http://someone:s3cret@127.0.0.1:1");
    qputenv("no_proxy", "graph.facebook.com");
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
}

void TestLineStoreAndProxy::n056aSocksProxyIsUsed()
{
    const auto server = platform();
    const SocksRelay relay;
    qputenv("https_proxy", "socks5://127.0.0.1:" + QByteArray::number(relay.port()));
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
    QVERIFY2(!relay.asked().isEmpty(), "it was not asked");
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestLineStoreAndProxy)
#include "tst_line_store_and_proxy.moc"
