#include "triage/parts_used.h"

#include <simdjson.h>
#include <zlib.h>

namespace secondtick::triage {

QString simdjsonVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(int(simdjson::SIMDJSON_VERSION_MAJOR))
        .arg(int(simdjson::SIMDJSON_VERSION_MINOR))
        .arg(int(simdjson::SIMDJSON_VERSION_REVISION));
}

QString zlibVersion()
{
    return QString::fromLatin1(::zlibVersion());
}

} // namespace secondtick::triage
