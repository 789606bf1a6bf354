#pragma once

#include "numbers/phone_number.h"

#include <QString>

namespace secondtick::app {

/// One line in plain words about a number as it was read.
QString numberSentence(const PhoneNumber &number);

} // namespace secondtick::app
