#include "support/door_test.h"
#include "support/test_certificates.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;
using test::LoopbackServer;
using test::Script;
using test::TestCertificates;
using Leaf = TestCertificates::Leaf;

/// Not a byte of a request goes out before the certificate is accepted, and nobody is asked whether to go on.
class TlsTest : public test::DoorTest
{
    Q_OBJECT

    const TestCertificates m_certificates;

    HttpReply ask(const QString &url, const QString &authorityFile) const
    {
        const auto client = clientFor(url, {600ms, 3s, 64LL * 1024, 600ms}, authorityFile);
        return test::sendAndWait(*client, request()).reply;
    }

private slots:
    void initTestCase()
    {
        if (!m_certificates.isMade())
            QSKIP("certificates for these tests are made by the openssl command, which is missing");
    }

    void aGoodCertificateIsEnough()
    {
        LoopbackServer server(m_certificates.serverTls(Leaf::Good));
        server.addScript(Script::json("{\"id\":\"1\"}"));
        for (const QString &url : {server.url(), QString(server.url()).replace(u"127.0.0.1"_s, u"localhost"_s)}) {
            const HttpReply reply = ask(url, m_certificates.authorityFile());
            QVERIFY2(!reply.obstacle, why(reply));
            QCOMPARE(reply.body, "{\"id\":\"1\"}");
        }
        QCOMPARE(server.requestCount(), 2);
        QVERIFY2(server.requestHeads().constFirst().startsWith("GET /v25.0/me HTTP/1.1\r\n"), "not HTTP/1.1");
    }

    void aBadCertificateStopsTheCall_data()
    {
        QTest::addColumn<Leaf>("leaf");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::addColumn<QString>("detail");
        QTest::newRow("out of date") << Leaf::Expired << true << u"tls_expired"_s;
        QTest::newRow("not yet valid") << Leaf::NotYetValid << true << u"tls_not_yet"_s;
        QTest::newRow("of another host") << Leaf::WrongHost << true << u"tls_wrong_host"_s;
        QTest::newRow("of an unknown authority") << Leaf::UnknownAuthority << true << u"tls_unknown_ca"_s;
        QTest::newRow("self-signed") << Leaf::SelfSigned << true << u"tls_unknown_ca"_s;
        QTest::newRow("its authority was not named") << Leaf::Good << false << u"tls_unknown_ca"_s;
        QTest::newRow("unknown authority and out of date") << Leaf::Expired << false << u"tls_unknown_ca"_s;
    }
    void aBadCertificateStopsTheCall()
    {
        QFETCH(Leaf, leaf);
        QFETCH(bool, knowsAuthority);
        LoopbackServer server(m_certificates.serverTls(leaf));
        server.addScript(Script::json("{\"id\":\"1\"}"));
        const HttpReply reply = ask(server.url(), knowsAuthority ? m_certificates.authorityFile() : QString());
        QVERIFY(reply.obstacle);
        QCOMPARE(reply.obstacle->kind, ErrorKind::Tls);
        QTEST(reply.obstacle->detail, "detail");
        QTest::qWait(50);
        QVERIFY(server.connectionCount() > 0);
        QCOMPARE(server.bytesReceived(), 0);
        QCOMPARE(server.requestCount(), 0);
    }

    void noEncryptionStopsTheCall_data()
    {
        QTest::addColumn<Script>("greeting");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a plain answer") << Script::whole("text/html", "<html>", 400).close() << ErrorKind::Tls
                                        << u"tls_plain"_s;
        QTest::newRow("silence") << Script() << ErrorKind::Timeout << u"timeout_connect"_s;
        QTest::newRow("closed") << Script().wait(20ms).close() << ErrorKind::Tls << u"tls_cut"_s;
        QTest::newRow("reset") << Script().wait(20ms).reset() << ErrorKind::Tls << u"tls_cut"_s;
    }
    void noEncryptionStopsTheCall()
    {
        QFETCH(Script, greeting);
        LoopbackServer server;
        server.setGreeting(greeting);
        const HttpReply reply =
            ask(QString(server.url()).replace(u"http:"_s, u"https:"_s), m_certificates.authorityFile());
        QVERIFY(reply.obstacle);
        QTEST(reply.obstacle->detail, "detail");
        QTEST(reply.obstacle->kind, "kind");
        QCOMPARE(server.requestCount(), 0);
    }

    void whatServersDemandIsTold_data()
    {
        QTest::addColumn<Leaf>("leaf");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("detail");
        const QStringList old{u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s};
        const QStringList device{u"-Verify"_s, u"1"_s, u"-verify_return_error"_s};
        QTest::newRow("a key that is too short")
            << Leaf::Weak << QStringList{u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s} << u"tls_weak"_s;
        QTest::newRow("TLS of another age") << Leaf::Good << old << u"tls"_s;
        QTest::newRow("a device certificate, TLS 1.3") << Leaf::Good << device << u"tls_device"_s;
        QTest::newRow("a device certificate, TLS 1.2") << Leaf::Good << device + QStringList{u"-tls1_2"_s} << u"tls"_s;
    }
    void whatServersDemandIsTold()
    {
        QFETCH(Leaf, leaf);
        QFETCH(QStringList, options);
        test::OpensslServer server(m_certificates.serverOptions(leaf) + options);
        if (server.port() == 0)
            QSKIP("this version of openssl does not start a server with these options");
        const HttpReply reply = ask(u"https://127.0.0.1:%1"_s.arg(server.port()), m_certificates.authorityFile());
        QVERIFY(reply.obstacle);
        QCOMPARE(reply.obstacle->kind, ErrorKind::Tls);
        QTEST(reply.obstacle->detail, "detail");
        QVERIFY2(!server.received().contains("Bearer"), "the token was sent");
    }

    void aCertificateFileThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << u"/nowhere/ca.pem"_s;
        QTest::newRow("not PEM") << QStringLiteral(TEST_DATA_DIR "/token-paste.json");
    }
    void aCertificateFileThatIsNoneIsTold()
    {
        QFETCH(QString, file);
        LoopbackServer server(m_certificates.serverTls(Leaf::Good));
        const HttpReply reply = ask(server.url(), file);
        QVERIFY(reply.obstacle);
        QCOMPARE(reply.obstacle->kind, ErrorKind::File);
        QCOMPARE(reply.obstacle->detail, u"ca_file"_s);
        QCOMPARE(server.connectionCount(), 0);
    }
};

SECONDTICK_TEST(TlsTest)
#include "tst_tls.moc"
