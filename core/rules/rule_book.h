#pragma once

#include "rules/app_versions.h"
#include "rules/calling_codes.h"
#include "rules/countries.h"
#include "rules/error_codes.h"
#include "rules/finding_texts.h"
#include "rules/permissions.h"
#include "rules/rule_file.h"

#include <memory>

namespace secondtick::rules {

/// All data the program judges by, validated whole, immutable once loaded, shared by everyone.
class RuleBook
{
public:
    Countries countries;
    AppVersions appVersions;
    Permissions permissions;
    ErrorCodes errorCodes;
    CallingCodes callingCodes;
    FindingTexts findingTexts;

    QList<Provenance> files;
    QList<Complaint> complaints;

    /// Highest version among the files ("2026.11"), and the oldest `checked` date.
    QString version() const;
    QDate checked() const;
    /// Paths of all override files that changed something.
    QStringList overrides() const;

    /// The severity of this finding: an override's, else its own, else the table's.
    Severity severityOf(const Finding &finding) const;
    /// An override silenced this finding.
    bool isDisabled(const Finding &finding) const;
    /// Its words in the current language. A finding without an entry gets its id as title: ugly, and a test catches it.
    FindingText textFor(const Finding &finding) const;
};

using RuleBookPtr = std::shared_ptr<const RuleBook>;

/// Reads the built-in rules and lays the folders over them, first folder first. Never fails: a broken override is
/// ignored as a whole and becomes a Complaint; the built-in files are proved whole by tests.
/// Effects: reads files. Takes well under 20 ms for the built-in rules.
RuleBookPtr loadRuleBook(const QStringList &overrideFolders = {});

} // namespace secondtick::rules
