#pragma once

#include "practice/http_request.h"

#include <QJsonArray>
#include <QJsonObject>

namespace secondtick::practice {

/// A list as a scenario writes it, row by row: an id becomes the node of that id, and {"repeat": 3, "row": {...}}
/// becomes three rows.
QJsonArray writtenOut(const QJsonArray &list, const QJsonObject &nodes);

/// The answer to a request for `rows`: the page that `limit` and `after` name, with the fields asked for, and where to
/// go on. `inACircle`: the last page leads back to the first one.
QJsonObject pageScript(const QJsonArray &rows, const HttpRequest &request, bool inACircle);

} // namespace secondtick::practice
