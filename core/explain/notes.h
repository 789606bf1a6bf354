#pragma once

#include "explain/answer_reader.h"
#include "explain/explanation.h"

namespace secondtick::explain {

/// Sentences about what was read that no single error says: "Delivered and failed together …", events, health, token.
QStringList notesOf(const Reading &reading);

/// How the text itself was: empty, cut, broken, with a secret in it.
QStringList textNotes(const Explanation &explanation, bool isEmpty, bool isBinary);

/// That there are kMostItems different errors, or more.
QString manyItemsNote();

/// What to say when nothing in it could be explained.
QString nothingRecognised();

} // namespace secondtick::explain
