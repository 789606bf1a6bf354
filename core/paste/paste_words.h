#pragma once

#include <QString>
#include <QStringList>

namespace secondtick {

/// The sentences for the stable words of PastedText, in the language of the program. Pure but for the translation that
/// is loaded.

/// For PastedText::message(); `length` in characters is said where it matters: the token's, or how many tokens there
/// are for "several_tokens". A word that is not known reads as "not_a_token".
QString pasteSentence(const QString &message, qsizetype length);
/// "Removed: quotation marks and line breaks." Empty when nothing worth a word was removed.
QString removedSentence(const QStringList &removed);
/// One sentence for each warning that adds to the message.
QStringList warningSentences(const QStringList &warnings);

} // namespace secondtick
