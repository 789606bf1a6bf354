#pragma once

#include "base/sentence.h"

#include <QString>

namespace secondtick {

/// What kind of obstacle kept us from an answer. Only `Api` says something about the user's set-up;
/// every other kind means "we could not tell".
enum class ErrorKind
{
    Offline, ///< this computer has no network
    Dns, ///< the name could not be looked up
    Refused, ///< the address answered, and refused the connection
    Timeout, ///< no whole answer within the time limit
    Tls, ///< no trustworthy encrypted connection
    Proxy, ///< the proxy of this computer is the obstacle
    Interrupted, ///< the connection ended before the answer did
    NotGraph, ///< an answer, but not one of Meta's: HTML, a redirect, broken or foreign JSON, too large
    Api, ///< Meta's own error object, see GraphError
    Cancelled, ///< the user stopped it
    File, ///< a file could not be read or written
    Usage, ///< what the user handed us cannot be used
};

/// Why we could not tell. A value; never thrown. `text` is a sentence for the user and holds no secret, URL or
/// library message. `origin` names the request or file it is about ("GET /me", "answers.json").
struct Error
{
    ErrorKind kind = ErrorKind::Usage;
    QString text;
    QString origin;
    QString detail; ///< one stable word that tells like errors apart ("timeout_connect", "redirect"); may be empty
    Sentence sentence = {}; ///< `text` again, for errors that are kept and shown later; may be empty

    /// The text in the language that texts are in now, as far as that is known.
    QString said() const { return sentence.isEmpty() ? text : sentence.said(); }
};

/// An error whose text can be said again in another language.
inline Error errorOf(ErrorKind kind, const Sentence &sentence, const QString &origin, const QString &detail)
{
    return {kind, sentence.said(), origin, detail, sentence};
}

} // namespace secondtick
