// What WizardStyle paints itself; Fusion does the rest in our colours.
#include "style/boxes.h"
#include "style/scroll_bars.h"
#include "style/wizard_style.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace secondtick::ui::style {

namespace {

constexpr int kFocusLine = 2;
constexpr int kBarRadius = 3;
constexpr int kFusionMargin = 2; // that the rectangle of a column's label comes without

bool hasFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) != 0;
}

void paintTableFrame(QPainter &painter, const QStyleOption &option)
{
    if (hasFocus(option))
        paintBox(painter, option.rect, {{}, colour(Role::Focus), kFocusLine, 0});
}

void paintFrame(QPainter &painter, const QStyleOption &option, Frame frame)
{
    switch (frame) {
    case Frame::Card:
        paintSurface(painter, option, Surface::Card);
        return;
    case Frame::Text:
        paintBox(painter, option.rect, fieldBox(option));
        return;
    case Frame::Table:
        paintTableFrame(painter, option);
        return;
    case Frame::Other:
        paintBox(painter, option.rect, {{}, colour(Role::FieldEdge)});
        return;
    }
}

void paintCell(QPainter &painter, const QStyleOption &option)
{
    if ((option.state & QStyle::State_Selected) != 0)
        painter.fillRect(option.rect, colour(Role::AccentSoft));
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), colour(Role::Edge));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const qint64 all = qint64(bar.maximum) - bar.minimum;
    if (all <= 0 || bar.progress <= bar.minimum) // not begun
        return;
    QRect done = bar.rect;
    done.setWidth(int(bar.rect.width() * (qint64(bar.progress) - bar.minimum) / all));
    paintBox(painter, QStyle::visualRect(bar.direction, bar.rect, done),
             {colour(Role::Accent), {}, 0, std::min(kBarRadius, done.width() / 2)});
}

} // namespace

void WizardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        paintSurface(*painter, *option, surfaceOf(widget));
        return;
    case PE_PanelButtonCommand:
        paintBox(*painter, option->rect, buttonBox(*option, buttonRoleOf(widget)));
        return;
    case PE_PanelLineEdit:
        if (const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame == nullptr || frame->lineWidth == 0)
            break;
        paintBox(*painter, option->rect, fieldBox(*option));
        return;
    case PE_Frame:
        paintFrame(*painter, *option, frameOf(widget));
        return;
    case PE_PanelMenu:
        paintBox(*painter, option->rect, {colour(Role::Card), colour(Role::FieldEdge)});
        return;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, {{}, colour(Role::FieldEdge)});
        return;
    case PE_FrameFocusRect:
        if (frameOf(widget) == Frame::Table || qobject_cast<const QPushButton *>(widget) != nullptr)
            return; // its edge says so
        break;
    case PE_PanelItemViewItem:
        if (frameOf(widget) != Frame::Table)
            break;
        paintCell(*painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WizardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
        element == CE_PushButtonLabel && button != nullptr) {
        QStyleOptionButton coloured(*button);
        coloured.palette.setColor(QPalette::ButtonText, buttonText(*button, buttonRoleOf(widget)));
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        return;
    }
    if (const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        element == CE_HeaderLabel && header != nullptr) {
        QStyleOptionHeader coloured(*header);
        coloured.palette.setColor(QPalette::ButtonText, colour(Role::Muted));
        coloured.rect = header->rect.marginsRemoved(kHeaderMargins - QMargins(kFusionMargin, 0, kFusionMargin, 0));
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        return;
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), colour(Role::FieldEdge));
        return;
    }
    if (const auto *const bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar != nullptr) {
        if (element == CE_ProgressBarGroove) {
            paintBox(*painter, option->rect, {colour(Role::Hover), {}, 0, kBarRadius});
            return;
        }
        if (element == CE_ProgressBarContents) {
            paintProgress(*painter, *bar);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WizardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*painter, *bar);
        return;
    }
    if (control == CC_ComboBox) {
        paintBox(*painter, option->rect, fieldBox(*option));
        paintDropDownMark(*painter, *option);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace secondtick::ui::style
