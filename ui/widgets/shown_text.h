#pragma once

#include "base/untrusted_text.h"

#include <QString>

namespace secondtick::ui {

/// As visibleText(), for a window that reads from right to left as well: each number, id or stretch of Latin words in a
/// text of its script keeps the order of its parts, by marks of direction around it. For showing only.
QString shownText(const QString &text, qsizetype cap = 2000);
/// The same for words of our own, of which nothing is hidden; `direction` is that of where they are shown.
QString inOrder(const QString &text, Qt::LayoutDirection direction);
QString inOrder(const QString &text); ///< in the window
/// The text before it was made fit to be shown by the above or by breakable(): to be copied, read aloud, or to be the
/// title of a window.
QString withoutMarks(QString text);

} // namespace secondtick::ui
