#pragma once

#include "base/sentence.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace secondtick::rules {

/// Something in a rule file that was not used, and where. Shown to the user and in every report.
struct Complaint
{
    QString file; ///< the file's name as found
    QString path; ///< JSON path, "entries[3].severity"; empty for the file as a whole
    Sentence why;

    QString text() const { return why.said(); } ///< one sentence, in the language that texts are in now
};

/// Where the entries of a rule file came from.
struct Provenance
{
    QString file; ///< "countries.json"
    QString version; ///< "2026.11"
    QDate checked; ///< when it was last compared with the public documentation
    int staleAfterDays = 180;
    QStringList overriddenBy; ///< paths of the files that changed something, in order of use
};

} // namespace secondtick::rules
