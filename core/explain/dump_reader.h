#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace secondtick::explain {

/// Reads what PHP's print_r() and var_dump() print, line by line; nothing when the text holds no such print. Texts of
/// several lines keep their first.
std::optional<QJsonValue> readDump(QStringView text);

} // namespace secondtick::explain
