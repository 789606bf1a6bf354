#pragma once

#include "practice/answer.h"

#include <QJsonValue>

namespace secondtick::practice {

/// Puts in what only the moment knows: "@now+432000" becomes seconds since 1970, "@trace" the trace id of the answer,
/// and {{now-3600}} inside a text becomes a date the way Meta's messages write it.
QJsonValue resolved(const QJsonValue &value, const Moment &moment);

} // namespace secondtick::practice
