#pragma once

#include "rules/rule_book.h"

#include <QByteArray>
#include <QJsonObject>

namespace secondtick::app {

/// Everything the program judges by, with where it comes from (schema `secondtick.rules/1`): the files, what was not
/// used of them, and one row for each entry; rows of error codes have
/// further members, see code_rows.h.
QJsonObject rulesAsJson(const rules::RuleBook &rules);
QByteArray rulesAsText(const rules::RuleBook &rules);

/// "countries.json, entries[3].severity: why".
QString complaintLine(const rules::Complaint &complaint);

} // namespace secondtick::app
