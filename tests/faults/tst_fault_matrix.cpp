#include "checked_run.h"
#include "core/net/fault_scripts.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_certificates.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QElapsedTimer>
#include <QTest>
#include <QVersionNumber>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Leaf = secondtick::test::TestCertificates::Leaf;

namespace secondtick::test {

namespace {

/// Frames of HTTP/2: settings, and "go away".
QByteArray goAway()
{
    return QByteArray("\0\0\0\4\0\0\0\0\0", 9) + QByteArray("\0\0\x8\7\0\0\0\0\0\0\0\0\0\0\0\0\1", 17);
}

QString asHttps(const QString &url)
{
    return QString(url).replace(u"http:"_s, u"https:"_s);
}

} // namespace

/// P15 for the whole run: each row of network-faults.json that a server on loopback can bring about ends in the finding
/// that the table names, in time, with nothing said against the token, and without a secret in any report or at a
/// second host. What single calls make of these rows is told in tst_network_faults.
class TestFaultMatrix final : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRowIsRunSomewhere();
    void endsInTheFindingOfItsRow_data();
    void endsInTheFindingOfItsRow();
    void http2StaysOff_data();
    void http2StaysOff();

private:
    void verify(const Case &row, const QString &url, LoopbackServer &server);

    const TestCertificates m_certificates;
    QHash<QString, Case> m_rows;
};

void TestFaultMatrix::initTestCase()
{
    const QList<Case> rows = loadCases(u"network-faults"_s);
    for (const Case &row : rows)
        m_rows.insert(row.id, row);
}

void TestFaultMatrix::everyRowIsRunSomewhere()
{
    // Those that need a network of their own; those of clocks; those of people and of two programs at once; the soak.
    const QStringList elsewhere{u"N002"_s,
                                u"N003"_s,
                                u"N004"_s,
                                u"N006"_s,
                                u"N007"_s,
                                u"N011"_s,
                                u"N012"_s,
                                u"N180"_s /* tst_names_and_routes */,
                                u"N014"_s,
                                u"N026"_s,
                                u"N027"_s,
                                u"N040"_s,
                                u"N042"_s,
                                u"N043"_s,
                                u"N046"_s,
                                u"N054"_s,
                                u"N056"_s /* tst_line_store_and_proxy */,
                                u"N170"_s,
                                u"N175"_s,
                                u"N176"_s /* tst_clocks_and_sleep */,
                                u"N181"_s,
                                u"N185"_s,
                                u"N186"_s,
                                u"N188"_s /* tst_stop_anywhere, tst_two_at_once */,
                                u"N187"_s /* tst_soak */,
                                u"N050"_s,
                                u"N051"_s,
                                u"N052"_s,
                                u"N053"_s /* tst_system_proxy */,
                                u"N035"_s,
                                u"N044"_s /* tst_network_faults, by the openssl command */};
    const QStringList http2{u"N082"_s, u"N083"_s};
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const int ways = int(faultScriptFor(row.key(), {}, {}).has_value()) + int(certificateRows().contains(row.key()))
            + int(greetings().contains(row.key())) + int(http2.contains(row.key()))
            + int(elsewhere.contains(row.key()));
        QVERIFY2(ways == 1, qPrintable(row.key()));
        QVERIFY2(row->expected.contains("finding"_L1), qPrintable(row.key()));
    }
}

void TestFaultMatrix::endsInTheFindingOfItsRow_data()
{
    QTest::addColumn<QString>("id");
    const QList<Case> rows = loadCases(u"network-faults"_s);
    for (const Case &row : rows) {
        const bool isRun =
            faultScriptFor(row.id, {}, {}) || certificateRows().contains(row.id) || greetings().contains(row.id);
        if (isRun && row.id != "N186"_L1)
            QTest::newRow(qPrintable(row.id + u' ' + row.name)) << row.id;
    }
}

