#pragma once

#include "rules/rule_book.h"

#include <QJsonObject>
#include <QString>

namespace secondtick::app {

/// The members that the row of an error code has beyond those of every row: code, subcode, title, side, retry, and
/// where the entry comes from ("built-in", or the path of the file that added or changed it last).
QJsonObject codeAsJson(const rules::ErrorCode &code, const rules::RuleBook &rules);

/// The same for people, in one line.
QString codeLine(const rules::ErrorCode &code, const rules::RuleBook &rules);

} // namespace secondtick::app
