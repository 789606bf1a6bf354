#pragma once

#include "report/report.h"

namespace secondtick::app {

/// How a command ends; the numbers are part of the contract.
enum class ExitStatus
{
    Clean = 0, ///< nothing at or above the limit
    Found = 1, ///< something at or above the limit
    WrongUse = 2, ///< what was asked for cannot be done as asked
    Incomplete = 3, ///< not Found, but a needed check could not run: "nothing found" would be a false green
};

/// `limit` is the one of --fail-on.
ExitStatus exitStatusOf(const report::Report &report, Severity limit);

} // namespace secondtick::app
