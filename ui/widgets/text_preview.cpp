#include "widgets/text_preview.h"

#include <QFontMetrics>

namespace secondtick::ui {

TextPreview::TextPreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // Readable by keyboard as well: the cursor moves through it, but changes nothing.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize TextPreview::sizeHint() const
{
    constexpr int lines = 22;
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing()};
}

} // namespace secondtick::ui
