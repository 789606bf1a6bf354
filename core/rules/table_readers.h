#pragma once

#include "rules/app_versions.h"
#include "rules/countries.h"
#include "rules/error_codes.h"
#include "rules/finding_texts.h"
#include "rules/permissions.h"
#include "rules/rule_reader.h"

namespace secondtick::rules {

/// One entry of a rule file, and which of its members ("severity", "wordings.usual.severity") an override set.
struct RuleEntry
{
    QString id;
    QJsonObject json;
    QString path; ///< in the file that named it last
    QSet<QString> overridden;
    QString changedBy = {}; ///< path of the override that named it last; empty: built in
};

/// From an entry to a row of its table. What is wrong with the entry goes to `log`; the row is then not used.
CountryRule readCountry(const RuleEntry &entry, ReadLog &log);
PlatformMinimum readPlatformMinimum(const RuleEntry &entry, ReadLog &log);
PermissionRule readPermission(const RuleEntry &entry, ReadLog &log);
ErrorCode readErrorCode(const RuleEntry &entry, ReadLog &log);
/// One row for the usual text and one for each wording.
QList<FindingTextRule> readFindingTexts(const RuleEntry &entry, ReadLog &log);

} // namespace secondtick::rules
