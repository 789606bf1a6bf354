#pragma once

#include <QPlainTextEdit>

namespace secondtick::ui {

/// A long text to look through, with mouse and keyboard; nothing can be changed in it.
class TextPreview final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPreview(QWidget *parent = nullptr);
    /// Lines that all read in `direction`, whatever they begin with.
    void showText(const QString &text, Qt::LayoutDirection direction);
    /// Tall enough to read in; a wish, so that a small window can still be smaller.
    QSize sizeHint() const override;
};

} // namespace secondtick::ui
