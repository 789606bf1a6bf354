// The status page's feed: XML from outside becomes a few short plain texts, or nothing.
#include "fuzz/fuzz.h"
#include "status/rss_reader.h"

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 1000;

void readFeedBytes(QByteArrayView bytes)
{
    constexpr qsizetype roomForCutMark = 40;
    const TimeLimit limit(kPatience, "a feed is read in time");
    const auto incidents = status::readFeed(bytes.toByteArray());
    if (!incidents)
        return;
    require(incidents->size() <= status::kMostIncidents, "a feed gives a few incidents");
    for (const status::Incident &incident : *incidents) {
        requireFit(incident.title + incident.text, "an incident hides nothing");
        constexpr qsizetype each = 9; // a character that is made visible takes eight or nine
        require(incident.title.size() <= 200 * each + roomForCutMark
                    && incident.text.size() <= 600 * each + roomForCutMark,
                "texts are cut");
        require(!incident.at.isValid() || incident.at.timeSpec() == Qt::UTC, "times are UTC");
    }
}

QByteArray feedOf(const QByteArray &items)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Outages</title>" + items
        + "</channel></rss>";
}

QList<QByteArray> feedSeeds()
{
    const QByteArray item =
        "<item><title>Delays</title><description>&lt;p&gt;Some &amp;amp; more&lt;/p&gt;</description>"
        "<pubDate>Mon, 23 Nov 2026 08:30:00 +0000</pubDate></item>";
    return {feedOf({}),
            feedOf(item),
            feedOf(item.repeated(25)),
            feedOf("<item><title><![CDATA[<b>a</b>]]></title><description/></item>"),
            feedOf("<item><title>&#x202e;x</title><pubDate>Mon, 23 Nov 2026 08:30:00 GMT</pubDate></item>"),
            "<!DOCTYPE rss [<!ENTITY a \"b\">]>" + feedOf(item),
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>x</title></entry></feed>",
            "<html><body>sign in</body></html>"};
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(status_feed, secondtick::fuzz::readFeedBytes, secondtick::fuzz::feedSeeds)
