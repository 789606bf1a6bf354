#include "rules/translated.h"

#include <QCoreApplication>

namespace secondtick::rules {

QString translated(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("rules", english.toUtf8().constData());
}

QStringList translated(const QStringList &english)
{
    QStringList result;
    for (const QString &sentence : english)
        result.append(translated(sentence));
    return result;
}

} // namespace secondtick::rules
