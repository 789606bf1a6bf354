#include "style/wizard_style.h"

#include "style/appearance.h"
#include "style/scroll_bars.h"
#include "style/widget_roles.h"

#include <QApplication>
#include <QPainter>
#include <QTextOption>
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

/// Wrapped, from right to left, and nothing in it that only the other way of drawing knows.
bool isWrappedFromTheRight(const QPainter &painter, int flags, const QString &text)
{
    const bool isFromTheRight = (flags & Qt::TextForceRightToLeft) != 0
        || ((flags & Qt::TextForceLeftToRight) == 0 && painter.layoutDirection() == Qt::RightToLeft);
    const bool hasMnemonic = (flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic)) != 0 && text.contains(u'&');
    return isFromTheRight && (flags & Qt::TextWordWrap) != 0 && !hasMnemonic;
}

} // namespace

WizardStyle::WizardStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

/// Qt shows the style the platform's palette before it becomes the application's. Coloured in here, and not set with
/// QApplication::setPalette(), it stays the platform's: plugins that look whether the application has a palette of its
/// own go on telling what the user has chosen.
void WizardStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    if (!m_heard)
        m_heard = palette;
    colourIn(palette);
}

void WizardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    dress(widget);
}

QPalette WizardStyle::platformPalette()
{
    m_heard.reset();
    QApplication::setPalette({}); // Qt works it out anew, and the application's comes before those of single classes
    return m_heard.value_or(QApplication::palette());
}

int WizardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return kScrollBarWidth;
    if (metric == PM_MenuPanelWidth)
        return 1; // Fusion has none, and on a dark ground no edge to be seen
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

int WizardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText)
        return 0; // it doubles the text, on a dark ground beyond reading
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

/// A line that was wrapped ends with a blank, which is not drawn. Where text runs from right to left Qt takes its width
/// off nevertheless (QTextEngine::leadingSpaceWidth): the line moves away from the right side, and when it is full its
/// last letters go over the left one. Text whose blanks count as part of the line is spared that.
void WizardStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                               const QString &text, QPalette::ColorRole textRole) const
{
    if (!isWrappedFromTheRight(*painter, flags, text)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
        return;
    }
    QTextOption option(Qt::Alignment(flags & int(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    option.setTextDirection(Qt::RightToLeft);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    const QPen before = painter->pen();
    if (textRole != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(textRole), before.widthF()));
    painter->drawText(QRectF(rect), text, option);
    painter->setPen(before);
}

} // namespace secondtick::ui::style
