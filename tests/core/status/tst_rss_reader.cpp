#include "status/rss_reader.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::status::Incident;
using secondtick::status::readFeed;

namespace {

QByteArray feedOf(const QByteArray &items)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Open incidents</title>
        <link>https://status.example</link>)"
        + items + "</channel></rss>";
}

} // namespace

/// What the status page says, from its feed; never an outage out of a feed that is none.
class TestRssReader final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aFeedWithoutItemsReportsNothing();
    void anIncidentKeepsItsWordsWithoutMarkup();
    void whatIsNoFeedIsNone_data();
    void whatIsNoFeedIsNone();
    void hostileTextIsMadeVisible();
    void aLongListIsCut();
};

void TestRssReader::aFeedWithoutItemsReportsNothing()
{
    const auto incidents = readFeed(feedOf({}));
    QVERIFY(incidents.has_value());
    QVERIFY(incidents->isEmpty());
}

void TestRssReader::anIncidentKeepsItsWordsWithoutMarkup()
{
    const auto incidents = readFeed(feedOf(R"(<item><title>WhatsApp Business API - Medium disruption</title>
        <description><![CDATA[<p>We are <b>aware</b> of it.</p><p>A &amp; B &lt;soon&gt;</p>]]></description>
        <guid>1</guid><pubDate>Mon, 23 Nov 2026 10:00:00 +0100</pubDate></item>)"));
    QVERIFY(incidents.has_value());
    QCOMPARE(incidents->size(), 1);
    QCOMPARE(incidents->first().title, u"WhatsApp Business API - Medium disruption"_s);
    QCOMPARE(incidents->first().text, u"We are aware of it. A & B <soon>"_s);
    QCOMPARE(incidents->first().at, QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()));
}

void TestRssReader::whatIsNoFeedIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("HTML without a doctype") << QByteArray("<html><body><channel><item/></channel></body></html>");
    QTest::newRow("JSON") << QByteArray(R"({"error":{"code":2}})");
    QTest::newRow("cut off") << feedOf("<item><title>x</title>").chopped(20);
    QTest::newRow("no channel") << QByteArray(R"(<rss version="2.0"></rss>)");
    QTest::newRow("entities of its own") << QByteArray(
        R"(<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel>&b;</channel></rss>)");
    QTest::newRow("a file by entity") << QByteArray(
        R"(<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>)");
}

void TestRssReader::whatIsNoFeedIsNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readFeed(bytes));
}

void TestRssReader::hostileTextIsMadeVisible()
{
    const QByteArray reversing = QString(QChar(0x202E)).toUtf8();
    const auto incidents = readFeed(feedOf("<item><title>good" + reversing
                                           + "dab</title><description>&lt;script&gt;alert(1)&lt;/script&gt;text"
                                             "</description></item>"));
    QVERIFY(incidents.has_value());
    QCOMPARE(incidents->first().title, u"good[U+202E]dab"_s);
    QCOMPARE(incidents->first().text, u"alert(1) text"_s);
    QVERIFY(incidents->first().at.isNull());
}

void TestRssReader::aLongListIsCut()
{
    const QByteArray item = "<item><title>" + QByteArray(5000, 'x') + "</title></item>";
    const auto incidents = readFeed(feedOf(item.repeated(60)));
    QVERIFY(incidents.has_value());
    QCOMPARE(incidents->size(), status::kMostIncidents);
    QVERIFY(incidents->first().title.size() < 300);
}

SECONDTICK_TEST(TestRssReader)
#include "tst_rss_reader.moc"
