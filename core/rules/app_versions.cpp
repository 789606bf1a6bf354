#include "rules/app_versions.h"

#include <QRegularExpression>

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNumbers = 6;
constexpr qsizetype kMostDigits = 12;
constexpr qsizetype kLongestText = 100;

// "2.21" was made in 2021; "2.2132" in week 32 of 2021, and Web goes on with "2.3000".
constexpr qint64 kLastYear = 99;
constexpr qint64 kFirstWeek = 1000;

enum class Numbering
{
    ByYear,
    ByWeek,
    Unknown
};

Numbering numberingOf(const AppVersion &version)
{
    const qint64 second = version.numbers().value(1);
    if (second <= kLastYear)
        return Numbering::ByYear;
    return second >= kFirstWeek ? Numbering::ByWeek : Numbering::Unknown;
}

/// Digits of every script become 0 to 9; people read their version off a phone in their own script.
QString withPlainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        if (character.isDigit())
            character = QChar(u'0' + char16_t(character.digitValue()));
    }
    return plain;
}

/// Above the minimum's 2: phones went on with the year alone (25.10.72). From 10 up to the minimum's own year it is
/// rather a version whose leading "2." was left out, and that may be an old one.
bool isNewerScheme(qint64 first, const AppVersion &minimum)
{
    const bool majorVersion = first > minimum.numbers().value(0) && first < 10;
    const bool yearAlone = first > 21 && first <= kLastYear;
    return majorVersion || yearAlone;
}

} // namespace

std::optional<AppVersion> AppVersion::parse(const QString &text)
{
    static const QRegularExpression form(u"^(?:v|version:?)?\\s*(\\d+(?:\\.\\d+)+)\\s*(?:\\(?beta\\)?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.size() > kLongestText)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(withPlainDigits(text.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList parts = match.captured(1).split(u'.');
    if (parts.size() > kMostNumbers)
        return std::nullopt;
    AppVersion version;
    for (const QString &part : parts) {
        if (part.size() > kMostDigits)
            return std::nullopt;
        version.m_numbers.append(part.toLongLong());
    }
    return version;
}

QString AppVersion::toText() const
{
    QStringList parts;
    for (const qint64 number : m_numbers)
        parts.append(QString::number(number));
    return parts.join(u'.');
}

bool AppVersion::isBeginningOf(const AppVersion &other) const
{
    return m_numbers.size() < other.m_numbers.size()
        && std::equal(m_numbers.cbegin(), m_numbers.cend(), other.m_numbers.cbegin());
}

std::strong_ordering operator<=>(const AppVersion &a, const AppVersion &b)
{
    const qsizetype count = std::max(a.m_numbers.size(), b.m_numbers.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (const auto order = a.m_numbers.value(i) <=> b.m_numbers.value(i); std::is_neq(order))
            return order;
    }
    return std::strong_ordering::equal;
}

AppVersions::AppVersions(QList<PlatformMinimum> minimums)
    : m_minimums(std::move(minimums))
{
}

const PlatformMinimum *AppVersions::find(const QString &platform) const
{
    const auto row = std::find_if(m_minimums.cbegin(), m_minimums.cend(),
                                  [&platform](const PlatformMinimum &minimum) { return minimum.platform == platform; });
    return row == m_minimums.cend() ? nullptr : &*row;
}

VersionVerdict AppVersions::judge(const QString &platform, const QString &version) const
{
    const PlatformMinimum *rule = find(platform);
    if (!rule)
        return VersionVerdict::UnknownPlatform;
    const std::optional<AppVersion> read = AppVersion::parse(version);
    if (!read)
        return VersionVerdict::Unreadable;
    const qint64 first = read->numbers().value(0);
    const qint64 minimumFirst = rule->minimum.numbers().value(0);
    if (first < minimumFirst)
        return VersionVerdict::OldEnoughToFail;
    if (first > minimumFirst)
        return isNewerScheme(first, rule->minimum) ? VersionVerdict::NewEnough : VersionVerdict::Unreadable;
    if (numberingOf(*read) != numberingOf(rule->minimum) || read->isBeginningOf(rule->minimum))
        return VersionVerdict::Unreadable;
    return *read < rule->minimum ? VersionVerdict::OldEnoughToFail : VersionVerdict::NewEnough;
}

} // namespace secondtick::rules
