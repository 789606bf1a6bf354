#pragma once

#include <QPlainTextEdit>

namespace secondtick::ui {

/// A long text to look through, with mouse and keyboard; nothing can be changed in it.
class TextPreview final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPreview(QWidget *parent = nullptr);
    /// Tall enough to read in; the style sheet overrules a minimum height.
    QSize sizeHint() const override;
};

} // namespace secondtick::ui
