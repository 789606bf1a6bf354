#pragma once

#include "style/widget_roles.h"

#include <QMargins>
#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace secondtick::ui {

using style::TextRole;

/// The text with places where a line may break behind slashes and underscores: paths and words of the platform are
/// long. For showing only.
QString breakable(const QString &text);
/// A label for plain text that wraps and can be read by a screen reader. Never interprets markup, so text from outside
/// (through visibleText() or shownText()) is safe in it. Its margin above is its own, and set anew with its font.
QLabel *makeLabel(TextRole role, QWidget *parent);

/// A secondary action: a button that looks like a link. Keyboard and accessibility are a button's.
QPushButton *makeLinkButton(QWidget *parent);
/// One of a row of choices ("Yes", "No", "Don't know"): checkable; group them with QButtonGroup.
QPushButton *makeSegmentButton(QWidget *parent);

/// A white card with the usual padding; fill cardLayout().
QFrame *makeCard(QWidget *parent);
/// Makes a frame of one's own look like one; returns its column.
QVBoxLayout *makeCardOf(QFrame *frame);
QVBoxLayout *cardLayout(QFrame *card);
/// Margins by reading direction: Qt does not mirror those of a layout.
QMargins leadingMargins(const QWidget *widget, int leading, int top, int trailing, int bottom);
/// A thin line between the parts of a card.
QFrame *makeRule(QWidget *parent);

} // namespace secondtick::ui
