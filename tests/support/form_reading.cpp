#include "support/form_reading.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

/// In Markdown: a mark that a backslash makes a plain character.
const QRegularExpression &escapedMark()
{
    static const QRegularExpression mark(u"\\\\[!-/:-@\\[-`{-~]"_s);
    return mark;
}

/// One line of a report without the marks that are our own.
QString withoutOurMarks(QString line)
{
    static const QRegularExpression link(u"\\[[^\\]]*\\]\\(<https://[^<>\\s]*>\\)"_s);
    static const QRegularExpression begin(u"^(?:#{1,3} |> ?|- |\\d+\\. )"_s);
    static const QRegularExpression rule(u"^\\|(?: --- \\|)+$"_s);
    line.replace(link, u"link"_s);
    line.remove(begin).remove(rule).remove(u"**"_s);
    return line.startsWith(u'|') ? line.remove(u'|').trimmed() : line;
}

} // namespace

QStringList foreignMarkup(const QString &html)
{
    static const QStringList ours = {u"html"_s,  u"head"_s,   u"meta"_s,    u"title"_s,   u"style"_s, u"body"_s,
                                     u"main"_s,  u"header"_s, u"section"_s, u"article"_s, u"div"_s,   u"p"_s,
                                     u"span"_s,  u"b"_s,      u"i"_s,       u"h1"_s,      u"h2"_s,    u"h3"_s,
                                     u"ol"_s,    u"ul"_s,     u"li"_s,      u"a"_s,       u"table"_s, u"thead"_s,
                                     u"tbody"_s, u"tr"_s,     u"th"_s,      u"td"_s};
    static const QStringList attributes = {u"lang"_s,    u"dir"_s,   u"charset"_s,    u"http-equiv"_s,
                                           u"content"_s, u"name"_s,  u"class"_s,      u"href"_s,
                                           u"rel"_s,     u"scope"_s, u"aria-hidden"_s};
    static const QRegularExpression element(u"<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    static const QRegularExpression bareAmpersand(u"&(?!(?:amp|lt|gt|quot|#39);)"_s);
    QStringList foreign;
    qsizetype brackets = 1; // the document type
    for (const auto &match : element.globalMatch(html)) {
        ++brackets;
        if (!ours.contains(match.captured(2)))
            foreign.append(match.captured(0));
        for (const auto &each : attribute.globalMatch(match.captured(3))) {
            const bool leadsAstray = each.captured(1) == "href"_L1 && !each.captured(2).startsWith("https://"_L1);
            if (!attributes.contains(each.captured(1)) || leadsAstray)
                foreign.append(match.captured(0));
        }
    }
    if (html.count(u'<') != brackets)
        foreign.append(u"%1 of %2 brackets"_s.arg(brackets).arg(html.count(u'<')));
    if (const auto match = bareAmpersand.match(html); match.hasMatch())
        foreign.append(html.mid(match.capturedStart(), 20));
    return foreign;
}

QString liveMarkdown(QString text)
{
    static const QRegularExpression live(
        u"[`*\\[\\]<>#|~&@$]|^[-+=]|^\\d{1,9}[.)](?:\\s|$)|://|(?<![\\w])_|_(?!\\w)|www\\."_s);
    text.replace(escapedMark(), u"e"_s);
    const auto match = live.match(text);
    return match.hasMatch() ? match.captured() : QString();
}

QString foreignMarkdown(const QString &document)
{
    QString plain = document;
    plain.replace(escapedMark(), u"e"_s);
    qsizetype columns = 0;
    const QStringList lines = plain.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype bars = line.startsWith(u'|') ? line.count(u'|') : 0;
        const bool isOtherRow = columns > 0 && bars > 0 && bars != columns;
        columns = bars;
        if (isOtherRow || !liveMarkdown(withoutOurMarks(line)).isEmpty())
            return line;
    }
    return {};
}

QList<QStringList> csvRows(const QString &table)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < table.size(); ++at) {
        const QChar c = table.at(at);
        if (c == u'"' && isQuoted && at + 1 < table.size() && table.at(at + 1) == u'"') {
            cell += c;
            ++at;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row.append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows.append(row << cell);
    return rows;
}

bool isFormula(const QString &cell)
{
    static const QRegularExpression formula(u"^(?:[\\t\\r\\n]|\\s*[=+@\\-|%\uff1d\uff0b\uff0d\uff20])"_s);
    return formula.match(cell).hasMatch();
}

QString textsIn(const QJsonValue &value)
{
    QString texts;
    if (value.isString()) {
        texts = value.toString() + u'\n';
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            texts += textsIn(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            texts += member.key() + u'\n' + textsIn(member.value());
    }
    return texts;
}

} // namespace secondtick::test
