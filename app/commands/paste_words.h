#pragma once

#include <QString>

namespace secondtick::app {

/// What `inspect` says in plain words about its stable words; see PastedText. An unknown word is given back as it is.

/// "instagram_token": one or two sentences that say what the text is and what to hand over instead.
QString pasteSentence(const QString &message);
/// "bearer_prefix": what was removed.
QString removedPhrase(const QString &word);
/// "was_in_a_url": what the user must hear.
QString pasteWarning(const QString &word);

} // namespace secondtick::app
