#include "paste/surroundings.h"

#include "paste/characters.h"

#include <QLatin1StringView>

#include <algorithm>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddress = 2048;
constexpr qsizetype kFarthestPrefix = 64;

/// The letters at the end of `text`.
QStringView trailingWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && text.size() - start < kFarthestPrefix && isWordChar(text[start - 1]))
        --start;
    return text.sliced(start);
}

/// The word in front of the token, over quotes, blanks and colons.
QStringView wordBefore(QStringView before)
{
    for (qsizetype skipped = 0; !before.isEmpty() && skipped < kFarthestPrefix; ++skipped) {
        const QChar c = before.back();
        if (!isBlank(c) && !isQuote(c) && !isSmartQuote(c) && c != u':' && c != u'=' && c != u'>')
            break;
        before.chop(1);
    }
    return trailingWord(before);
}

bool isInUrl(QStringView before)
{
    const auto endsAddress = [](QChar c) {
        return c.isSpace() || isQuote(c) || isSmartQuote(c) || c == u'<' || c == u'>' || c == u'(' || c == u'[';
    };
    qsizetype start = before.size();
    while (start > 0 && before.size() - start < kLongestAddress && !endsAddress(before[start - 1]))
        --start;
    const QStringView address = before.sliced(start);
    const bool isParameter = address.endsWith(u'=') && (address.contains(u'?') || address.contains(u'#'));
    return isParameter || address.contains("://"_L1);
}

/// A quote next to the token. A fence of back-ticks may stand on lines of its own.
bool hasFence(QStringView before, QStringView behind)
{
    return before.trimmed().endsWith("```"_L1) || behind.trimmed().startsWith("```"_L1);
}

} // namespace

Surroundings surroundingsOf(QStringView text, const TokenCandidate &token)
{
    Surroundings found;
    QStringView before = text.first(token.start);
    const QStringView behind = text.sliced(token.end);
    const QChar left = before.isEmpty() ? QChar() : before.back();
    const QChar right = behind.isEmpty() ? QChar() : behind.front();
    found.wasInUrl = isInUrl(before);

    if (isQuote(left) || isQuote(right) || hasFence(before, behind))
        found.removed.append(u"quotes"_s);
    if (isSmartQuote(left) || isSmartQuote(right))
        found.removed.append(u"smart_quotes"_s);
    const QStringView word = wordBefore(before);
    if (word.compare("bearer"_L1, Qt::CaseInsensitive) == 0)
        found.removed.append(u"bearer_prefix"_s);
    if (word.compare("oauth"_L1, Qt::CaseInsensitive) == 0)
        found.removed.append(u"oauth_prefix"_s);

    if (token.wasQuotedReply) {
        while (!before.isEmpty() && (isBlank(before.back()) || before.back() == u'>'))
            before.chop(1);
    }
    // Quotes and prefixes say enough about what stood around; the word for anything else is only for when they are
    // absent.
    if (found.removed.isEmpty() && (!before.isEmpty() || !behind.isEmpty()))
        found.removed.append(u"surrounding_text"_s);
    if (token.wasWrapped)
        found.removed.append(u"line_wraps"_s);
    if (token.wasQuotedReply)
        found.removed.append(u"email_quote"_s);
    return found;
}

} // namespace secondtick::paste
