#pragma once

#include "rules/rule_file.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

namespace secondtick::rules {

/// What a telephone prefix says about the place. `area` is set for the prefixes of Crimea, Donetsk and Luhansk, which
/// are a hint ("may be") and never a proof.
struct CallingArea
{
    QString region; ///< ISO 3166-1 alpha-2 of the numbering plan; empty for codes of no country (satellite networks)
    QString area; ///< ISO 3166-2, or empty
    QString source; ///< address of the public page; empty for plain country codes
};

/// Longest known prefix wins. Prefixes are digits without plus. The table is made from libphonenumber's data and proved
/// against it by tst_calling_codes; what it cannot know is who took a number along to another country.
class CallingCodes
{
public:
    CallingCodes() = default;
    explicit CallingCodes(QHash<QString, CallingArea> prefixes);
    /// Reads calling_codes.json: a list `entries` of {id, region, area?, source?, note?, disabled?}. A row that cannot
    /// be used is left out and complained about under `fileName`.
    static CallingCodes fromJson(const QJsonObject &file, const QString &fileName, QList<Complaint> &complaints);

    /// nullptr when no prefix of `digits` is known.
    const CallingArea *find(QStringView digits) const;
    /// Length of the country calling code at the start of `digits` (1 to 3), 0 when unknown.
    int countryCodeLength(QStringView digits) const;
    qsizetype size() const { return m_prefixes.size(); }
    const QHash<QString, CallingArea> &all() const { return m_prefixes; }

private:
    QHash<QString, CallingArea> m_prefixes;
    qsizetype m_longest = 0;
};

} // namespace secondtick::rules
