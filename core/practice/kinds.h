#pragma once

#include <QString>
#include <QStringList>

namespace secondtick::practice {

/// A kind of object of the Graph API: the fields and lists it has. What it has not, the platform refuses to read.
struct Kind
{
    QString name; ///< in a scenario: "account"
    QString nodeType; ///< in the platform's messages: "WhatsAppBusinessAccount"
    QStringList fields;
    QStringList lists;
};

/// nullptr for a name that is none.
const Kind *kindNamed(const QString &name);

} // namespace secondtick::practice
