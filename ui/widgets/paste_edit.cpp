#include "widgets/paste_edit.h"

#include "base/redactor.h"

#include <QKeyEvent>
#include <QMimeData>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 20'000;

} // namespace

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
    QString masked = Redactor().redacted(shorter);
    if (masked != shorter)
        emit secretMasked();
    return masked;
}

void PasteEdit::offer(const QString &text)
{
    forget();
    const QString masked = taken(text);
    if (masked.size() > kMostShown) {
        m_long = masked;
        showBeginning();
    } else {
        setPlainText(masked);
    }
}

void PasteEdit::showBeginning()
{
    setReadOnly(true);
    setPlainText(m_long.left(kMostShown / 4) + u" …"_s);
}

void PasteEdit::forget()
{
    m_long.clear();
    setReadOnly(false);
    clear();
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (text.size() > kMostShown) {
        offer(text);
        return;
    }
    textCursor().insertText(taken(text));
    ensureCursorVisible();
}

void PasteEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && event->matches(QKeySequence::Paste))
        forget();
    QPlainTextEdit::keyPressEvent(event);
}

QSize PasteEdit::sizeHint() const
{
    constexpr int lines = 9;
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing()};
}

} // namespace secondtick::ui
