#include "checks/token_state.h"

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 10;

/// One finding for all templates of an account that are in the same trouble.
Finding findingFor(const QString &id, const QList<TemplateFacts> &templates, const AccountReads &account)
{
    Finding finding;
    finding.id = id;
    finding.subject = {u"template"_s, account.id};
    const TemplateFacts &first = templates.first();
    finding.args = {{u"name"_s, first.name}, {u"count"_s, templates.size()}, {u"account"_s, account.id}};
    if (first.language)
        finding.args.insert(u"language"_s, *first.language);
    if (first.rejectedReason && first.rejectedReason != u"NONE"_s)
        finding.args.insert(u"reason"_s, *first.rejectedReason);
    QStringList names;
    for (const TemplateFacts &each : templates.first(std::min(templates.size(), kMostNamed))) {
        names.append(each.name);
        finding.evidence.append({each.name, each.status.value_or(QString()), account.templates.source});
    }
    if (templates.size() > 1) {
        finding.wording = u"several"_s;
        finding.args.insert(u"names"_s, names.join(u", "_s));
    }
    return finding;
}

} // namespace

/// Which templates cannot be sent? Those in review are no fault, nor is a status that is not known here.
CheckOutcome templatesUsable(const CheckInput &in)
{
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    QList<Finding> findings;
    bool wasRead = false;
    for (const AccountReads &account : in.snapshot.accounts) {
        if (!account.templates)
            continue;
        wasRead = true;
        QList<TemplateFacts> rejected;
        QList<TemplateFacts> paused;
        for (const TemplateFacts &each : account.templates->rows) {
            if (each.status == u"REJECTED"_s)
                rejected.append(each);
            else if (each.status == u"PAUSED"_s || each.status == u"DISABLED"_s)
                paused.append(each);
        }
        if (!rejected.isEmpty())
            findings.append(findingFor(u"template.rejected"_s, rejected, account));
        if (!paused.isEmpty())
            findings.append(findingFor(u"template.paused"_s, paused, account));
    }
    if (wasRead)
        return CheckOutcome::of(findings);
    return in.snapshot.accounts.isEmpty() ? CheckOutcome::notApplicable() : CheckOutcome::couldNotRun({});
}

} // namespace secondtick::checks
