#include "numbers/number_shapes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace secondtick::numbers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestNumber = 7;
constexpr qsizetype kShortestAlone = 10; ///< a group of this many digits without blanks is a number of its own

bool isLetter(QChar c)
{
    return c.isLetter();
}

bool isMask(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'*' || u == 0x2022 || u == 0x25cf || u == 0xb7 || u == 0x2217 || u == 0xff0a || u == 0x2588;
}

/// "<phone>", "{{1}}", "[number]", "XXX XXXX", and the like.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression sample(u"^[<\\[{].*[>\\]}]$|[xX]{3}|your[_ -]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return sample.match(text).hasMatch();
}

/// 1.20256E+10: a spreadsheet made a quantity of it, and the last digits are gone.
bool isScientific(const QString &text)
{
    static const QRegularExpression scientific(u"^\\d+([.,]\\d+)?[eE]\\+?\\d+$"_s);
    return scientific.match(text).hasMatch();
}

} // namespace

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212;
}

bool isQuote(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'"' || u == u'\'' || u == u'`' || (u >= 0x2018 && u <= 0x201f) || u == 0xab || u == 0xbb;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool hasExtension(const QString &text)
{
    static const QRegularExpression extension(u"\\d[\\s;]*(?:extension|ext|x|#|p|w)[\\s.:=]*\\d{1,7}$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (extension.match(text).hasMatch())
        return true;
    // "+12025550123,,5": commas are pauses of the dialling program.
    const qsizetype pause = text.indexOf(QRegularExpression(u"[,;]"_s));
    return pause >= 0 && digitCount(QStringView(text).first(pause)) >= kShortestNumber
        && digitCount(QStringView(text).sliced(pause)) < kShortestNumber
        && !std::any_of(text.begin(), text.end(), isLetter);
}

bool isSeveralNumbers(const QString &text)
{
    if (isScientific(text))
        return false;
    static const QRegularExpression between(u"[,;/|\\n&]| (?:or|and) |(?=\\+)"_s);
    qsizetype numbers = 0;
    bool hasRest = false;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype digits = digitCount(part);
        hasRest = hasRest || (numbers > 0 && digits > 0 && digits < kShortestNumber); // "12025550123/24"
        numbers += digits >= kShortestNumber ? 1 : 0;
    }
    qsizetype groups = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        groups += digitCount(word) >= kShortestAlone ? 1 : 0;
    return numbers > 1 || hasRest || groups > 1;
}

QString refusalOf(const QString &text)
{
    if (std::any_of(text.begin(), text.end(), isMask))
        return u"masked"_s;
    if (isPlaceholder(text))
        return u"placeholder"_s;
    if (isScientific(text))
        return u"excel_scientific"_s;
    if (hasExtension(text))
        return u"extension"_s;
    if (std::any_of(text.begin(), text.end(), isLetter))
        return u"letters"_s;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || c.isSpace() || QStringView(u"+-.()/,").contains(c);
    });
    if (!isPlain || digitCount(text) == 0)
        return u"other_characters"_s;
    const qsizetype plus = text.lastIndexOf(u'+');
    return plus > 0 && (digitCount(QStringView(text).first(plus)) > 0 || text.count(u'+') > 1) ? u"plus_inside"_s
                                                                                               : QString();
}

} // namespace secondtick::numbers
