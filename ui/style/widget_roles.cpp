#include "style/widget_roles.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextEdit>
#include <QVariant>

namespace secondtick::ui::style {

namespace {

constexpr auto kSurface = "surface";
constexpr auto kTextRole = "textRole";
constexpr auto kTextColour = "textColour";
constexpr auto kButtonRole = "buttonRole";

struct TextLook
{
    TextSize size = TextSize::Body;
    QFont::Weight weight = QFont::Normal;
    Role colour = Role::Text;
};

TextLook lookOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {TextSize::Title, QFont::Bold};
    case TextRole::Section:
        return {TextSize::Body, QFont::Bold};
    case TextRole::Label:
        return {TextSize::Body, QFont::DemiBold};
    case TextRole::Muted:
        return {TextSize::Body, QFont::Normal, Role::Muted};
    case TextRole::Note:
        return {TextSize::Note, QFont::Normal, Role::Muted};
    case TextRole::Clock:
        return {TextSize::Clock, QFont::Bold};
    case TextRole::Banner:
        return {TextSize::Note, QFont::DemiBold, Role::BannerText};
    case TextRole::Body:
        break;
    }
    return {};
}

/// Size and weight only: the family stays what the application or the widget's own code says.
QFont sizedFont(TextSize size, QFont::Weight weight)
{
    const QFont whole = font(size, weight);
    QFont sized;
    if (whole.pointSizeF() > 0)
        sized.setPointSizeF(whole.pointSizeF());
    else
        sized.setPixelSize(whole.pixelSize());
    sized.setWeight(weight);
    return sized;
}

void dressLabel(QWidget *label, TextRole role)
{
    const TextLook look = lookOf(role);
    label->setFont(sizedFont(look.size, look.weight));
    const QVariant own = label->property(kTextColour);
    QPalette palette; // says nothing where the colour is the usual one
    if (const Role shown = own.isValid() ? Role(own.toInt()) : look.colour; shown != Role::Text)
        palette.setColor(QPalette::WindowText, colour(shown));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText);
}

void dressTable(QTableView *table)
{
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent); // the card shows through
    own.setColor(QPalette::Highlight, colour(Role::AccentSoft));
    own.setColor(QPalette::HighlightedText, colour(Role::Text));
    table->setPalette(own);
    table->setFrameShape(QFrame::StyledPanel); // for the focus
}

void dressToolTip(QWidget *tip)
{
    QPalette own;
    own.setColor(QPalette::ToolTipBase, colour(Role::Card));
    own.setColor(QPalette::ToolTipText, colour(Role::Text));
    tip->setPalette(own);
}

void setRole(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    dressAnew(widget);
}

} // namespace

void setSurface(QWidget *widget, Surface surface)
{
    if (surface == Surface::Card) {
        if (auto *const frame = qobject_cast<QFrame *>(widget))
            frame->setFrameShape(QFrame::StyledPanel);
    } else {
        widget->setAttribute(Qt::WA_StyledBackground, surface != Surface::None);
        widget->setBackgroundRole(QPalette::Window); // a QWizard has its own idea for all that stands in it
    }
    setRole(widget, kSurface, int(surface));
}

void setTextRole(QWidget *widget, TextRole role)
{
    setRole(widget, kTextRole, int(role));
}

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    setRole(button, kButtonRole, int(role));
}

void setTextColour(QLabel *label, std::optional<Role> colour)
{
    setRole(label, kTextColour, colour ? QVariant(int(*colour)) : QVariant());
}

Surface surfaceOf(const QWidget *widget)
{
    return widget != nullptr ? Surface(widget->property(kSurface).toInt()) : Surface::None;
}

ButtonRole buttonRoleOf(const QWidget *widget)
{
    return widget != nullptr ? ButtonRole(widget->property(kButtonRole).toInt()) : ButtonRole::Usual;
}

Frame frameOf(const QWidget *widget)
{
    if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr || qobject_cast<const QTextEdit *>(widget) != nullptr)
        return Frame::Text;
    // A calendar is a table inside, and has counted on the narrow cells of Fusion.
    if (qobject_cast<const QTableView *>(widget) != nullptr && !widget->inherits("QCalendarView"))
        return Frame::Table;
    return surfaceOf(widget) == Surface::Card ? Frame::Card : Frame::Other;
}

void dress(QWidget *widget)
{
    if (const QVariant role = widget->property(kTextRole); role.isValid())
        dressLabel(widget, TextRole(role.toInt()));
    else if (qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr)
        widget->setFont(sizedFont(TextSize::Body, QFont::DemiBold));
    else if (frameOf(widget) == Frame::Table)
        dressTable(qobject_cast<QTableView *>(widget));
    else if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its track is what lies behind it
    else if (widget->inherits("QTipLabel"))
        dressToolTip(widget);
}

void dressAnew(QWidget *widget)
{
    if (widget->testAttribute(Qt::WA_WState_Polished))
        dress(widget);
    widget->update();
}

} // namespace secondtick::ui::style
