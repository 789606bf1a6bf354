#pragma once

#include "practice/http_request.h"

#include <QJsonObject>
#include <QStringList>

namespace secondtick::practice {

/// "fields=id,name,phone_numbers{id,name}" -> id, name, phone_numbers. Empty: the request asks for everything.
QStringList fieldsAskedFor(const HttpRequest &request);

/// The object's id and the fields asked for, without those that the object has nothing for.
QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields);

} // namespace secondtick::practice
