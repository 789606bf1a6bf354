#pragma once

#include "report/report.h"

#include <QString>

namespace secondtick::fuzz {

/// Every promise about what is written for people and programs: HTML holds our own elements and https links, Markdown
/// our own marks, a table no formula, JSON is JSON; nothing is hidden in any form, and no piece of `secret` is in it.
void checkForms(const report::Report &report, const QString &secret);

} // namespace secondtick::fuzz
