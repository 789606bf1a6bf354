#include "widgets/paste_edit.h"

#include "base/redactor.h"

#include <QMimeData>

namespace secondtick::ui {

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

QString PasteEdit::taken(const QString &text)
{
    const QString shorter = text.left(kMostCharacters);
    if (shorter.size() < text.size())
        emit textCut();
    const QString masked = Redactor().redacted(shorter);
    if (masked != shorter)
        emit secretMasked();
    return masked;
}

void PasteEdit::offer(const QString &text)
{
    setPlainText(taken(text));
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    textCursor().insertText(taken(source->text()));
    ensureCursorVisible();
}

QSize PasteEdit::sizeHint() const
{
    constexpr int lines = 9;
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing()};
}

} // namespace secondtick::ui
