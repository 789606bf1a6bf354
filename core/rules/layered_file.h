#pragma once

#include "rules/table_readers.h"

#include <functional>

namespace secondtick::rules {

/// One rule file with the files of the same name from other folders laid over it, entry by entry, still as JSON. A file
/// that breaks a rule of form is not used at all; what it would have changed stays as it was.
class LayeredFile
{
public:
    /// Proves one entry that an override touched: what is wrong with it goes to the log.
    using Proof = std::function<void(const RuleEntry &, ReadLog &)>;

    /// `table` names file and schema: "error_codes" is error_codes.json, "secondtick.error-codes/1".
    LayeredFile(const QString &table, Proof proof);

    /// Lays `content` over what is here; the first one, built in, is taken entry by entry as it is. `shownAs` names the
    /// file in complaints and in the provenance.
    void lay(const QByteArray &content, const QString &shownAs);
    /// A file that could not even be read.
    void complain(const QString &shownAs, const Sentence &sentence);

    const QString &name() const { return m_name; }
    const QList<RuleEntry> &entries() const { return m_entries; }
    const Provenance &provenance() const { return m_provenance; }
    const QList<Complaint> &complaints() const { return m_complaints; }

private:
    bool readHeader(RuleReader &file, Provenance &provenance, ReadLog &log) const;
    QList<RuleEntry> merged(QList<RuleReader> &patches, ReadLog &log) const;

    QString m_name;
    QString m_schema;
    Proof m_proof;
    QList<RuleEntry> m_entries;
    Provenance m_provenance;
    QList<Complaint> m_complaints;
    bool m_isEmpty = true;
};

/// The whole JSON document as an object; what hinders goes to `log`.
QJsonObject parseRuleFile(const QByteArray &content, ReadLog &log);
/// Does the file ask for a newer program than this one? Goes to `log` as a refusal.
void checkRequirement(RuleReader &file);

} // namespace secondtick::rules
