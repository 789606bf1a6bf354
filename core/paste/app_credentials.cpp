#include "paste/characters.h"
#include "paste/pasted_text.h"

#include <algorithm>

namespace secondtick {

namespace {

constexpr qsizetype kSecretLength = 32;
constexpr qsizetype kLongestId = 20;

} // namespace

AppCredentials AppCredentials::read(QStringView text)
{
    AppCredentials credentials;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    text = text.trimmed();
    const qsizetype bar = text.indexOf(u'|');
    const QStringView id = bar < 0 ? QStringView() : text.first(bar).trimmed();
    const QStringView secret = text.sliced(bar + 1).trimmed();
    const bool isId =
        !id.isEmpty() && id.size() <= kLongestId && std::all_of(id.begin(), id.end(), paste::isAsciiDigit);
    if ((bar >= 0 && !isId) || secret.size() != kSecretLength
        || !std::all_of(secret.begin(), secret.end(), paste::isHexDigit))
        return credentials;
    credentials.appId = id.toString();
    credentials.secret = Secret::fromText(secret);
    return credentials;
}

} // namespace secondtick
