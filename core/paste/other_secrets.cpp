#include "paste/other_secrets.h"

#include "paste/characters.h"
#include "paste/token_sizes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAppSecretLength = 32;
constexpr qsizetype kShortestSiblingToken = 20;
constexpr qsizetype kShortestOauthCode = 50;
constexpr qsizetype kShortestAppTokenSecret = 16;
constexpr qsizetype kShortestVendorKey = 14;

/// How secrets of other services begin, and how long they are at least. From their public documentation.
struct VendorPrefix
{
    QLatin1StringView prefix;
    qsizetype shortest;
};

constexpr std::array kVendors{
    VendorPrefix{"sk_live_"_L1, 16},    VendorPrefix{"sk_test_"_L1, 16},  VendorPrefix{"pk_live_"_L1, 16},
    VendorPrefix{"pk_test_"_L1, 16},    VendorPrefix{"rk_live_"_L1, 16},  VendorPrefix{"rk_test_"_L1, 16},
    VendorPrefix{"whsec_"_L1, 16},      VendorPrefix{"ghp_"_L1, 20},      VendorPrefix{"gho_"_L1, 20},
    VendorPrefix{"ghu_"_L1, 20},        VendorPrefix{"ghs_"_L1, 20},      VendorPrefix{"ghr_"_L1, 20},
    VendorPrefix{"github_pat_"_L1, 30}, VendorPrefix{"glpat-"_L1, 16},    VendorPrefix{"gldt-"_L1, 16},
    VendorPrefix{"glrt-"_L1, 16},       VendorPrefix{"xoxb-"_L1, 14},     VendorPrefix{"xoxp-"_L1, 14},
    VendorPrefix{"xoxa-"_L1, 14},       VendorPrefix{"xoxr-"_L1, 14},     VendorPrefix{"xoxs-"_L1, 14},
    VendorPrefix{"xapp-"_L1, 14},       VendorPrefix{"AKIA"_L1, 20},      VendorPrefix{"ASIA"_L1, 20},
    VendorPrefix{"AIza"_L1, 35},        VendorPrefix{"GOCSPX-"_L1, 20},   VendorPrefix{"npm_"_L1, 30},
    VendorPrefix{"pypi-"_L1, 30},       VendorPrefix{"hf_"_L1, 30},       VendorPrefix{"dop_v1_"_L1, 30},
    VendorPrefix{"shpat_"_L1, 30},      VendorPrefix{"shpss_"_L1, 30},    VendorPrefix{"shpca_"_L1, 30},
    VendorPrefix{"sk-ant-"_L1, 20},     VendorPrefix{"sk-proj-"_L1, 20},  VendorPrefix{"sk-"_L1, 35},
    VendorPrefix{"NRAK-"_L1, 20},       VendorPrefix{"PMAK-"_L1, 20},     VendorPrefix{"ATATT3"_L1, 40},
    VendorPrefix{"lin_api_"_L1, 30},    VendorPrefix{"dckr_pat_"_L1, 20}, VendorPrefix{"sq0atp-"_L1, 20},
    VendorPrefix{"sq0csp-"_L1, 20},     VendorPrefix{"gsk_"_L1, 40},      VendorPrefix{"hvs-"_L1, 20},
};

bool allOf(QStringView text, bool (*test)(QChar))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

bool isSibling(QStringView word, std::initializer_list<QLatin1StringView> starts)
{
    return word.size() >= kShortestSiblingToken
        && std::any_of(starts.begin(), starts.end(),
                       [word](QLatin1StringView start) { return word.startsWith(start); });
}

bool isVendorKey(QStringView word)
{
    if (word.size() < kShortestVendorKey)
        return false;
    const auto *found = std::find_if(kVendors.begin(), kVendors.end(), [word](const VendorPrefix &vendor) {
        return word.size() >= vendor.shortest && word.startsWith(vendor.prefix);
    });
    if (found == kVendors.end())
        return false;
    if (found->prefix != "AKIA"_L1 && found->prefix != "ASIA"_L1)
        return true;
    const WordShape shape = shapeOf(word); // AWS: 20 capitals and digits
    return word.size() == found->shortest && !shape.hasLower && allOf(word, [](QChar c) { return isTokenChar(c); });
}

/// `word` alone, without what stands around it.
OtherKind kindOfWord(QStringView word)
{
    if (word.size() == kAppSecretLength && allOf(word, [](QChar c) { return isHexDigit(c); }))
        return OtherKind::AppSecret;
    if (isSibling(word, {"IGAA"_L1, "IGQV"_L1, "IGQW"_L1}))
        return OtherKind::InstagramToken;
    if (isSibling(word, {"THAA"_L1, "THQV"_L1, "THQW"_L1}))
        return OtherKind::ThreadsToken;
    if (word.startsWith("AQ"_L1) && word.size() >= kShortestOauthCode && shapeOf(word).hasAllClasses())
        return OtherKind::OauthCode;
    return isVendorKey(word) ? OtherKind::OtherVendor : OtherKind::None;
}

