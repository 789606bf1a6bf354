#pragma once

#include "explain/answer_reader.h"

#include <QJsonObject>

namespace secondtick::explain {

/// The error an object is, whatever form it has; nothing when it is none. `isNamed` says that it stood where errors
/// stand (`error`, `errors`); elsewhere an object must show more of an error than a code.
std::optional<ReadError> errorFrom(const QJsonObject &object, bool isNamed);

/// The words of an event for its sentence.
ReadEvent eventFrom(const QString &field, const QJsonObject &value);

ReadToken tokenFrom(const QJsonObject &object);

} // namespace secondtick::explain
