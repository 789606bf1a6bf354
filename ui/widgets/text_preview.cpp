#include "widgets/text_preview.h"

#include "widgets/shown_text.h"

#include <QFontMetrics>
#include <QTextOption>

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

void TextPreview::showText(const QString &text, Qt::LayoutDirection direction)
{
    setLayoutDirection(direction);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
    setPlainText(inOrder(text, direction));
}

QSize TextPreview::sizeHint() const
{
    constexpr int lines = 22;
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing()};
}

} // namespace secondtick::ui
