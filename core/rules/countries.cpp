#include "rules/countries.h"

#include <QLocale>

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

Countries::Countries(QList<CountryRule> rules)
    : m_rules(std::move(rules))
{
}

const CountryRule *Countries::find(const QString &code) const
{
    const auto row = std::find_if(m_rules.cbegin(), m_rules.cend(), [&code](const CountryRule &rule) {
        return rule.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return row == m_rules.cend() ? nullptr : &*row;
}

bool isCountryCode(const QString &code, const Countries &countries)
{
    if (countries.find(code))
        return true;
    const auto isLetter = [](QChar character) { return character.unicode() < 128 && character.isLetter(); };
    if (code.size() != 2 || !std::all_of(code.cbegin(), code.cend(), isLetter))
        return false;
    // Qt's list comes from CLDR, which knows places that ISO 3166-1 has not assigned; Kosovo's XK is kept, because
    // people there have a country code of their own (+383).
    static const QStringList notAssigned{u"AC"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"EU"_s,
                                         u"EZ"_s, u"IC"_s, u"QO"_s, u"TA"_s, u"UN"_s, u"ZZ"_s};
    const QString upper = code.toUpper();
    return !notAssigned.contains(upper) && QLocale::codeToTerritory(upper) != QLocale::AnyTerritory;
}

} // namespace secondtick::rules
