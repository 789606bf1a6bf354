#pragma once

class QWidget;

namespace secondtick::ui {

/// Asks whether unsaved results may be thrown away. Returns when the user has answered; staying is what Escape and
/// Enter mean.
bool mayLoseResults(QWidget *window);

} // namespace secondtick::ui
