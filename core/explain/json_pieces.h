#pragma once

#include "explain/loose_json.h"

#include <QList>

namespace secondtick::explain {

/// All objects and arrays in a text, whatever stands between them: a log, an exception, several answers run together.
QList<Piece> piecesIn(QStringView text);

} // namespace secondtick::explain
