#pragma once

#include <QString>

namespace secondtick::ui {

/// A question of the answers file ("customer.can_message_us") in the words of the checklist page; empty for one that
/// the page does not ask.
QString questionText(const QString &question);

} // namespace secondtick::ui
