#include "status/rss_reader.h"

#include "base/untrusted_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace secondtick::status {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTitleCap = 200;
constexpr qsizetype kTextCap = 600;

/// Descriptions are HTML inside of XML: the tags go, the words stay.
QString withoutMarkup(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    text.replace(tag, u" "_s);
    text.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    text.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    return text.simplified();
}

Incident readItem(QXmlStreamReader &xml)
{
    Incident incident;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (name == "title"_L1)
            incident.title = visibleText(withoutMarkup(text), kTitleCap);
        else if (name == "description"_L1)
            incident.text = visibleText(withoutMarkup(text), kTextCap);
        else if (name == "pubDate"_L1)
            incident.at = QDateTime::fromString(text.trimmed(), Qt::RFC2822Date).toUTC();
    }
    return incident;
}

} // namespace

std::optional<QList<Incident>> readFeed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QList<Incident> incidents;
    bool hasChannel = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return std::nullopt; // an RSS feed has none, and what it may define is not worth the risk
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "channel"_L1)
            hasChannel = true;
        else if (xml.name() == "item"_L1 && hasChannel && incidents.size() < kMostIncidents)
            incidents.append(readItem(xml));
        else if (!hasChannel && xml.name() != "rss"_L1)
            return std::nullopt;
    }
    if (xml.hasError() || !hasChannel)
        return std::nullopt;
    return incidents;
}

} // namespace secondtick::status
