#include "base/untrusted_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

bool isHarmless(char32_t c)
{
    const bool isPlain = c >= U' ' && c <= U'~'; // nearly all there is
    if (isPlain || c == U'\n' || c == U'\t')
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
    const QStringView all(text);
    QString shown;
    qsizetype count = 0;
    qsizetype taken = 0; // what lies behind it, up to the character that is looked at, can be shown as it is
    for (qsizetype i = 0; i < all.size(); ++i, ++count) {
        if (count == cap)
            return shown.append(all.sliced(taken, i - taken)) + cutMark(all.sliced(i), cap);
        const qsizetype begin = i;
        const QChar first = all[i];
        const QChar second = i + 1 < all.size() ? all[i + 1] : QChar();
        char32_t c = first.unicode();
        if (first.isHighSurrogate() && second.isLowSurrogate()) {
            c = QChar::surrogateToUcs4(first, second);
            ++i;
        }
        if (isHarmless(c))
            continue;
        shown += all.sliced(taken, begin - taken);
        taken = i + 1;
        if (first == u'\r' && second == u'\n')
            --count; // the line break that follows says it all
        else if (first.isSurrogate() && c == first.unicode())
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += u"[U+%1]"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
    }
    return taken == 0 ? text : shown.append(all.sliced(taken));
}

} // namespace secondtick
