#pragma once

#include <QLineEdit>

#include <functional>

class QLabel;
class QMenu;
class QMimeData;

namespace secondtick::ui {

/// Where a secret is pasted. The field never holds what was pasted, dropped or middle-clicked: the text is read once,
/// handed to `sink`, and the field stays empty; a mask is shown in its place. Text typed by hand is held (hidden) until
/// Enter, then goes the same way. Its menu offers Paste only; nothing can be copied or dragged out.
///
/// Qt keeps no undo history of it and no copy in the X selection. What Qt does keep while somebody types by hand is
/// freed, not wiped.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// Reads the text and wipes it.
    using Sink = std::function<void(QString &text)>;

    explicit SecretEdit(Sink sink, QWidget *parent = nullptr);

    /// "EAAG…k3Zd" of the secret that is held elsewhere; empty: none is held.
    void setMask(const QString &mask);
    void pasteFromClipboard();
    /// Paste, and nothing else.
    QMenu *makeMenu();
    /// Hands over what was typed by hand. False when nothing was.
    bool offerTyped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QMimeData *content);
    void placeMask();

    Sink m_sink;
    QString m_shownMask;
    QLabel *m_mask = nullptr;
};

} // namespace secondtick::ui
