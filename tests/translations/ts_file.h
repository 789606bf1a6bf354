#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace secondtick::test {

/// One text of a .ts file, as a translator sees it.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells apart two that have the same source
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; ///< one, or one for each form of the plural

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// All texts of the file, in its order; empty when it cannot be read.
QList<TsMessage> readTs(const QString &path);

} // namespace secondtick::test