void TestFaultMatrix::verify(const Case &row, const QString &url, LoopbackServer &server)
{
    QElapsedTimer timer;
    timer.start();
    CheckedRun run({*net::GraphEndpoint::loopback(url),
                    {600ms, 1500ms, 2LL * 1024 * 1024, 600ms},
                    m_certificates.authorityFile(),
                    std::make_shared<SystemClock>(),
                    50ms},
                   tokenOfTheWorld());
    QVERIFY2(run.finishes(), "the run does not end");
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    const QString wanted = row.expected["finding"_L1].toString();
    const QStringList findings = run.findings();
    const QByteArray said = findings.join(u' ').toUtf8();
    // A body without any head and a cut connection differ only in how often Qt sends again (see tst_network_faults).
    const bool isAlsoRight = row.id == "N061"_L1 && findings.contains("network.interrupted"_L1);
    if (!wanted.isEmpty())
        QVERIFY2(findings.contains(wanted) || isAlsoRight, said.constData());
    for (const QString &finding : findings)
        QVERIFY2(!finding.startsWith("token."_L1) || finding == wanted, said.constData());
    if (wanted.startsWith("network."_L1)) {
        QCOMPARE(run.verdictOf(u"graph-reachable"_s), u"found"_s);
        QCOMPARE(run.verdictOf(u"token-accepted"_s), u"could_not_run"_s);
    }
    QCOMPARE(leaksIn(run.reports(), tokenOfTheWorld()), QStringList());
    // At most three like faults in a row, each tried twice, each sent again by Qt itself up to three times.
    QVERIFY2(server.requestCount() <= 25, qPrintable(QString::number(server.requestCount())));
}

void TestFaultMatrix::endsInTheFindingOfItsRow()
{
    QFETCH(const QString, id);
    const Case row = m_rows.value(id);
    const bool isEncrypted = certificateRows().contains(id);
    if (isEncrypted || greetings().contains(id)) {
        if (!m_certificates.isMade())
            QSKIP("certificates for this row are made by the openssl command, which is missing");
        const auto server = isEncrypted
            ? std::make_unique<LoopbackServer>(m_certificates.serverTls(certificateRows().at(id)))
            : std::make_unique<LoopbackServer>();
        if (!isEncrypted)
            server->setGreeting(greetings().at(id));
        verify(row, asHttps(server->url()), *server);
        QCOMPARE(server->requestCount(), 0);
        return;
    }
    LoopbackServer elsewhere;
    const auto script = faultScriptFor(id, elsewhere.url().toLatin1(), tokenOfTheWorld().toLatin1());
    for (const QList<Script> &scripts : script->runs) {
        LoopbackServer server;
        for (const Script &one : scripts)
            server.addScript(one);
        verify(row, server.url(), server);
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestFaultMatrix::http2StaysOff_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("offersBoth");
    QTest::newRow("N082 HTTP/2 offered, and goes away at once") << u"N082"_s << true;
    QTest::newRow("N083 nothing but HTTP/2") << u"N083"_s << false;
}

void TestFaultMatrix::http2StaysOff()
{
    if (net::mayUseHttp2(QVersionNumber::fromString(QLatin1StringView(qVersion()))))
        QSKIP("this Qt may speak HTTP/2");
    if (!m_certificates.isMade())
        QSKIP("certificates for this row are made by the openssl command, which is missing");
    QFETCH(const QString, id);
    QFETCH(const bool, offersBoth);
    QSslConfiguration tls = m_certificates.serverTls(Leaf::Good);
    tls.setAllowedNextProtocols(offersBoth ? QList<QByteArray>{"h2", "http/1.1"} : QList<QByteArray>{"h2"});
    LoopbackServer server(tls);
    if (offersBoth)
        playTokenWorld(server, 0ms);
    else
        server.addScript(Script().send(goAway()).close());
    verify(m_rows.value(id), server.url(), server);
    QVERIFY(server.requestCount() > 0);
    const QList<QByteArray> heads = server.requestHeads();
    for (const QByteArray &head : heads)
        QVERIFY2(head.startsWith("GET ") && head.contains(" HTTP/1.1\r\n"), head.left(40).constData());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestFaultMatrix)
#include "tst_fault_matrix.moc"
