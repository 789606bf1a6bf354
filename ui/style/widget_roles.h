#pragma once

#include "style/appearance.h"

#include <optional>

class QAbstractButton;
class QLabel;
class QWidget;

namespace secondtick::ui::style {

/// What lies behind the texts. A widget that is none of these is painted as Fusion does it.
enum class Surface
{
    None,
    Ground, ///< behind a page
    Side, ///< behind the step list
    Step,
    CurrentStep,
    Banner,
    Card, ///< a QFrame: one pixel of edge inside its rectangle
    Rule ///< the thin line between parts of a card
};

/// How a text looks.
enum class TextRole
{
    Title,
    Section,
    Label,
    Body,
    Muted,
    Note,
    Clock,
    Banner
};

enum class ButtonRole
{
    Usual,
    Primary, ///< what the page is there for: at most one in sight
    Segment ///< one of a row of choices
};

/// These say what a widget is; WizardStyle gives it font and colours, at once when it is in sight already. GUI thread.
void setSurface(QWidget *widget, Surface surface);
void setTextRole(QWidget *widget, TextRole role);
void setButtonRole(QAbstractButton *button, ButtonRole role);
/// The colour of a label's text in place of the one of its text role; none takes it off again.
void setTextColour(QLabel *label, std::optional<Role> colour);

Surface surfaceOf(const QWidget *widget);
ButtonRole buttonRoleOf(const QWidget *widget);

/// What a frame goes round: each has its own edge and margins.
enum class Frame
{
    Other,
    Card,
    Text, ///< a text edit of several lines
    Table
};
Frame frameOf(const QWidget *widget);

/// Font and palette that follow from the roles and the kind of a widget. For WizardStyle.
void dress(QWidget *widget);
/// The same for a widget that has been in sight; others are dressed when they come.
void dressAnew(QWidget *widget);

} // namespace secondtick::ui::style
