#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>

class QApplication;
class QPalette;

namespace secondtick::ui::style {

/// Which of the colour schemes in resources/style is in use.
enum class Appearance
{
    Light,
    Dark,
    HighContrast
};

/// A colour by what it is for. The values stand in resources/style/<appearance>.json and nowhere else.
enum class Role
{
    Ground,
    Side,
    Card,
    Edge,
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    AccentHover,
    AccentSoft,
    Link,
    Field,
    FieldEdge,
    Focus,
    Hover,
    Fine,
    Warning,
    Broken,
    Quiet,
    OnStatus,
    Banner,
    BannerEdge,
    BannerText,
};
constexpr int kRoleCount = int(Role::BannerText) + 1;

/// The type scale: 22 / 14 / 12 where the platform's own text size is the 14. Clock is the large countdown.
enum class TextSize
{
    Clock,
    Title,
    Body,
    Note
};

/// Distances are multiples of this.
constexpr int kGrid = 8;

/// What the platform's palette asks for: dark when its ground is darker than its text, high contrast when both are
/// pure.
Appearance platformAppearance(const QPalette &platformPalette);

/// Gives the whole application style and palette of `appearance`; sizes follow the application's font.
/// May be called again at any time. Needs the one QApplication.
void apply(Appearance appearance);
Appearance current();
/// Puts the colours of the appearance in use into a palette of the platform.
void colourIn(QPalette &palette);
/// What the platform would paint with at this moment if the colours were not ours. Puts our colours back where somebody
/// else has set a palette.
QPalette platformPalette();

QColor colour(Role role);
QColor colour(Role role, Appearance appearance);
QString roleName(Role role); ///< "accent-soft": its key in the files
/// The application's font in one of the sizes of the scale.
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);
/// Width of `characters` average characters of body text, for sizes that must grow with the text.
int textWidth(int characters);

} // namespace secondtick::ui::style
