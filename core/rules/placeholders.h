#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace secondtick::rules {

/// Puts `values` in the {places} of a text. A part between [[ and ]] is left out when a value inside is missing; a
/// value missing elsewhere becomes an ellipsis. Values are put in as they are and never read for places again.
QString filled(const QString &text, const QHash<QString, QString> &values);

/// The name of the first place in `texts` that `args` does not allow: not listed, or listed as one that may be missing
/// ("app?") and used outside [[ ]]. Empty when all is well.
QString placeholderFault(const QStringList &texts, const QStringList &args);

} // namespace secondtick::rules
