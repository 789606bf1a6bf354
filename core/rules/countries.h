#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick::rules {

enum class CountryStatus
{
    Restricted, ///< both sources agree
    ReportedLifted, ///< the older source says restricted, a newer one says lifted
    Possibly, ///< one newer source names it, another does not
};

/// One statement by one source, with its date; both are shown where sources disagree.
struct Statement
{
    QString says; ///< one sentence, English
    QString source; ///< address of the public page
    QDate date;
};

/// A country or region with a rule of its own. `code` is ISO 3166-1 alpha-2, or ISO 3166-2 for regions.
struct CountryRule
{
    QString code;
    QString name; ///< English
    std::optional<CountryStatus> asBusiness; ///< empty: a business there may use the platform
    std::optional<CountryStatus> asRecipient; ///< empty: people there can receive
    QList<Statement> statements; ///< at least one
};

/// Who may send from where, and who can receive where. Two sides, because the source treats them apart.
class Countries
{
public:
    explicit Countries(QList<CountryRule> rules = {});

    /// Case-insensitive; nullptr for a country without a rule of its own.
    const CountryRule *find(const QString &code) const;
    const QList<CountryRule> &all() const { return m_rules; }

private:
    QList<CountryRule> m_rules;
};

/// "Cuba", "Germany", "Crimea" … in the language of the texts; the code itself where there is no such country.
QString countryName(const QString &code, const Countries &countries);

/// Is `code` shaped like an ISO 3166-1 alpha-2 code that is assigned, or a region we have a rule for?
bool isCountryCode(const QString &code, const Countries &countries);

} // namespace secondtick::rules
