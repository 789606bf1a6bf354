#pragma once

#include "facts/snapshot.h"

#include <QList>
#include <QString>

namespace secondtick::checks {

/// One entity of the health answers of a run, with what is known of its surroundings.
struct ReportedEntity
{
    HealthEntity entity;
    QString source;
    QString account; ///< id of the account under which it was read
    QString business; ///< id of the business that owns the account, or empty
    QString number; ///< as displayed; for phone numbers
};

/// All entities of all answers, each once: business and app are repeated in every answer. Accounts come before numbers.
QList<ReportedEntity> reportedEntities(const Snapshot &snapshot);

/// "WABA" -> "account", "PHONE_NUMBER" -> "number" …; what is not known here: "account", under which it was read.
QString subjectKindOf(const QString &entityType);

} // namespace secondtick::checks
