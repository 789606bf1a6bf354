#pragma once

#include "rules/error_codes.h"

#include <QString>

#include <optional>

namespace secondtick::rules {

/// What the catalogue says of trying again.
struct RetryAdvice
{
    bool mayHelp = false;
    std::optional<int> afterSeconds;
    RetryBasis basis = RetryBasis::None;
};

QString toWord(RetryBasis basis); ///< "documented", "estimate"; empty for none
/// "Try again after one day, as Meta's page says." In the language of the program.
QString retrySentence(RetryAdvice advice);

} // namespace secondtick::rules
