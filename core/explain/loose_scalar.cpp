#include "explain/loose_scalar.h"

#include <algorithm>
#include <array>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHexadecimal = 16;

QString unescapedOnce(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        const qsizetype digits = c == u'u' ? 4 : c == u'x' ? 2 : 0;
        bool isNumber = false;
        const ushort unit = digits > 0 ? QStringView(text).mid(i + 1, digits).toUShort(&isNumber, kHexadecimal) : 0;
        if (isNumber) {
            result += QChar(unit);
            i += digits;
        } else if (c == u'n' || c == u'r' || c == u't') {
            result += c == u't' ? u'\t' : u'\n';
        } else {
            result += c;
        }
    }
    return result;
}

qsizetype backslashesAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (charAt(text, end) == u'\\')
        ++end;
    return end - at;
}

/// Quotes that are escaped themselves, `\"` or `\\\"`, end with as many backslashes as they began with.
Scalar readString(QStringView text, qsizetype at)
{
    const qsizetype level = backslashesAt(text, at);
    const QChar quote = charAt(text, at + level);
    const qsizetype begin = at + level + 1;
    qsizetype i = begin;
    qsizetype close = -1;
    while (i < text.size() && close < 0) {
        const qsizetype run = backslashesAt(text, i);
        const bool isQuote = charAt(text, i + run) == quote;
        const bool isEnd = level == 0 ? run % 2 == 0 : run <= level;
        if (isQuote && isEnd)
            close = i + (level == 0 ? run : 0);
        i += run + 1;
    }
    Scalar scalar;
    scalar.isForeign = quote != u'"';
    scalar.isUnfinished = close < 0;
    const qsizetype stop = close < 0 ? text.size() : close;
    QString content = text.sliced(begin, std::max<qsizetype>(stop - begin, 0)).toString();
    for (qsizetype escapes = level + 1; escapes > 0; escapes /= 2)
        content = unescapedOnce(content);
    scalar.value = content;
    scalar.end = std::min(i, text.size());
    return scalar;
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-+.$@#•…").contains(c);
}

QJsonValue meaningOf(QStringView word)
{
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return word.front().toLower() == u't';
    static constexpr std::array nothing{"null"_L1, "None"_L1, "nil"_L1, "NULL"_L1, "undefined"_L1};
    for (const QLatin1StringView name : nothing) {
        if (word == name)
            return {};
    }
    bool ok = false;
    constexpr qsizetype exactDigits = 15; // a longer number would lose some
    if (const qint64 number = word.toLongLong(&ok); ok && word.size() <= exactDigits)
        return number;
    return word.toString();
}

bool isJsonWord(QStringView word)
{
    return word == "true"_L1 || word == "false"_L1 || word == "null"_L1;
}

bool isQuote(QStringView text, qsizetype at)
{
    const QChar c = charAt(text, at + backslashesAt(text, at));
    return c == u'"' || c == u'\'';
}

} // namespace

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

bool isPhpArray(QStringView text, qsizetype at)
{
    constexpr auto word = "array"_L1;
    qsizetype next = at + word.size();
    if (!text.sliced(at).startsWith(word, Qt::CaseInsensitive))
        return false;
    while (charAt(text, next).isSpace())
        ++next;
    return charAt(text, next) == u'(';
}

Scalar readScalarAt(QStringView text, qsizetype at)
{
    if (isQuote(text, at))
        return readString(text, at);
    const QChar first = charAt(text, at);
    const bool isPrefix = first == u'b' || first == u'u';
    if (isPrefix && isQuote(text, at + 1)) {
        Scalar scalar = readString(text, at + 1);
        scalar.isForeign = true;
        return scalar;
    }
    if (first == u'<') {
        constexpr qsizetype longestPlace = 60;
        const QStringView place = text.mid(at, longestPlace);
        const qsizetype length = place.indexOf(u'>') + 1;
        return {place.first(length).toString(), at + length, false, true, false};
    }
    const qsizetype begin = first == u':' ? at + 1 : at; // a symbol of Ruby
    qsizetype end = begin;
    while (isWordChar(charAt(text, end)))
        ++end;
    const QStringView word = text.sliced(begin, end - begin);
    if (word.isEmpty())
        return {};
    const QJsonValue value = meaningOf(word);
    const bool isForeign = !value.isDouble() && !isJsonWord(word);
    return {value, end, isForeign && !value.isString(), isForeign && value.isString(), false};
}

Scalar readName(QStringView text, qsizetype at)
{
    if (isQuote(text, at))
        return readString(text, at);
    const qsizetype begin = charAt(text, at) == u':' ? at + 1 : at;
    qsizetype end = begin;
    while (charAt(text, end).isLetterOrNumber() || charAt(text, end) == u'_' || charAt(text, end) == u'-')
        ++end;
    if (end == begin)
        return {};
    return {text.sliced(begin, end - begin).toString(), end, true, false, false};
}

} // namespace secondtick::explain
