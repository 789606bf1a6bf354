#include "checks/health_entities.h"

#include <QSet>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

/// Collects entities, each id of a type once.
class Collector
{
public:
    void add(const std::optional<HealthFacts> &health, const ReportedEntity &around)
    {
        if (!health)
            return;
        for (const HealthEntity &entity : health->entities) {
            const QString key = entity.type + u'/' + entity.id.value_or(around.account);
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            ReportedEntity reported = around;
            reported.entity = entity;
            m_entities.append(reported);
        }
    }
    QList<ReportedEntity> take() { return std::move(m_entities); }

private:
    QSet<QString> m_seen;
    QList<ReportedEntity> m_entities;
};

QString displayedNumber(const AccountReads &reads, const QString &id)
{
    if (reads.numbers) {
        for (const PhoneNumberFacts &number : reads.numbers->rows) {
            if (number.id == id)
                return number.displayNumber.value_or(QString());
        }
    }
    return {};
}

} // namespace

QList<ReportedEntity> reportedEntities(const Snapshot &snapshot)
{
    Collector collector;
    for (const AccountReads &reads : snapshot.accounts) {
        const QString business = reads.account ? reads.account->businessId.value_or(QString()) : QString();
        if (reads.standing)
            collector.add(reads.standing->health, {{}, reads.standing.source, reads.id, business, {}});
        if (!reads.routing)
            continue;
        for (const PhoneNumberRouting &number : reads.routing->rows)
            collector.add(number.health,
                          {{}, reads.routing.source, reads.id, business, displayedNumber(reads, number.id)});
    }
    return collector.take();
}

QString subjectKindOf(const QString &entityType)
{
    if (entityType == "PHONE_NUMBER"_L1)
        return u"number"_s;
    if (entityType == "BUSINESS"_L1)
        return u"business"_s;
    if (entityType == "APP"_L1)
        return u"app"_s;
    return entityType == "MESSAGE_TEMPLATE"_L1 ? u"template"_s : u"account"_s;
}

} // namespace secondtick::checks
