#pragma once

class QString;

namespace secondtick::ui {

/// Turns all windows of the program to this language: texts, numbers, dates, and the direction of reading. They follow
/// at once, each through its own retranslate(); what was typed stays. `code` is one of language::offered().
void showIn(const QString &code);

} // namespace secondtick::ui
