#pragma once

#include "base/outcome.h"
#include "facts/snapshot.h"

#include <QByteArray>

namespace secondtick {

/// The facts of a run as a file, to be judged again later and elsewhere, without a token and without a network. There
/// is no secret in it, because there is none in a Snapshot; names, ids and phone numbers of the business are.
///
///   { "schema": "secondtick.facts/1", "saved_at": "2026-11-23T10:00:00.000Z", "facts": { … } }
///
/// UTF-8, indented: a person should be able to see what is in it.
QByteArray writeFacts(const Snapshot &facts, const QDateTime &savedAt);

/// Reads what writeFacts() wrote. What the file says is text from outside: everything of the shape of a token is taken
/// out of it. The error (kind Usage) is a sentence that names the place of what is wrong.
Outcome<Snapshot> readFacts(const QByteArray &file);

/// The moment the facts are of, UTC: the platform's clock where it told the time, else that of the computer they were
/// read on. Null when they say neither.
QDateTime timeOf(const Snapshot &facts);

inline constexpr qint64 kLargestFactsFile = 64LL * 1024 * 1024; ///< more than any run can gather

} // namespace secondtick
