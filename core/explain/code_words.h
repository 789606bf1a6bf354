#pragma once

#include "explain/answer_reader.h"

namespace secondtick::rules {
class ErrorCodes;
}

namespace secondtick::explain {

/// Codes and their subcodes in words: "131026", "#131026, 131047", "190/463", "code 100 subcode 33", "(#131030) …".
/// A bare number inside a sentence counts only when the catalogue holds it. Up to 200 of them.
QList<ReadError> codesIn(const QString &text, const rules::ErrorCodes &codes);

/// Well-known sentences of the platform that stand in the text without their code.
QList<ReadError> knownSentencesIn(const QString &text);

/// Which other way to WhatsApp the text comes from.
enum class Gateway
{
    None,
    Baileys, ///< and what is built on it
    WebBrowser, ///< whatsapp-web.js and its like
    Twilio,
    PartnerReport ///< a provider's own summary
};
Gateway gatewayIn(const QString &text);

} // namespace secondtick::explain
