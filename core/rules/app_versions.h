#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace secondtick::rules {

/// A version as numbers: "2.21.15.15" is {2, 21, 15, 15}. Compared number by number, so 2.21.9 < 2.21.15; a version
/// that ends earlier counts as followed by zeros.
class AppVersion
{
public:
    /// 2 to 6 numbers of up to 12 digits with dots between (Web has build numbers of ten), in the digits of any script.
    /// A leading "v" or "version", a trailing "beta" and outer white space are ignored.
    static std::optional<AppVersion> parse(const QString &text);
    QString toText() const;
    const QList<qint64> &numbers() const { return m_numbers; }
    /// All of `other` begins with these numbers, and `other` goes on: the end of this one was left out.
    bool isBeginningOf(const AppVersion &other) const;
    friend std::strong_ordering operator<=>(const AppVersion &a, const AppVersion &b);
    friend bool operator==(const AppVersion &a, const AppVersion &b) { return std::is_eq(a <=> b); }

private:
    QList<qint64> m_numbers;
};

/// The lowest version of one platform that still receives messages.
struct PlatformMinimum
{
    QString platform; ///< "android", "smba", "ios", "smbi", "kaios", "web"
    QString name; ///< "WhatsApp for Android", English
    AppVersion minimum;
    QString source;
    QString note; ///< how newer numbering schemes are read ("22.x counts as newer than 2.2132.6"); may be empty
    QString whereToLook; ///< where the customer finds the version, English
};

enum class VersionVerdict
{
    OldEnoughToFail,
    NewEnough,
    Unreadable,
    UnknownPlatform
};

/// The minimums, and whether a version reaches them. Two ways of numbering are known and never compared with each
/// other: by year (2.21.15.15: phones) and by week (2.2132.6: Web, KaiOS). Whatever is newer than both is new enough.
class AppVersions
{
public:
    explicit AppVersions(QList<PlatformMinimum> minimums = {});
    const PlatformMinimum *find(const QString &platform) const;
    const QList<PlatformMinimum> &all() const { return m_minimums; }
    /// Unreadable also when the text is a version that cannot be compared: of the other numbering, with its end left
    /// out where the end decides, or with a first number that no version has.
    VersionVerdict judge(const QString &platform, const QString &version) const;

private:
    QList<PlatformMinimum> m_minimums;
};

} // namespace secondtick::rules
