#pragma once

#include <QString>

namespace secondtick::triage {

// Versions of the libraries this room is built on, for the page that lists them.

QString simdjsonVersion(); ///< as it was built with
QString zlibVersion(); ///< as it is running

} // namespace secondtick::triage
