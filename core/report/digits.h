#pragma once

#include <QString>

namespace secondtick::report {

/// The digits of a text as 0 to 9, whatever script they were written in.
QString digitsOf(QStringView text);

/// Do these digits hold the end of a known number, written with or without its country code? Never for numbers too
/// short to tell.
bool isSameNumber(QStringView digits, const QString &known);

} // namespace secondtick::report
