#include "status/status_feed.h"
#include "support/loopback_server.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using secondtick::status::StatusFeed;
using secondtick::status::StatusLook;
using secondtick::test::LoopbackServer;
using secondtick::test::Script;

namespace {

const QString kWhatsApp = u"/outage-events-feed-whatsapp-business-api.rss"_s;
const QString kGraph = u"/outage-events-feed-graph-api.rss"_s;

Script feedScript(const QByteArray &title = {})
{
    const QByteArray item = title.isEmpty() ? QByteArray() : "<item><title>" + title + "</title></item>";
    return Script::whole("application/rss+xml", "<rss version=\"2.0\"><channel>" + item + "</channel></rss>");
}

/// What one look brings.
StatusLook lookAt(const QString &address)
{
    StatusFeed feed{QUrl(address)};
    std::optional<StatusLook> seen;
    QObject::connect(&feed, &StatusFeed::looked, &feed, [&seen](const StatusLook &look) { seen = look; });
    feed.look();
    if (!QTest::qWaitFor([&seen] { return seen.has_value(); }, 15'000))
        qFatal("no answer");
    return *seen;
}

} // namespace

/// A look at the status page: asked when told, without anything of the user, and never an outage out of silence.
class TestStatusFeed final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<StatusLook>(); }
    void bothFeedsSayWhatIsOpen();
    void oneIncidentInBothIsOne();
    void aFeedThatFailsIsNoOutage_data();
    void aFeedThatFailsIsNoOutage();
    void nothingOfTheUserIsSent();
    void anotherHostIsNeverAsked();
    void aLookCanBeBegunAnewAndGivenUp();
};

void TestStatusFeed::bothFeedsSayWhatIsOpen()
{
    LoopbackServer server;
    server.addScript(feedScript(), kWhatsApp);
    server.addScript(feedScript(), kGraph);
    QCOMPARE(lookAt(server.url()).answer, StatusLook::Answer::NothingReported);
    server.addScript(feedScript("Sending is slow"), kWhatsApp);
    (void)lookAt(server.url()); // takes the answer of before
    const StatusLook look = lookAt(server.url());
    QCOMPARE(look.answer, StatusLook::Answer::Incidents);
    QCOMPARE(look.incidents.first().title, u"Sending is slow"_s);
    QVERIFY(look.at.isValid());
}

void TestStatusFeed::oneIncidentInBothIsOne()
{
    LoopbackServer server;
    server.addScript(feedScript("The same"));
    QCOMPARE(lookAt(server.url()).incidents.size(), 1);
}

void TestStatusFeed::aFeedThatFailsIsNoOutage_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("HTML") << Script::whole("text/html", "<html>Sign in</html>");
    QTest::newRow("500") << Script::whole("text/plain", "no", 500);
    QTest::newRow("a feed as an error") << Script::whole("application/rss+xml", "<rss><channel/></rss>", 503);
    QTest::newRow("cut off") << Script().send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss><channel>").close();
    QTest::newRow("closed") << Script().close();
    QTest::newRow("reset") << Script().reset();
    QTest::newRow("too large") << Script::whole("application/rss+xml",
                                                "<rss><channel>" + QByteArray(700LL * 1024, ' ') + "</channel></rss>");
}

void TestStatusFeed::aFeedThatFailsIsNoOutage()
{
    QFETCH(const Script, script);
    LoopbackServer server;
    server.addScript(script);
    const StatusLook look = lookAt(server.url());
    QCOMPARE(look.answer, StatusLook::Answer::NoAnswer);
    QVERIFY(look.incidents.isEmpty());

    LoopbackServer half;
    half.addScript(feedScript(), kWhatsApp);
    half.addScript(script, kGraph);
    QCOMPARE(lookAt(half.url()).answer, StatusLook::Answer::PartOfIt);
}

void TestStatusFeed::nothingOfTheUserIsSent()
{
    LoopbackServer server;
    server.addScript(feedScript().close());
    (void)lookAt(server.url());
    QCOMPARE(server.requestCount(), 2);
    const QList<QByteArray> heads = server.requestHeads();
    for (const QByteArray &head : heads) {
        QVERIFY2(head.startsWith("GET /outage-events-feed-"), head.constData());
        for (const char *word : {"Authorization", "Cookie", "token", "Referer", "?"})
            QVERIFY2(!head.contains(word), head.constData());
    }
}

void TestStatusFeed::anotherHostIsNeverAsked()
{
    LoopbackServer other;
    other.addScript(feedScript("Wrong"));
    LoopbackServer server;
    server.addScript(Script::whole("text/plain", {}, 302, "Location: " + other.url().toLatin1() + "/\r\n"));
    QCOMPARE(lookAt(server.url()).answer, StatusLook::Answer::NoAnswer);
    QCOMPARE(other.requestCount(), 0);
    QCOMPARE(StatusFeed::officialAddress().host(), u"metastatus.com"_s);
    QCOMPARE(StatusFeed::officialAddress().scheme(), u"https"_s);
}

void TestStatusFeed::aLookCanBeBegunAnewAndGivenUp()
{
    LoopbackServer server;
    server.addScript(feedScript());
    StatusFeed feed{QUrl(server.url())};
    QSignalSpy spy(&feed, &StatusFeed::looked);
    feed.look();
    feed.look();
    QVERIFY(feed.isLooking());
    QVERIFY(spy.wait(5000));
    QTest::qWait(50);
    QCOMPARE(spy.size(), 1);
    QVERIFY(!feed.isLooking());
    QCOMPARE(server.requestCount() % 2, 0);

    auto given = std::make_unique<StatusFeed>(QUrl(server.url()));
    given->look();
    given.reset(); // in mid-look
    QTest::qWait(20);
}

SECONDTICK_TEST(TestStatusFeed)
#include "tst_status_feed.moc"
