#pragma once

#include <QPlainTextEdit>

namespace secondtick::ui {

/// Takes pasted and dropped answers and logs. What looks like a token or another secret is masked before it gets into
/// the document; nothing can be undone, so nothing of it is kept. Plain text only, Tab leaves it. What exceeds
/// kMostCharacters is left out.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostCharacters = 1024 * 1024;

    explicit PasteEdit(QWidget *parent = nullptr);

    /// Takes the place of what is there, as if it had been pasted.
    void offer(const QString &text);
    QSize sizeHint() const override;

signals:
    void secretMasked(); ///< what was pasted held one
    void textCut(); ///< what was pasted was longer than can be read

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString taken(const QString &text);
};

} // namespace secondtick::ui
