#pragma once

#include <QList>
#include <QString>

namespace secondtick::language {

/// A language the program speaks, or is being taught.
struct Language
{
    QString code; ///< "de", "pt_BR": as in the names of the files
    QString ownName; ///< "Deutsch": what those who speak it look for in a list
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// All of them, English first. Whole or not: see offered().
const QList<Language> &known();

/// Those whose translation is whole and therefore built in, English among them: the ones to choose from.
QList<Language> offered();

/// The code of the offered language that is meant by "de", "de_AT", "pt", "pt-PT", "in" (an old name of Indonesian) …;
/// empty when there is none. Upper or lower case.
QString bestFor(const QString &code);
/// The same for the first one of several that there is, as a system lists what its user reads; "en" when there is none.
QString bestFor(const QStringList &codes);

/// The language of this code; English for a code that is not known.
const Language &languageOf(const QString &code);

} // namespace secondtick::language
