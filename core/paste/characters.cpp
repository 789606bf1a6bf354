#include "paste/characters.h"

#include <QString>

#include <algorithm>
#include <array>

namespace secondtick::paste {

bool isMask(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'*';
    constexpr std::array<char16_t, 16> masks{0x2022, 0x25cf, 0xb7,   0x2219, 0x22c5, 0x25e6, 0x2b24, 0x2588,
                                             0x25a0, 0x25aa, 0x2217, 0x204e, 0xff0a, 0x2731, 0x25cb, 0x26ab};
    return std::find(masks.begin(), masks.end(), c.unicode()) != masks.end();
}

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

CodePoint codePointBefore(QStringView text, qsizetype at)
{
    const QChar c = text[at - 1];
    if (c.isLowSurrogate() && at >= 2 && text[at - 2].isHighSurrogate())
        return {QChar::surrogateToUcs4(text[at - 2], c), 2};
    return {c.unicode(), 1};
}

bool isForeignLetter(char32_t c)
{
    return c >= 0x80 && (QChar::isLetter(c) || QChar::isDigit(c) || QChar::isMark(c));
}

char32_t lookalike(char32_t c)
{
    if (c < 0x80)
        return c;
    switch (c) {
    case 0x0395: // Greek
    case 0x0415: // Cyrillic
    case 0x13ac: // Cherokee
    case 0xa4f0: // Lisu
        return U'E';
    case 0x0391:
    case 0x0410:
    case 0x13aa:
    case 0xa4ee:
        return U'A';
    case 0x03b5:
    case 0x0435:
        return U'e';
    case 0x03b1:
    case 0x0430:
        return U'a';
    default:
        break;
    }
    // Accents, full-width and mathematical letters: the first part of the decomposition is the plain letter.
    const QString parts = QChar::decomposition(c);
    return parts.isEmpty() ? c : parts.front().unicode();
}

WordShape shapeOf(QStringView word)
{
    WordShape shape;
    bool capitalInside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        shape.hasDigit = shape.hasDigit || isAsciiDigit(c);
        shape.hasLower = shape.hasLower || (c >= u'a' && c <= u'z');
        if (c >= u'A' && c <= u'Z') {
            shape.hasUpper = true;
            capitalInside = capitalInside || i > 0;
        }
    }
    shape.isCapitalised = !capitalInside && !shape.hasDigit && shape.hasLower;
    return shape;
}

// Plain loops over memory: these two are most of the work of a reading.

QStringView leadingTokenChars(QStringView text)
{
    const char16_t *const start = text.utf16();
    const char16_t *const end = start + text.size();
    const char16_t *at = start;
    while (at != end && isTokenChar(*at))
        ++at;
    return {start, at};
}

QStringView leadingWord(QStringView text)
{
    const char16_t *const start = text.utf16();
    const char16_t *const end = start + text.size();
    const char16_t *at = start;
    while (at != end && (isTokenChar(*at) || *at == u'_' || *at == u'-'))
        ++at;
    return {start, at};
}

} // namespace secondtick::paste
