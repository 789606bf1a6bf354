#include "rules/rule_findings.h"

#include "rules/rule_book.h"

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

Finding ruleFinding(const QString &id, QList<Evidence> evidence)
{
    Finding finding;
    finding.id = id;
    finding.subject.kind = u"rules"_s;
    finding.evidence = std::move(evidence);
    return finding;
}

} // namespace

QList<Finding> ruleFindings(const RuleBook &book, QDate today)
{
    QList<Evidence> stale;
    QDate oldest;
    for (const Provenance &file : book.files) {
        if (!file.checked.isValid() || file.checked.addDays(file.staleAfterDays) >= today)
            continue;
        stale.append({u"checked"_s, file.checked.toString(Qt::ISODate), file.file, Privacy::Public});
        oldest = oldest.isValid() ? std::min(oldest, file.checked) : file.checked;
    }
    QList<Finding> findings;
    if (!stale.isEmpty()) {
        findings.append(ruleFinding(u"rules.stale"_s, stale));
        findings.last().args.insert(u"checked"_s, oldest.toString(Qt::ISODate));
    }
    QList<Evidence> ignored;
    for (const Complaint &complaint : book.complaints)
        ignored.append({complaint.path.isEmpty() ? u"file"_s : complaint.path, complaint.text(), complaint.file,
                        Privacy::Business, complaint.why});
    if (!ignored.isEmpty())
        findings.append(ruleFinding(u"rules.override-ignored"_s, ignored));
    return findings;
}

} // namespace secondtick::rules
