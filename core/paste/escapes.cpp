#include "paste/escapes.h"

#include "paste/characters.h"

#include <QString>

#include <algorithm>
#include <array>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kLastCodePoint = 0x10ffff;
constexpr qsizetype kLongestEntity = 20;

struct NamedEntity
{
    QLatin1StringView name;
    char32_t value;
};

constexpr std::array kEntities{
    NamedEntity{"quot"_L1, U'"'},      NamedEntity{"QUOT"_L1, U'"'},
    NamedEntity{"apos"_L1, U'\''},     NamedEntity{"amp"_L1, U'&'},
    NamedEntity{"AMP"_L1, U'&'},       NamedEntity{"lt"_L1, U'<'},
    NamedEntity{"LT"_L1, U'<'},        NamedEntity{"gt"_L1, U'>'},
    NamedEntity{"GT"_L1, U'>'},        NamedEntity{"nbsp"_L1, 0xa0},
    NamedEntity{"ensp"_L1, 0x2002},    NamedEntity{"emsp"_L1, 0x2003},
    NamedEntity{"thinsp"_L1, 0x2009},  NamedEntity{"shy"_L1, 0xad},
    NamedEntity{"zwj"_L1, 0x200d},     NamedEntity{"zwnj"_L1, 0x200c},
    NamedEntity{"lrm"_L1, 0x200e},     NamedEntity{"rlm"_L1, 0x200f},
    NamedEntity{"lsquo"_L1, 0x2018},   NamedEntity{"rsquo"_L1, 0x2019},
    NamedEntity{"sbquo"_L1, 0x201a},   NamedEntity{"ldquo"_L1, 0x201c},
    NamedEntity{"rdquo"_L1, 0x201d},   NamedEntity{"bdquo"_L1, 0x201e},
    NamedEntity{"laquo"_L1, 0xab},     NamedEntity{"raquo"_L1, 0xbb},
    NamedEntity{"lsaquo"_L1, 0x2039},  NamedEntity{"rsaquo"_L1, 0x203a},
    NamedEntity{"hellip"_L1, 0x2026},  NamedEntity{"bull"_L1, 0x2022},
    NamedEntity{"middot"_L1, 0xb7},    NamedEntity{"ast"_L1, U'*'},
    NamedEntity{"equals"_L1, U'='},    NamedEntity{"num"_L1, U'#'},
    NamedEntity{"sol"_L1, U'/'},       NamedEntity{"colon"_L1, U':'},
    NamedEntity{"comma"_L1, U','},     NamedEntity{"lowbar"_L1, U'_'},
    NamedEntity{"hyphen"_L1, 0x2010},  NamedEntity{"dash"_L1, 0x2010},
    NamedEntity{"ndash"_L1, 0x2013},   NamedEntity{"mdash"_L1, 0x2014},
    NamedEntity{"plus"_L1, U'+'},      NamedEntity{"NewLine"_L1, U'\n'},
    NamedEntity{"Tab"_L1, U'\t'},      NamedEntity{"vert"_L1, U'|'},
    NamedEntity{"verbar"_L1, U'|'},    NamedEntity{"grave"_L1, U'`'},
    NamedEntity{"quest"_L1, U'?'},     NamedEntity{"ZeroWidthSpace"_L1, 0x200b},
    NamedEntity{"NoBreak"_L1, 0x2060},
};

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    return u >= u'A' && u <= u'F' ? u - u'A' + 10 : -1;
}

/// The number written with `digits` hex digits at the start of `text`, or -1.
int hexNumber(QStringView text, qsizetype digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (const QChar c : text.first(digits)) {
        if (hexValue(c) < 0)
            return -1;
        value = value * 16 + hexValue(c);
    }
    return value;
}

int percentByte(QStringView text)
{
    return text.startsWith(u'%') ? hexNumber(text.sliced(1), 2) : -1;
}

bool isCharacter(char32_t value)
{
    return value <= kLastCodePoint && !QChar::isSurrogate(value);
}

Decoded numberedEntity(QStringView digits, qsizetype consumed)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    if (isHex)
        digits = digits.sliced(1);
    const bool areDigits = !digits.isEmpty() && digits.size() <= 8
        && std::all_of(digits.begin(), digits.end(),
                       [isHex](QChar c) { return isHex ? isHexDigit(c) : isAsciiDigit(c); });
    if (!areDigits)
        return {};
    const auto value = char32_t(digits.toULongLong(nullptr, isHex ? 16 : 10));
    return isCharacter(value) ? Decoded{value, consumed} : Decoded();
}

} // namespace

Decoded percentAt(QStringView text)
{
    const int first = percentByte(text);
    if (first < 0)
        return {};
    if (first < 0x80)
        return {char32_t(first), 3};
    const int more = first >= 0xf0 && first <= 0xf4 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 && first <= 0xdf ? 1 : 0;
    if (more == 0 || first > 0xf4)
        return {};
    auto value = char32_t(first & (0x3f >> more));
    for (int i = 1; i <= more; ++i) {
        const int next = text.size() > qsizetype(i) * 3 ? percentByte(text.sliced(qsizetype(i) * 3)) : -1;
        if (next < 0x80 || next > 0xbf)
            return {};
        value = value << 6U | char32_t(next & 0x3f);
    }
    constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (value < smallest.at(std::size_t(more)) || !isCharacter(value))
        return {};
    return {value, qsizetype(more + 1) * 3};
}

Decoded entityAt(QStringView text)
{
    const qsizetype end = text.first(std::min(text.size(), kLongestEntity)).indexOf(u';');
    if (end < 3)
        return {};
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#'))
        return numberedEntity(name.sliced(1), end + 1);
    const auto *found = std::find_if(kEntities.begin(), kEntities.end(),
                                     [name](const NamedEntity &entity) { return name == entity.name; });
    return found == kEntities.end() ? Decoded() : Decoded{found->value, end + 1};
}

Decoded escapeAt(QStringView text)
{
    if (text.size() < 2)
        return {};
    switch (text[1].unicode()) {
    case u'n':
        return {U'\n', 2};
    case u'r':
        return {U'\r', 2};
    case u't':
        return {U'\t', 2};
    case u'b':
        return {U'\b', 2};
    case u'f':
        return {U'\f', 2};
    case u'"':
    case u'\\':
    case u'/':
        return {text[1].unicode(), 2};
    case u'u': {
        // Half of a pair is taken as it is: its other half follows as an escape of its own.
        const int unit = hexNumber(text.sliced(2), 4);
        return unit < 0 ? Decoded() : Decoded{char32_t(unit), 6};
    }
    default:
        return {};
    }
}

} // namespace secondtick::paste
