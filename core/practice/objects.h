#pragma once

#include "practice/http_request.h"

#include <QJsonObject>

#include <optional>

namespace secondtick::practice {

/// The script of the answer to a path that no route names: a node, or what the platform says to an id that is nothing
/// and to a list that an object does not have. Empty when only the scenario could know.
std::optional<QJsonObject> objectScript(const QJsonObject &nodes, const HttpRequest &request);

/// The script as this request gets it: a field that the object does not have is refused, a list is cut into pages.
QJsonObject fitted(const QJsonObject &script, const QJsonObject &nodes, const HttpRequest &request);

} // namespace secondtick::practice
