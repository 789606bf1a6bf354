#include "paste/refusals.h"

#include "paste/characters.h"
#include "paste/token_sizes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTellingCrosses{"xxxx"};
constexpr qsizetype kLongestName = 60;

/// Are there this many stars or bullets in a row?
bool hasMask(QStringView text)
{
    qsizetype run = 0;
    for (const QChar c : text) {
        run = isMask(c) ? run + 1 : 0;
        if (run >= kTellingMask)
            return true;
    }
    return false;
}

bool namesASecret(QStringView name)
{
    constexpr std::array words{"token"_L1, "secret"_L1, "api_key"_L1, "apikey"_L1, "api-key"_L1};
    return !name.isEmpty() && std::any_of(words.begin(), words.end(), [name](QLatin1StringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

/// The name at the start of `text`, up to `close`: letters, digits, low lines, hyphens, dots, blanks. Empty when
/// anything else comes first.
QStringView nameUpTo(QStringView text, QChar close)
{
    const QStringView start = text.first(std::min(text.size(), kLongestName));
    const auto *const end = std::find_if_not(
        start.begin(), start.end(), [](QChar c) { return isWordChar(c) || c == u' ' || c == u'.' || c == u'|'; });
    return end != start.end() && *end == close ? start.first(end - start.begin()) : QStringView();
}

/// "$TOKEN", "${anything}", "$(command)": a shell puts the value there later.
bool isVariable(QStringView behindDollar)
{
    if (behindDollar.startsWith(u'(')
        || !nameUpTo(behindDollar.sliced(behindDollar.startsWith(u'{') ? 1 : 0), u'}').isEmpty())
        return true;
    const QStringView name = leadingWord(behindDollar);
    return name.size() > 1 && !isAsciiDigit(name.front()) && (namesASecret(name) || !shapeOf(name).hasLower);
}

/// "<token>", "{{access-token}}", "[YOUR TOKEN]", "%TOKEN%", or a variable: a name between signs.
bool isBracketedName(QStringView text)
{
    switch (text.front().unicode()) {
    case u'<':
        return namesASecret(nameUpTo(text.sliced(1), u'>'));
    case u'{':
        return namesASecret(nameUpTo(text.sliced(1), u'}'));
    case u'[':
        return namesASecret(nameUpTo(text.sliced(1), u']'));
    case u'%':
        return namesASecret(nameUpTo(text.sliced(1), u'%'));
    case u'$':
        return isVariable(text.sliced(1));
    default:
        return false;
    }
}

/// A word that stands where the secret should: YOUR_TOKEN, ACCESS_TOKEN, replace-me. Not the name in front of a value.
bool isPlaceholderWord(QStringView word, QStringView behind)
{
    constexpr std::array starts{"your_"_L1,   "your-"_L1,    "yourtoken"_L1,       "youraccess"_L1, "insert_"_L1,
                                "insert-"_L1, "replace_"_L1, "replace-"_L1,        "change_me"_L1,  "changeme"_L1,
                                "enter_"_L1,  "my_token"_L1, "my_access_token"_L1, "paste_"_L1};
    constexpr qsizetype shortest = 5;
    if (word.size() < shortest)
        return false;
    if (std::any_of(starts.begin(), starts.end(),
                    [word](QLatin1StringView start) { return word.startsWith(start, Qt::CaseInsensitive); }))
        return true;
    if (!word.contains(u'_') || shapeOf(word).hasLower || !namesASecret(word))
        return false;
    const auto *const next =
        std::find_if_not(behind.begin(), behind.end(), [](QChar c) { return c == u' ' || isQuote(c); });
    return next == behind.end() || (*next != u'=' && *next != u':');
}

bool hasPlaceholder(QStringView text)
{
    if (text.contains(kTellingCrosses, Qt::CaseInsensitive))
        return true;
    for (qsizetype place = 0; place < text.size();) {
        const QStringView rest = text.sliced(place);
        if (!isWordChar(rest.front())) {
            if (isBracketedName(rest))
                return true;
            ++place;
            continue;
        }
        const QStringView word = leadingWord(rest);
        place += word.size();
        if (isPlaceholderWord(word, text.sliced(place)))
            return true;
    }
    return false;
}

} // namespace

QString refusalOf(QStringView text)
{
    if (hasMask(text))
        return u"masked"_s;
    if (hasPlaceholder(text))
        return u"placeholder"_s;
    if (text.contains("://"_L1) || text.startsWith("www."_L1, Qt::CaseInsensitive))
        return u"url_without_token"_s;
    return u"not_a_token"_s;
}

} // namespace secondtick::paste
