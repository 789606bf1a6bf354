#pragma once

#include <QProxyStyle>

namespace secondtick::ui::style {

/// Fusion on every platform, with one change: a QWizard gets no outer margins, so that step list and banner reach the
/// window's edge. The pages and the button row bring their own distances.
class WizardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    WizardStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace secondtick::ui::style
