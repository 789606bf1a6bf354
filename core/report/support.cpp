#include "report/support.h"

#include "report/words.h"

#include <QHash>

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

QString answerOf(const ReadFailure &failure)
{
    if (!failure.graphError)
        return failure.error.said();
    const GraphError &error = *failure.graphError;
    if (error.subcode)
        //: %1 and %2 numbers that the platform answers with
        return Words::tr("code %1, subcode %2").arg(error.code).arg(*error.subcode);
    return Words::tr("code %1").arg(error.code);
}

/// Collects what failed, filtered.
class Refusals
{
public:
    explicit Refusals(AudienceFilter &filter)
        : m_filter(filter)
    {
    }

    void add(const ReadFailure &failure, const QString &source, const QDateTime &at)
    {
        constexpr qsizetype longest = 200;
        if (m_calls.size() >= Report::kMostSupportCalls)
            return;
        const QString traceId = failure.graphError ? failure.graphError->traceId : QString();
        m_calls.append({at, m_filter.text(source, longest), m_filter.text(answerOf(failure), longest),
                        m_filter.text(traceId, longest, AudienceFilter::Origin::Classified)});
    }
    template <typename T> void add(const Fact<T> &fact)
    {
        if (fact.failure)
            add(*fact.failure, fact.source, fact.at);
    }
    QList<SupportCall> calls() const { return m_calls; }

private:
    AudienceFilter &m_filter;
    QList<SupportCall> m_calls;
};

/// Label and id of the parts of the chain somebody who helps will ask for.
QList<Row> idRows(const Report &report)
{
    QList<Row> rows;
    for (const checks::ChainNode &node : report.nodes) {
        const bool isAskedFor = node.node == "app"_L1 || node.node == "account"_L1 || node.node == "number"_L1;
        if (isAskedFor && !node.id.isEmpty())
            rows.append({Words::node(node.node), nodeDetail(node)});
    }
    return rows;
}

} // namespace

QString receiverOf(const Report &report)
{
    static const QStringList others{u"developer"_s, u"provider"_s, u"platform"_s, u"admin"_s};
    const ReportFinding *worst = nullptr;
    for (const ReportFinding &finding : report.findings) {
        if (finding.severity > Severity::Info && (worst == nullptr || finding.severity > worst->severity)
            && others.contains(finding.text.who))
            worst = &finding;
    }
    return worst == nullptr ? QString() : worst->text.who;
}

QList<SupportCall> supportCallsOf(const Snapshot &facts, AudienceFilter &filter)
{
    Refusals refusals(filter);
    refusals.add(facts.inspection);
    refusals.add(facts.myPermissions);
    refusals.add(facts.me);
    refusals.add(facts.app);
    refusals.add(facts.businesses);
    for (const AccountReads &reads : facts.accounts) {
        refusals.add(reads.account);
        refusals.add(reads.standing);
        refusals.add(reads.numbers);
        refusals.add(reads.routing);
        refusals.add(reads.apps);
        refusals.add(reads.templates);
    }
    refusals.add(facts.assigned);
    refusals.add(facts.givenNumber);
    return refusals.calls();
}

QString supportSentence(const Report &report)
{
    if (report.receiver == "developer"_L1)
        return Words::tr("Best sent to your developer: the person who set up the app that sends the messages.");
    if (report.receiver == "provider"_L1)
        return Words::tr("Best sent to your solution provider: the company through which you use WhatsApp.");
    if (report.receiver == "admin"_L1)
        return Words::tr("Best sent to an administrator of your business portfolio at Meta.");
    if (report.receiver == "platform"_L1) {
        return Words::tr(
            "Best sent to Meta's support for businesses. They ask for the account, the phone number, the time "
            "and the trace id of a call: what is known of these stands here.");
    }
    return report.supportCalls.isEmpty() ? QString()
                                         : Words::tr("If you ask somebody for help, they will want to know this.");
}

QList<Row> supportRows(const Report &report)
{
    if (supportSentence(report).isEmpty())
        return {};
    QList<Row> rows = idRows(report);
    for (const SupportCall &call : report.supportCalls) {
        QString text = call.at.isValid() ? call.answer + u" · "_s + Words::exactMoment(call.at) : call.answer;
        if (!call.traceId.isEmpty())
            //: %1 an id that the platform gives each of its answers
            text += u" · "_s + Words::tr("trace id %1").arg(call.traceId);
        rows.append({call.request, text});
    }
    return rows;
}

} // namespace secondtick::report
