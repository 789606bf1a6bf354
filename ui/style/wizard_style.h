#pragma once

#include <QPalette>
#include <QProxyStyle>

#include <optional>

namespace secondtick::ui::style {

/// Fusion on every platform, with our colours, and with two changes: a QWizard gets no outer margins, so that step list
/// and banner reach the window's edge; the pages and the button row bring their own distances. And wrapped text that
/// runs from right to left stands where it belongs.
class WizardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    WizardStyle();
    /// What the platform would paint with at this moment; see style::platformPalette().
    QPalette platformPalette();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole textRole) const override;

private:
    std::optional<QPalette> m_heard; ///< the first palette that came in since it was asked for
};

} // namespace secondtick::ui::style
