#pragma once

#include <QString>

namespace secondtick::explain {

/// Overwrites every token, app secret and Bearer header in the text with as many dots, so that places stay where they
/// are. True when there was one. What merely has the shape of an app secret (many hashes do) is masked without a word.
bool maskSecrets(QString &text);

/// Words of the platform, fit to be quoted: no phone number, no message id, no address of a file, no invisible
/// character, and no longer than a few lines.
QString quotable(const QString &text);

/// A trace id, a reason word or an id of the platform: letters, digits and a few signs; anything else is left
/// out, and so is what holds a message id.
QString plainWord(const QString &text);

} // namespace secondtick::explain
