// Sizes and places of what WizardStyle paints itself.
#include "style/boxes.h"
#include "style/scroll_bars.h"
#include "style/wizard_style.h"

#include <QStyleOption>

namespace secondtick::ui::style {

namespace {

constexpr QMargins kCellMargins{6, 2, 6, 3}; // its lowest pixel is the line below the row
constexpr QMargins kTableMargins{2, 2, 2, 2}; // with or without the focus: rows do not move for it
constexpr QMargins kCardMargins{1, 1, 1, 1};

/// The edit in a combo box has none: the box has it.
bool hasFrame(const QStyleOption *option)
{
    const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

/// Between the edge of a frame of ours and what it holds.
QMargins marginsOf(Frame frame)
{
    switch (frame) {
    case Frame::Card:
        return kCardMargins;
    case Frame::Text:
        return kFieldMargins;
    case Frame::Table:
        return kTableMargins;
    case Frame::Other:
        break;
    }
    return {};
}

QRect editFieldOf(const QStyleOptionComplex &box)
{
    return QStyle::visualRect(box.direction, box.rect,
                              box.rect.marginsRemoved(kFieldMargins + QMargins(0, 0, kDropDownMark, 0)));
}

} // namespace

QSize WizardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const auto usual = [&] { return QProxyStyle::sizeFromContents(type, option, size, widget); };
    switch (type) {
    case CT_PushButton:
        return size.grownBy(buttonMargins(buttonRoleOf(widget)));
    case CT_LineEdit:
        return hasFrame(option) ? size.grownBy(kFieldMargins) : size;
    case CT_ComboBox:
        return size.grownBy(kFieldMargins) + QSize(kDropDownMark, 0);
    case CT_ItemViewItem:
        return frameOf(widget) == Frame::Table ? cellSize(option, size, widget) : usual();
    case CT_HeaderSection:
        return usual().grownBy(kHeaderMargins);
    default:
        return usual();
    }
}

/// A text wraps within the margins, and is as high as it is there.
QSize WizardStyle::cellSize(const QStyleOption *option, QSize size, const QWidget *widget) const
{
    const auto *const cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (cell == nullptr)
        return size.grownBy(kCellMargins);
    QStyleOptionViewItem inner(*cell);
    if (const QRect within = cell->rect.marginsRemoved(kCellMargins); within.width() > 0) // none says: any width
        inner.rect = within;
    return QProxyStyle::sizeFromContents(CT_ItemViewItem, &inner, size, widget).grownBy(kCellMargins);
}

QRect WizardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && hasFrame(option))
        return option->rect.marginsRemoved(kFieldMargins);
    if (element == SE_ShapedFrameContents) {
        if (const QMargins margins = marginsOf(frameOf(widget)); !margins.isNull())
            return option->rect.marginsRemoved(margins);
    }
    const auto *const cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_ItemViewItemText && cell != nullptr && frameOf(widget) == Frame::Table) {
        QStyleOptionViewItem inner(*cell);
        inner.rect = cell->rect.marginsRemoved(kCellMargins);
        return QProxyStyle::subElementRect(element, &inner, widget);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WizardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return editFieldOf(*option);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace secondtick::ui::style
