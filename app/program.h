#pragma once

#include "rules/rule_book.h"

#include <QString>
#include <QStringList>

namespace secondtick::app {

/// Name and version, the same for both programs: settings, user rules and reports are shared. Call once the
/// application object stands.
void nameProgram();

/// "secondtick-cli 0.1.0, rules 2026.11 (last compared with the public documentation on 2026-11-23)".
QString versionLine(const QString &program, const rules::RuleBook &rules);

/// Asks the system for no core file of this process: it could hold the token. Does nothing where that is unknown.
void refuseCoreFiles();

/// Makes sure that 0, 1 and 2 are taken, before anything else can be: a file or socket opened later must not become
/// standard input or output by accident. A missing input reads as empty; a missing output refuses to be written.
void holdStandardStreams();

/// Sends the messages of Qt to standard error with everything of the shape of a token removed.
void scrubQtMessages();

/// Is this shaped like a language code?
bool isLanguageCode(const QString &code);

/// The value of --language, when it is shaped like a code; else empty. Looked for before the arguments are read,
/// because help and complaints are words too.
QString languageIn(const QStringList &arguments);

/// "There is no translation …" for a code of a language that we do not have; empty for one that we have, and for none.
QString noTranslationSentence(const QString &code);

} // namespace secondtick::app
