#pragma once

#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace secondtick::ui {

/// A link that copies a text, and says so for a moment. `what` is for screen readers: "Copy this finding"; on the
/// screen stands `caption`, or "Copy". `text` is asked for when it is pressed; it holds no secret, for there is nothing
/// on the screen that is one.
QPushButton *makeCopyButton(const QString &what, const std::function<QString()> &text, QWidget *parent,
                            const QString &caption = {});

} // namespace secondtick::ui
