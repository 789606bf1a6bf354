#include "style/wizard_style.h"

#include <QWizard>

namespace secondtick::ui::style {

using namespace Qt::StringLiterals;

namespace {

/// QWizard puts its side widget into a label, and that has a layout of its own.
bool isSideOfWizard(const QWidget *widget)
{
    const auto *const wizard = widget != nullptr ? qobject_cast<const QWizard *>(widget->window()) : nullptr;
    return wizard != nullptr && wizard->sideWidget() != nullptr && wizard->sideWidget()->parentWidget() == widget;
}

} // namespace

WizardStyle::WizardStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int WizardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isHorizontal = metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin;
    if (!isHorizontal && metric != PM_LayoutTopMargin && metric != PM_LayoutBottomMargin)
        return QProxyStyle::pixelMetric(metric, option, widget);
    if (isSideOfWizard(widget))
        return 0;
    // QWizard gives its button row these margins, and its page the difference to those of a title label that does not
    // exist here: it asks for them without a widget.
    if (widget == nullptr || qobject_cast<const QWizard *>(widget) != nullptr)
        return isHorizontal ? 24 : 12;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace secondtick::ui::style
