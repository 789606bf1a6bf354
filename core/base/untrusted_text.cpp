#include "base/untrusted_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

bool isHarmless(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// How a cut is told: in words where there is room for them.
QString cutMark(QStringView rest, qsizetype cap)
{
    constexpr qsizetype roomForWords = 200;
    if (cap < roomForWords)
        return u"…"_s;
    const qsizetype pairs = std::count_if(rest.begin(), rest.end(), [](QChar c) { return c.isLowSurrogate(); });
    const auto missing = int(rest.size() - pairs);
    return u' ' + QCoreApplication::translate("secondtick::visibleText", "[… %n more characters]", nullptr, missing);
}

} // namespace

QString visibleText(const QString &text, qsizetype cap)
{
    QString shown;
    shown.reserve(std::min(text.size(), cap));
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        if (count == cap)
            return shown + cutMark(QStringView(text).sliced(i), cap);
        const qsizetype begin = i;
        const QChar first = text.at(i);
        const QChar second = i + 1 < text.size() ? text.at(i + 1) : QChar();
        char32_t c = first.unicode();
        if (first.isHighSurrogate() && second.isLowSurrogate()) {
            c = QChar::surrogateToUcs4(first, second);
            ++i;
        }
        if (first == u'\r' && second == u'\n')
            --count; // the line break that follows says it all
        else if (first.isSurrogate() && c == first.unicode())
            shown += QChar(QChar::ReplacementCharacter);
        else if (isHarmless(c))
            shown += QStringView(text).sliced(begin, i - begin + 1);
        else
            shown += u"[U+%1]"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
    }
    return shown;
}

} // namespace secondtick
