#pragma once

#include <QString>
#include <QStringList>

namespace secondtick::rules {

/// A text of a rule file in the language of the program; the English itself where there is no translation.
QString translated(const QString &english);
QStringList translated(const QStringList &english);

} // namespace secondtick::rules
