#pragma once

#include "explain/explanation.h"

#include <QByteArray>
#include <QJsonObject>

namespace secondtick::app {

/// An explanation in the two forms of the command `explain`: schema secondtick.explain/1, and text to read.
QJsonObject explanationJson(const explain::Explanation &explanation);
QByteArray explanationText(const explain::Explanation &explanation);

} // namespace secondtick::app
