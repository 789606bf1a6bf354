#include "print/pdf_blocks.h"

#include "report/markup.h"
#include "report/words.h"

#include <algorithm>

namespace secondtick::print {

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace {

constexpr QLatin1StringView kQuiet = "#566270"_L1;

} // namespace

QString colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return u"#14653a"_s;
    case Tone::Warning:
        return u"#6d4800"_s;
    case Tone::Bad:
        return u"#9c1c15"_s;
    case Tone::Open:
        return kQuiet;
    }
    Q_UNREACHABLE();
}

QString isolated(const QString &text)
{
    const bool isNeeded = Words::direction() == Qt::RightToLeft && !text.isEmpty();
    return isNeeded ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString coloured(const QString &text, const QString &colour)
{
    return u"<span style=\"color:"_s + colour + u"\">"_s + htmlEscaped(text) + u"</span>"_s;
}

QString quiet(const QString &text)
{
    return coloured(text, kQuiet);
}

QString tag(const Mark &mark, const QString &text)
{
    return u"<b>"_s + coloured(mark.shape + u' ' + text, colourOf(mark.tone)) + u"</b>"_s;
}

QString bold(const QString &text)
{
    return u"<b>"_s + htmlEscaped(text) + u"</b>"_s;
}

QString paragraph(const QString &html, int above)
{
    return u"<p style=\"margin-top:%1px;margin-bottom:3px\">"_s.arg(above) + html + u"</p>"_s;
}

QString heading(const QString &text)
{
    return u"<h2 style=\"font-size:12pt;margin-top:12px;margin-bottom:5px\">"_s + htmlEscaped(text) + u"</h2>"_s;
}

QString sideBySide(QStringList cells)
{
    if (Words::direction() == Qt::RightToLeft)
        std::reverse(cells.begin(), cells.end());
    return u"<tr>"_s + cells.join(QString()) + u"</tr>"_s;
}

QString cell(const QString &html, const QString &attributes)
{
    return u"<td "_s + attributes + u'>' + html + u"</td>"_s;
}

QString table(const QString &html)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
           "style=\"border-style:solid;border-color:#d0d6dd;border-collapse:collapse;margin-bottom:10px\">"_s
        + html + u"</table>"_s;
}

QString row(const QStringList &cells)
{
    static const QStringList widths = {u"width=\"34%\""_s, u"width=\"22%\""_s, QString()};
    QStringList html;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html.append(cell(cells.at(i), widths.value(cells.size() == 2 && i == 1 ? 2 : i)));
    return sideBySide(html);
}

QString rowTable(const QList<Row> &rows)
{
    QString html;
    for (const Row &each : rows)
        html += row({htmlEscaped(each.label), htmlEscaped(isolated(each.value))});
    return table(html);
}

QString barred(Tone tone, const QString &html)
{
    const QString bar = cell({}, u"width=\"5\" bgcolor=\""_s + colourOf(tone) + u'"');
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"7\" bgcolor=\"#f4f6f8\" style=\"margin-top:7px\">"_s
        + sideBySide({bar, cell(html)}) + u"</table>"_s;
}

} // namespace secondtick::print
