#include "net/graph_endpoint.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::net::GraphEndpoint;

/// There is no way to name another host than Meta's or this computer.
class GraphEndpointTest : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void pointsToMetaUnlessToldOtherwise()
    {
        const GraphEndpoint endpoint;
        QCOMPARE(endpoint.base(), QUrl(u"https://graph.facebook.com"_s));
        QCOMPARE(endpoint.version(), u"v25.0"_s);
        QVERIFY(!endpoint.isLoopback());
        QCOMPARE(endpoint.address(u"/me/permissions"_s), QUrl(u"https://graph.facebook.com/v25.0/me/permissions"_s));
    }

    void takesLoopbackAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("base");
        for (const char *url : {"http://127.0.0.1", "https://127.0.0.1:8443", "http://127.255.0.3:1",
                                "http://[::1]:8080", "https://localhost", "http://localhost:65535"})
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(url);
        QTest::newRow("a last slash") << u"http://127.0.0.1:80/"_s << u"http://127.0.0.1:80"_s;
        QTest::newRow("capitals") << u"HTTP://LocalHost:81"_s << u"http://localhost:81"_s;
    }
    void takesLoopbackAddresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, base);
        const auto endpoint = GraphEndpoint::loopback(url);
        QVERIFY(endpoint.hasValue());
        QVERIFY(endpoint->isLoopback());
        QCOMPARE(endpoint->base(), QUrl(base));
        QCOMPARE(endpoint->address(u"/me"_s), QUrl(base + u"/v25.0/me"_s));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"",
                                "localhost",
                                "//127.0.0.1",
                                "https://graph.facebook.com",
                                "http://graph.facebook.com",
                                "https://evil.example",
                                "http://127.0.0.1.evil.example",
                                "http://localhost.evil.example",
                                "http://localhost.",
                                "http://127.0.0.1@evil.example",
                                "http://user@127.0.0.1",
                                "http://user:pw@127.0.0.1",
                                "http://@127.0.0.1",
                                "http://128.0.0.1",
                                "http://0.0.0.0",
                                "http://10.0.0.1",
                                "http://[::]",
                                "http://[::2]",
                                "http://[::ffff:127.0.0.1]",
                                "http://[::1%25lo]",
                                "ftp://127.0.0.1",
                                "file:///127.0.0.1",
                                "ws://127.0.0.1",
                                "http://127.0.0.1/v25.0",
                                "http://127.0.0.1?x=1",
                                "http://127.0.0.1/#x",
                                "http://127.0.0.1:0",
                                "http://127.0.0.1:65536",
                                "http://127.0.0.1:x",
                                "http://127.0.0.1 ",
                                "http://127.0.0.1\r\nHost: evil.example",
                                "http://127.0.0.1\\@evil.example",
                                "http://local\u0000host",
                                "http://127.0.0.1%00.evil.example"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, url);
        const auto endpoint = GraphEndpoint::loopback(url);
        QVERIFY(!endpoint.hasValue());
        QCOMPARE(endpoint.error().kind, secondtick::ErrorKind::Usage);
        QVERIFY(!endpoint.error().text.isEmpty());
        QVERIFY2(!endpoint.error().text.contains(u"evil"_s), "what was typed is not echoed");
    }

    void rebuildsTheVersionFromItsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("version"); // empty: refused
        QTest::newRow("today's") << u"v25.0"_s << u"v25.0"_s;
        QTest::newRow("a newer one") << u"v99.1"_s << u"v99.1"_s;
        QTest::newRow("an old one") << u"v2.12"_s << u"v2.12"_s;
        QTest::newRow("two zeros") << u"v25.00"_s << u"v25.0"_s;
        for (const char *text : {"",
                                 "25.0",
                                 "v25",
                                 "V25.0",
                                 "v0.0",
                                 "v025.0",
                                 "v100.0",
                                 "v25.0.0",
                                 "v25.0/../me",
                                 "v25.0?x=1",
                                 "v25.0#",
                                 "v25%2E0",
                                 "v-1.0",
                                 "v1e1.0",
                                 " v25.0",
                                 "v25.0\n",
                                 "v25.0\r\nHost: evil.example",
                                 "v٢٥.٠",
                                 "ν25.0",
                                 "v25.0-beta",
                                 "../v25.0",
                                 "v99999999999999999999.0"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString();
        QTest::newRow("NUL") << u"v25\0.0"_s << QString();
    }
    void rebuildsTheVersionFromItsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, version);
        GraphEndpoint endpoint;
        const auto set = endpoint.setVersion(text);
        QCOMPARE(set.hasValue(), !version.isEmpty());
        QCOMPARE(endpoint.version(), version.isEmpty() ? u"v25.0"_s : version);
    }

    void givesNoAddressForPathsThatAreMore_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", "me", "/", "//evil.example", "/me/", "/../v1.0/me", "/me/..", "/./me", "/me?x=1",
                                 "/me#x", "/me%2F", "/me\r\nX: y", "/me\n", "@evil.example", "/me@x", "/mé", "/a b"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void givesNoAddressForPathsThatAreMore()
    {
        QFETCH(QString, path);
        const QUrl url = GraphEndpoint().address(path);
        QVERIFY(!GraphEndpoint().owns(url));
        QVERIFY(url.isEmpty());
    }

    void ownsItsOwnSchemeHostAndPortOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("owned");
        QTest::newRow("a path") << u"https://graph.facebook.com/v25.0/me?x=1"_s << true;
        QTest::newRow("its port") << u"https://graph.facebook.com:443/"_s << true;
        QTest::newRow("another port") << u"https://graph.facebook.com:444/"_s << false;
        QTest::newRow("without encryption") << u"http://graph.facebook.com/"_s << false;
        QTest::newRow("http on 443") << u"http://graph.facebook.com:443/"_s << false;
        QTest::newRow("another host") << u"https://graph.facebook.com.evil.example/"_s << false;
        QTest::newRow("user info") << u"https://me@graph.facebook.com/"_s << false;
        QTest::newRow("user info trick") << u"https://graph.facebook.com@evil.example/"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void ownsItsOwnSchemeHostAndPortOnly()
    {
        QFETCH(QString, url);
        QTEST(GraphEndpoint().owns(QUrl(url)), "owned");
    }
};

SECONDTICK_TEST(GraphEndpointTest)
#include "tst_graph_endpoint.moc"
