#include "report/log_findings.h"

#include "report/log_outline.h"
#include "report/words.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

Finding findingOf(const triage::Conclusion &conclusion)
{
    const triage::FailureGroup &group = conclusion.group;
    Finding finding;
    finding.id = conclusion.findingId;
    finding.severity = conclusion.severity;
    finding.subject = {u"log"_s, {}}; // no part of the chain: reads say what is wrong there
    if (conclusion.code)
        finding.args = {{u"code"_s, *conclusion.code}};
    finding.wording = conclusion.wording;
    const auto add = [&finding](const QString &label, const QString &value, Privacy privacy) {
        if (!value.isEmpty())
            finding.evidence.append({label, value, {}, privacy});
    };
    add(Words::tr("messages"), countText(group.count), Privacy::Public);
    add(u"code"_s, conclusion.code ? QString::number(*conclusion.code) : QString(), Privacy::Public);
    add(u"title"_s, QString::fromStdString(group.title), Privacy::Public);
    add(u"details"_s, QString::fromStdString(group.details), Privacy::Business);
    add(Words::tr("recipients"), recipientsText(group), Privacy::Public);
    add(Words::tr("countries"), largestOf(group.countries), Privacy::Public);
    add(Words::tr("sending numbers"), largestOf(group.numbers), Privacy::Business);
    add(Words::tr("categories"), largestOf(group.categories), Privacy::Public);
    if (conclusion.findingId != "error.unknown"_L1)
        add(Words::tr("trying again"), rules::retrySentence(conclusion.retry), Privacy::Public);
    add(Words::tr("first"), momentText(group.first), Privacy::Public);
    add(Words::tr("last"), momentText(group.last), Privacy::Public);
    return finding;
}

QList<Finding> findingsOf(const triage::CountedLogs &logs)
{
    QList<Finding> findings;
    for (const triage::Conclusion &conclusion : logs.conclusions) {
        if (conclusion.code)
            findings.append(findingOf(conclusion));
    }
    return findings;
}

} // namespace secondtick::report
