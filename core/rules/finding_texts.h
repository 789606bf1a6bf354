#pragma once

#include "base/finding.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace secondtick::rules {

/// A link in a remedy. Only addresses of the allow list in links.h are ever opened.
struct Link
{
    QString label;
    QString url; ///< as a rule with {places} for ids, see link_places.h; in the words of a finding the whole address
    QString fallback = {}; ///< of an address with places: the page to open while the ids are not known
};

/// The words of one finding, arguments filled in, in the user's language. Plain text, never markup.
struct FindingText
{
    QString title; ///< problem, up to 60 characters
    QString meaning; ///< why, one or two sentences
    QStringList remedy; ///< numbered steps that begin with a verb; empty when there is nothing to do
    QString who; ///< "you", "admin", "developer", "provider", "customer", "platform", or empty
    QList<Link> links;
    QString reference; ///< the public page it rests on; may be empty
};

/// The texts as data: English with {argument} places, one entry per finding id and wording. What stands between [[ and
/// ]] is left out when an argument inside is missing.
struct FindingTextRule
{
    QString id; ///< "token.revoked"
    QString wording; ///< "password-changed"; empty for the usual one
    Severity severity = Severity::Error;
    bool severityOverridden = false; ///< an override chose it: it beats what a check says
    bool disabled = false; ///< an override may silence a finding; that is reported
    QStringList args; ///< arguments its texts may use; a "?" behind a name says that it may be missing
    FindingText english;
};

class FindingTexts
{
public:
    explicit FindingTexts(QList<FindingTextRule> rules = {});

    /// The entry for id and wording, else the id's usual one, else nullptr.
    const FindingTextRule *find(const QString &id, const QString &wording = {}) const;
    const QList<FindingTextRule> &all() const { return m_rules; }

private:
    QList<FindingTextRule> m_rules;
    QHash<QString, qsizetype> m_index;
};

} // namespace secondtick::rules
