#pragma once

#include <QChar>
#include <QStringView>

/// What the characters around and inside a pasted token are. Pure; private to this room.
namespace secondtick::paste {

/// The alphabet of a token.
constexpr bool isTokenChar(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z');
}

/// Glues itself to a token, so that no token begins behind it.
constexpr bool isWordChar(QChar c)
{
    return isTokenChar(c) || c == u'_' || c == u'-';
}

constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

constexpr bool isLineBreak(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\n' || u == u'\r' || u == 0x85 || u == 0x2028 || u == 0x2029;
}

/// White space that may stand between pieces of one token: not the odd ones that only terminals send.
inline bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\v' && c != u'\f';
}

/// A control character; white space is none, except the odd ones.
inline bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !isBlank(c);
}

constexpr bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

constexpr bool isSmartQuote(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2018 && u <= 0x201f) || u == 0x2039 || u == 0x203a || u == 0xab || u == 0xbb || u == 0xb4
        || (u >= 0x300c && u <= 0x300f) || u == 0xff02 || u == 0xff07 || u == 0x2032 || u == 0x2033;
}

/// Stars and bullets that stand for hidden characters.
bool isMask(QChar c);

/// One character, which may be two units of UTF-16.
struct CodePoint
{
    char32_t value = 0;
    qsizetype units = 1;
};
CodePoint codePointAt(QStringView text, qsizetype at);
CodePoint codePointBefore(QStringView text, qsizetype at);

/// A letter, digit or combining mark outside ASCII.
bool isForeignLetter(char32_t c);
/// The ASCII letter that this one looks like ("Е" of Cyrillic is E), or itself.
char32_t lookalike(char32_t c);

/// Which kinds of ASCII letters and digits a word is made of.
struct WordShape
{
    bool hasUpper = false;
    bool hasLower = false;
    bool hasDigit = false;
    bool isCapitalised = false; ///< at most the first letter is a capital, and there is no digit

    bool hasAllClasses() const { return hasUpper && hasLower && hasDigit; }
    /// "thanks", "Alexandra", "2026": written by people.
    bool isPlain() const { return isCapitalised || (hasDigit && !hasUpper && !hasLower); }
};
WordShape shapeOf(QStringView word);

/// The letters and digits at the start of `text`.
QStringView leadingTokenChars(QStringView text);
/// The letters, digits, low lines and hyphens at the start of `text`.
QStringView leadingWord(QStringView text);

} // namespace secondtick::paste
