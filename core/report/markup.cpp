#include "report/markup.h"

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

QString withoutControls(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.isSpace())
            clean += u' ';
        else if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

/// How much of `word`, in its own length, fits into so many columns; at least one character.
qsizetype fitting(const QString &word, int width)
{
    int columns = 0;
    qsizetype end = 0;
    while (end < word.size()) {
        const qsizetype step = word.at(end).isHighSurrogate() && end + 1 < word.size() ? 2 : 1;
        columns += columnsOf(word.mid(end, step));
        if (columns > width && end > 0)
            break;
        end += step;
    }
    return end;
}

/// Words that are too long for a line are cut; addresses are not, or nobody could open them.
QStringList pieces(const QStringList &words, int width)
{
    QStringList result;
    for (QString word : words) {
        while (!word.startsWith("https://"_L1) && fitting(word, width) < word.size()) {
            const qsizetype cut = fitting(word, width);
            result.append(word.first(cut));
            word.remove(0, cut);
        }
        result.append(word);
    }
    return result;
}

/// Would this character mean something in Markdown? Only there a backslash is put, so that ids and dates stay readable
/// in the plain file.
bool isMarkdownMark(const QString &line, qsizetype at)
{
    static const QString always = u"\\`*[]<>#|~&@$"_s;
    const QChar c = line.at(at);
    const QStringView before = QStringView(line).first(at);
    const QChar next = at + 1 < line.size() ? line.at(at + 1) : QChar(u' ');
    switch (c.unicode()) {
    case u'_': // inside a word it is no emphasis
        return before.isEmpty() || !before.back().isLetterOrNumber() || !next.isLetterOrNumber();
    case u':': // an address
        return next == u'/';
    case u'.': // an address, or a list at the beginning of a line
    case u')':
        return before.endsWith(u"www", Qt::CaseInsensitive)
            || (next.isSpace() && !before.isEmpty()
                && std::all_of(before.begin(), before.end(), [](QChar d) { return d.isDigit(); }));
    case u'+':
    case u'-':
    case u'=':
        return before.isEmpty();
    default:
        return always.contains(c);
    }
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\'', u"&#39;"_s);
    return escaped;
}

QString markdownEscaped(const QString &text)
{
    const QString line = withoutControls(text).trimmed();
    QString escaped;
    escaped.reserve(line.size() * 2);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkdownMark(line, i))
            escaped += u'\\';
        escaped += line.at(i);
    }
    return escaped;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> letters = text.toUcs4();
    for (const char32_t c : letters) {
        const QChar::Category category = QChar::category(c);
        const bool isMark =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        columns += isMark ? 0 : isWide(c) ? 2 : 1;
    }
    return columns;
}

QStringList wrapped(const QString &text, int width, const QString &first, const QString &indent)
{
    QStringList lines;
    QString line = withoutControls(first); // a label is from outside as well: it may not begin a line of its own
    bool hasWord = false;
    const int room = std::max(1, width - columnsOf(indent));
    const QStringList words = pieces(withoutControls(text).split(u' ', Qt::SkipEmptyParts), room);
    for (const QString &word : words) {
        if (hasWord && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.append(line);
            line = indent;
            hasWord = false;
        }
        line += hasWord ? u' ' + word : word;
        hasWord = true;
    }
    if (hasWord || !first.trimmed().isEmpty())
        lines.append(line);
    return lines;
}

QString csvCell(const QString &text)
{
    // Formula characters, also full width, also behind spaces.
    static const QString risky = u"=+-@|%\t\r\uff1d\uff0b\uff0d\uff20"_s;
    QString cell = text;
    const QString begin = text.trimmed();
    const bool isRisky =
        (!text.isEmpty() && risky.contains(text.front())) || (!begin.isEmpty() && risky.contains(begin.front()));
    cell.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ').replace(u"\""_s, u"\"\""_s);
    return u'"' + (isRisky ? u"'"_s : QString()) + cell + u'"';
}

} // namespace secondtick::report
