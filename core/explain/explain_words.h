#pragma once

#include "explain/answer_reader.h"
#include "explain/code_words.h"
#include "explain/explanation.h"

#include <QString>

namespace secondtick::explain {

/// The sentences of an explanation, in the language of the program.

/// Whose matter an error is, for a side and a category of the catalogue.
QString aboutSentence(const QString &side, const QString &category);
/// Where an error stood; `entity` is that of a health status.
QString placeSentence(Place place, const QString &entity);
QString eventSentence(const ReadEvent &event);
QString healthSentence(const ReadHealth &health);
/// What the inspection of a token shows; never more than it shows. May be empty.
QStringList tokenSentences(const ReadToken &token);
QString gatewaySentence(Gateway gateway);
/// Title and steps for a code the catalogue does not hold.
QString unknownTitle();
QStringList unknownActions();

} // namespace secondtick::explain
