#pragma once

#include <QPlainTextEdit>

namespace secondtick::ui {

/// Takes pasted and dropped answers and logs. What looks like a token or another secret is masked before it gets into
/// the document; nothing can be undone, so nothing of it is kept. Plain text only, Tab leaves it. What exceeds
/// kMostCharacters is left out. Of a long text only the beginning is shown, and cannot be edited: laying out one line
/// of a million characters takes Qt minutes.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostCharacters = 1024LL * 1024;

    explicit PasteEdit(QWidget *parent = nullptr);

    /// Takes the place of what is there, as if it had been pasted.
    void offer(const QString &text);
    /// All of it, also of what is not shown.
    QString content() const { return m_long.isEmpty() ? toPlainText() : m_long; }
    bool showsBeginningOnly() const { return !m_long.isEmpty(); }
    void forget();
    QSize sizeHint() const override;

signals:
    void secretMasked(); ///< what was pasted held one
    void textCut(); ///< what was pasted was longer than can be read

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString taken(const QString &text);
    void showBeginning();

    QString m_long; ///< empty while all of it is shown
};

} // namespace secondtick::ui
