// What WizardStyle paints itself; Fusion does the rest in our colours.
#include "style/boxes.h"
#include "style/scroll_bars.h"
#include "style/wizard_style.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace secondtick::ui::style {

namespace {

constexpr int kFocusLine = 2;
constexpr int kBarRadius = 3;
constexpr int kFusionMargin = 2; // that the rectangle of a column's label comes without

bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) != nullptr;
}

bool hasFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) != 0;
}

/// True when the frame is one of ours.
bool paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (surfaceOf(widget) == Surface::Card) {
        paintSurface(painter, option, Surface::Card);
    } else if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr
               || qobject_cast<const QTextEdit *>(widget) != nullptr) {
        paintBox(painter, option.rect, fieldBox(option));
    } else if (isTable(widget)) {
        if (hasFocus(option))
            paintBox(painter, option.rect, {{}, colour(Role::Focus), kFocusLine, 0});
    } else {
        return false;
    }
    return true;
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
    if (all <= 0)
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
        if (paintFrame(*painter, *option, widget))
            return;
        break;
    case PE_FrameFocusRect:
        if (isTable(widget) || qobject_cast<const QPushButton *>(widget) != nullptr)
            return; // its edge says so
        break;
    case PE_PanelItemViewItem:
        if (!isTable(widget))
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
