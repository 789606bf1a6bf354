#include "support/door_test.h"
#include "support/test_program.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;
using test::LoopbackServer;
using test::Script;

/// The proxy that is set on this computer, played by a server on loopback: calls to Meta's host go to it and nowhere
/// else, so nothing leaves the computer.
class SystemProxyTest : public test::DoorTest
{
    Q_OBJECT

    /// Whether a call to Meta's host would go to this port. Says no where Qt does not read the environment.
    static bool setProxy(quint16 port)
    {
        const QByteArray proxy = "http://someone:s3cret@127.0.0.1:" + QByteArray::number(port);
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qputenv(name, proxy);
        const auto proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(GraphEndpoint().address(u"/me"_s)));
        return !proxies.isEmpty() && proxies.constFirst().hostName() == "127.0.0.1"_L1
            && proxies.constFirst().port() == port;
    }

    HttpReply askMeta() const
    {
        QtHttpClient client({GraphEndpoint(), kShort, {}});
        return test::sendAndWait(client, request()).reply;
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }

    void whatAProxyDoesIsTold_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("text");
        const QString down = u"The proxy set on this computer (127.0.0.1:%1) does not answer."_s;
        const QString refuses = u"The proxy does not allow graph.facebook.com."_s;
        QTest::newRow("silence") << Script() << ErrorKind::Proxy << u"proxy"_s << down;
        QTest::newRow("asks for a password")
            << Script().send("HTTP/1.1 407 P\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
            << ErrorKind::Proxy << u"proxy_password"_s << u"The proxy asks for a password."_s;
        QTest::newRow("refuses") << Script::whole("text/html", "<html>", 403).close() << ErrorKind::Proxy
                                 << u"proxy_refused"_s << refuses;
        QTest::newRow("has a fault") << Script::whole("text/html", "<html>", 502).close() << ErrorKind::Proxy
                                     << u"proxy_refused"_s << refuses;
        QTest::newRow("answers itself, without encryption")
            << Script().send("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>").close()
            << ErrorKind::Tls << u"tls_plain"_s << QString();
    }
    void whatAProxyDoesIsTold()
    {
        QFETCH(Script, script);
        QFETCH(QString, text);
        LoopbackServer proxy;
        proxy.addScript(script);
        if (!setProxy(proxy.port()))
            QSKIP("this Qt does not take the proxy from the environment");
        const HttpReply reply = askMeta();
        QVERIFY(reply.obstacle);
        QTEST(reply.obstacle->kind, "kind");
        QTEST(reply.obstacle->detail, "detail");
        if (!text.isEmpty())
            QCOMPARE(reply.obstacle->text, text.contains(u"%1"_s) ? text.arg(proxy.port()) : text);
        verifyNothingSaid(*reply.obstacle, proxy);
    }

    void aDeadProxyIsTold()
    {
        quint16 port = 0;
        {
            const LoopbackServer gone;
            port = gone.port();
        }
        if (!setProxy(port))
            QSKIP("this Qt does not take the proxy from the environment");
        const HttpReply reply = askMeta();
        QVERIFY(reply.obstacle);
        QCOMPARE(reply.obstacle->kind, ErrorKind::Proxy);
        QCOMPARE(reply.obstacle->text, u"The proxy set on this computer (127.0.0.1:%1) does not answer."_s.arg(port));
        QVERIFY(!reply.obstacle->text.contains(u"s3cret"_s));
    }

    void loopbackNeverGoesThroughAProxy()
    {
        LoopbackServer proxy;
        if (!setProxy(proxy.port()))
            QSKIP("this Qt does not take the proxy from the environment");
        LoopbackServer server;
        server.addScript(Script::json("{}"));
        for (const QString &url : {server.url(), QString(server.url()).replace(u"127.0.0.1"_s, u"localhost"_s)})
            QVERIFY(!test::sendAndWait(*clientFor(url), request()).reply.obstacle);
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(proxy.connectionCount(), 0);
    }

private:
    void verifyNothingSaid(const Error &error, const LoopbackServer &proxy) const
    {
        QVERIFY(holdsNoSecret(error));
        QVERIFY(!error.text.contains(u"s3cret"_s) && !error.text.contains(u"someone"_s));
        QVERIFY(proxy.requestCount() > 0);
        const QList<QByteArray> heads = proxy.requestHeads();
        for (const QByteArray &head : heads) {
            QVERIFY2(head.startsWith("CONNECT graph.facebook.com:443 "), head.constData());
            QVERIFY(!head.contains("Bearer"));
            QVERIFY(!head.contains("v25.0"));
        }
    }
};

SECONDTICK_TEST(SystemProxyTest)
#include "tst_system_proxy.moc"
