#pragma once

#include "style/status.h"

#include <QString>

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::ui {

/// What is said beside a field for a phone number: how it was understood, or why it was not.
struct NumberWords
{
    Status status = Status::Fine;
    QString text; ///< empty for an empty field
};

NumberWords numberWords(const QString &typed, const rules::RuleBook &rules);

} // namespace secondtick::ui
