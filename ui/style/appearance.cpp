#include "style/appearance.h"

#include "style/widget_roles.h"
#include "style/wizard_style.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QPointer>
#include <QWidget>

#include <array>

namespace secondtick::ui::style {

using namespace Qt::StringLiterals;

namespace {

using Colours = std::array<QColor, kRoleCount>;

constexpr std::array<QLatin1StringView, kRoleCount> kRoleNames{
    "ground"_L1,   "side"_L1,       "card"_L1,      "edge"_L1,         "text"_L1,        "muted"_L1,
    "disabled"_L1, "accent"_L1,     "on-accent"_L1, "accent-hover"_L1, "accent-soft"_L1, "link"_L1,
    "field"_L1,    "field-edge"_L1, "focus"_L1,     "hover"_L1,        "fine"_L1,        "warning"_L1,
    "broken"_L1,   "quiet"_L1,      "on-status"_L1, "banner"_L1,       "banner-edge"_L1, "banner-text"_L1,
};

Appearance &appearanceInUse()
{
    static Appearance appearance = Appearance::Light;
    return appearance;
}

QByteArray builtIn(const QString &name)
{
    QFile file(u":/style/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How the files of an appearance are called: "dark", for dark.json.
QString fileName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"high_contrast"_s;
    case Appearance::Light:
        break;
    }
    return u"light"_s;
}

Colours loadColours(Appearance appearance)
{
    const QJsonObject roles = QJsonDocument::fromJson(builtIn(fileName(appearance) + u".json"_s)).object();
    Colours colours;
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = QColor(roles[kRoleNames[i]].toString());
    return colours;
}

const Colours &coloursOf(Appearance appearance)
{
    static const std::array<Colours, 3> colours{loadColours(Appearance::Light), loadColours(Appearance::Dark),
                                                loadColours(Appearance::HighContrast)};
    return colours.at(std::size_t(appearance));
}

qreal scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Clock:
        return 44.0 / 14.0;
    case TextSize::Title:
        return 22.0 / 14.0;
    case TextSize::Note:
        return 12.0 / 14.0;
    case TextSize::Body:
        break;
    }
    return 1.0;
}

/// Ours while the application lives, unless somebody else has set a style.
QPointer<WizardStyle> &styleInUse()
{
    static QPointer<WizardStyle> style;
    return style;
}

} // namespace

Appearance platformAppearance(const QPalette &platformPalette)
{
    const QColor ground = platformPalette.color(QPalette::Window);
    const QColor text = platformPalette.color(QPalette::WindowText);
    if (ground.lightness() > text.lightness())
        return Appearance::Light;
    return ground.lightness() == 0 && text.lightness() == 255 ? Appearance::HighContrast : Appearance::Dark;
}

void apply(Appearance appearance)
{
    appearanceInUse() = appearance;
    if (!styleInUse()) {
        styleInUse() = new WizardStyle;
        QApplication::setStyle(styleInUse());
    }
    QApplication::setPalette({}); // none of its own: the style colours in what the platform has
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        dressAnew(widget);
}

Appearance current()
{
    return appearanceInUse();
}

void colourIn(QPalette &palette)
{
    const std::array<std::pair<QPalette::ColorRole, Role>, 15> roles{{
        {QPalette::Window, Role::Ground},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Field},
        {QPalette::AlternateBase, Role::Side},
        {QPalette::Text, Role::Text},
        {QPalette::Button, Role::Card},
        {QPalette::ButtonText, Role::Text},
        {QPalette::ToolTipBase, Role::Card},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::PlaceholderText, Role::Muted},
        {QPalette::Highlight, Role::Accent},
        {QPalette::HighlightedText, Role::OnAccent},
        {QPalette::Link, Role::Link},
        {QPalette::LinkVisited, Role::Link},
        {QPalette::Mid, Role::Edge}, // the line above the wizard's buttons
    }};
    for (const auto &[target, role] : roles)
        palette.setColor(target, colour(role));
    for (const QPalette::ColorRole target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, target, colour(Role::Disabled));
}

QPalette platformPalette()
{
    return styleInUse() ? styleInUse()->platformPalette() : QApplication::palette();
}

QColor colour(Role role)
{
    return colour(role, current());
}

QColor colour(Role role, Appearance appearance)
{
    return coloursOf(appearance).at(std::size_t(role));
}

QString roleName(Role role)
{
    return kRoleNames.at(std::size_t(role));
}

QFont font(TextSize size, QFont::Weight weight)
{
    QFont result = QApplication::font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * scaleOf(size));
    else
        result.setPixelSize(qRound(result.pixelSize() * scaleOf(size)));
    result.setWeight(weight);
    return result;
}

int textWidth(int characters)
{
    return QFontMetrics(font(TextSize::Body)).averageCharWidth() * characters;
}

} // namespace secondtick::ui::style
