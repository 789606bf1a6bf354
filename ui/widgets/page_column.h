#pragma once

#include <QWidget>

namespace secondtick::ui {

/// The column of a page that scrolls. A layout of texts that wrap asks for the height they would need at their
/// narrowest; the scroll area is to take the height for the width there is.
class PageColumn final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace secondtick::ui
