#pragma once

#include <QString>
#include <QStringList>

#include <QList>

class QWidget;

namespace secondtick::test {

/// One text that a user sees, or hears from a screen reader.
struct WindowText
{
    QString where; ///< class and name of what shows it, and as what: "QLabel heading text"
    QString text;
};

/// Every text of what is visible in the window: labels, buttons, lists, tables, tool tips, placeholders, names and
/// descriptions for screen readers, the title. Not what the user typed.
QList<WindowText> textsOf(const QWidget *window);

/// What is cut off: a label or button without room for its text, a page wider than the window.
QStringList cutTexts(const QWidget *window);

/// As lines to compare; without what was announced once, which a part that is made anew does not say again.
QStringList linesOf(const QList<WindowText> &texts);

} // namespace secondtick::test
