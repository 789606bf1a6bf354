#include "own_network_case.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// P4 and P15 where the real name of the platform is looked up and connected to: name service, addresses, routes. Rows
/// of network-faults.json by their ids.
class TestNamesAndRoutes final : public OwnNetworkCase
{
    Q_OBJECT
public:
    TestNamesAndRoutes()
        : OwnNetworkCase(u"tst_names_and_routes"_s)
    {
    }

private slots:
    void n002theNameServiceIsSilent();
    void n003n004theNamePointsToThisComputer_data();
    void n003n004theNamePointsToThisComputer();
    void n006theAddressOfIpv6IsDead();
    void n007theFirstAddressIsDead();
    void n011packetsAreDropped();
    void n012thereIsNoWay();
    void n180stopWhileResolving();
};

void TestNamesAndRoutes::n002theNameServiceIsSilent()
{
    IN_A_PROCESS_OF_ITS_OWN();
    network().setHosts({});
    network().setNameServer("192.0.2.1");
    CheckedRun run(shortTerms(), tokenOfTheWorld());
    verifyFault(run, u"network.dns"_s, u"The name graph.facebook.com could not be looked up."_s);
}

void TestNamesAndRoutes::n003n004theNamePointsToThisComputer_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("0.0.0.0") << QByteArray("0.0.0.0");
    QTest::newRow("of IPv6") << QByteArray("::1");
}

void TestNamesAndRoutes::n003n004theNamePointsToThisComputer()
{
    IN_A_PROCESS_OF_ITS_OWN();
    QFETCH(const QByteArray, address);
    network().setHosts(address + " graph.facebook.com\n");
    CheckedRun run(shortTerms(), tokenOfTheWorld());
    verifyFault(run, u"network.refused"_s,
                u"graph.facebook.com is blocked on this network (it is pointed at this computer)."_s);
}

void TestNamesAndRoutes::n006theAddressOfIpv6IsDead()
{
    IN_A_PROCESS_OF_ITS_OWN();
    const auto server = platform();
    network().setHosts("2001:db8::1 graph.facebook.com\n127.0.0.1 graph.facebook.com\n");
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    verifyAnswer(run, *server);
}

/// Qt waits 30 seconds for each address, and one call is never longer than that.
void TestNamesAndRoutes::n007theFirstAddressIsDead()
{
    IN_A_PROCESS_OF_ITS_OWN();
    const auto server = platform();
    QVERIFY(network().prefer("192.0.2.1"));
    network().setHosts("192.0.2.1 graph.facebook.com\n127.0.0.1 graph.facebook.com\n");
    CheckedRun run(shortTerms(), tokenOfTheWorld());
    verifyFault(run, u"network.timeout"_s, u"No answer within 2 seconds while connecting."_s);
}

void TestNamesAndRoutes::n011packetsAreDropped()
{
    IN_A_PROCESS_OF_ITS_OWN();
    network().setHosts("192.0.2.1 graph.facebook.com\n");
    CheckedRun run(shortTerms(), tokenOfTheWorld());
    verifyFault(run, u"network.timeout"_s, u"No answer within 2 seconds while connecting."_s);
}

void TestNamesAndRoutes::n012thereIsNoWay()
{
    IN_A_PROCESS_OF_ITS_OWN();
    network().setHosts("192.0.2.7 graph.facebook.com\n");
    QVERIFY(OwnNetwork::run(u"ip"_s, {u"route"_s, u"add"_s, u"unreachable"_s, u"192.0.2.7/32"_s}));
    CheckedRun run(shortTerms(), tokenOfTheWorld());
    verifyFault(run, u"network.refused"_s, u"The network says that the address cannot be reached."_s);
}

void TestNamesAndRoutes::n180stopWhileResolving()
{
    IN_A_PROCESS_OF_ITS_OWN();
    network().setHosts({});
    network().setNameServer("192.0.2.1");
    CheckedRun run(usualTerms(), tokenOfTheWorld());
    Diagnosis &diagnosis = run.diagnosis();
    diagnosis.start();
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    diagnosis.cancel();
    QVERIFY(timer.elapsed() < 200);
    QCOMPARE(diagnosis.state(), Diagnosis::State::Cancelled);
    const int answered = diagnosis.callsAnswered();
    QTest::qWait(500);
    QCOMPARE(diagnosis.callsAnswered(), answered);
    QCOMPARE(run.findings(), QStringList());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestNamesAndRoutes)
#include "tst_names_and_routes.moc"