/// Secrets of several words: `id|secret`, JWT, and keys with a dot or colon inside.
OtherKind kindOfPhrase(QStringView word, QStringView behind)
{
    if (behind.isEmpty())
        return OtherKind::None;
    const QStringView next = leadingWord(behind.sliced(1));
    const bool isNumber = allOf(word, [](QChar c) { return isAsciiDigit(c); });
    if (behind.front() == u'|' && isNumber && word.size() >= 8 && word.size() <= 20
        && next.size() >= kShortestAppTokenSecret && !next.startsWith(kTokenStart)) // "id|EAA…" is a row of a table
        return OtherKind::AppToken;
    if (behind.front() == u':' && isNumber && word.size() >= 8 && word.size() <= 10 && next.size() == 35)
        return OtherKind::OtherVendor; // Telegram
    if (behind.front() != u'.')
        return OtherKind::None;
    if ((word == "ya29"_L1 || word == "SG"_L1 || word == "hvs"_L1) && next.size() >= 20)
        return OtherKind::OtherVendor;
    const QStringView third = behind.sliced(1 + next.size());
    const bool isJwt = word.startsWith("eyJ"_L1) && word.size() >= 10 && next.size() >= 2 && third.startsWith(u'.')
        && !leadingWord(third.sliced(1)).isEmpty();
    return isJwt ? OtherKind::Jwt : OtherKind::None;
}

/// The value behind "App ID:" or "PIN=", without quotes.
QStringView withoutLabel(QStringView text)
{
    const auto isLabelChar = [](QChar c) { return c.isLetter() || c == u' ' || c == u'_' || c == u'-' || isQuote(c); };
    const auto *const end = std::find_if_not(text.begin(), text.end(), isLabelChar);
    constexpr qsizetype longestLabel = 40;
    if (end != text.begin() && end != text.end() && end - text.begin() <= longestLabel
        && (*end == u':' || *end == u'='))
        text = text.sliced(end - text.begin() + 1);
    const auto isWrapping = [](QChar c) {
        return c.isSpace() || isQuote(c) || isSmartQuote(c) || c == u',' || c == u';' || c == u'.';
    };
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text;
}

struct Digits
{
    qsizetype count = 0;
    qsizetype separators = 0; ///< single signs between two digits
    bool isPure = true; ///< nothing but digits and signs that people write into numbers
};

Digits digitsOf(QStringView text)
{
    Digits digits;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits.count;
        else if (c.isSpace() || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/')
            ++digits.separators;
        else
            digits.isPure = false;
    }
    return digits;
}

} // namespace

QString toWord(OtherKind kind)
{
    switch (kind) {
    case OtherKind::AppToken:
        return u"app_token"_s;
    case OtherKind::AppSecret:
        return u"app_secret"_s;
    case OtherKind::InstagramToken:
        return u"instagram_token"_s;
    case OtherKind::ThreadsToken:
        return u"threads_token"_s;
    case OtherKind::Jwt:
        return u"jwt"_s;
    case OtherKind::OauthCode:
        return u"oauth_code"_s;
    case OtherKind::PrivateKey:
        return u"private_key"_s;
    case OtherKind::OtherVendor:
        return u"other_vendor"_s;
    case OtherKind::NumericId:
        return u"numeric_id"_s;
    case OtherKind::PhoneNumber:
        return u"phone_number"_s;
    case OtherKind::ShortCode:
        return u"short_code"_s;
    case OtherKind::None:
        break;
    }
    return {};
}

bool isOtherSecret(QStringView word)
{
    return kindOfWord(word) != OtherKind::None;
}

OtherKind findOtherSecret(QStringView text)
{
    auto best = text.contains("-----BEGIN "_L1) ? OtherKind::PrivateKey : OtherKind::None;
    for (qsizetype place = 0; place < text.size();) {
        const QStringView word = leadingWord(text.sliced(place));
        if (word.isEmpty()) {
            ++place;
            continue;
        }
        place += word.size();
        best = std::min({best, kindOfWord(word), kindOfPhrase(word, text.sliced(place))});
    }
    return best;
}

OtherKind wholeTextKind(QStringView text)
{
    const QStringView value = withoutLabel(text.trimmed());
    if (value.isEmpty())
        return OtherKind::None;
    const bool hasPlus = value.front() == u'+' || value.front().unicode() == 0xff0b;
    const Digits digits = digitsOf(hasPlus ? value.sliced(1) : value);
    if (!digits.isPure)
        return OtherKind::None;
    if (hasPlus)
        return digits.count >= 7 && digits.count <= 15 ? OtherKind::PhoneNumber : OtherKind::None;
    if (digits.count >= 4 && digits.count <= 8 && digits.separators <= 1)
        return OtherKind::ShortCode;
    return digits.count >= 10 && digits.count <= 20 && digits.separators == 0 ? OtherKind::NumericId : OtherKind::None;
}

} // namespace secondtick::paste
