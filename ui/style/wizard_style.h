#pragma once

#include <QPalette>
#include <QProxyStyle>

#include <optional>

namespace secondtick::ui::style {

/// Fusion on every platform in our colours, with our own buttons, fields, tables and scroll bars, and the widgets that
/// have a role (style/widget_roles.h). A QWizard gets no outer margins, so that step list and banner reach the window's
/// edge; the pages and the button row bring their own distances. And wrapped text that runs from right to left stands
/// where it belongs.
///
/// No style sheet: working it out for every widget took a third of the time until the first page was to be seen.
class WizardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    WizardStyle();
    /// What the platform would paint with at this moment; see style::platformPalette().
    QPalette platformPalette();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole textRole) const override;

private:
    QSize cellSize(const QStyleOption *option, QSize size, const QWidget *widget) const;

    std::optional<QPalette> m_heard; ///< the first palette that came in since it was asked for
};

} // namespace secondtick::ui::style
