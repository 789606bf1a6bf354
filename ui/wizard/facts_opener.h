#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace secondtick::ui {

class Session;

/// The way a file of saved facts comes into the window: by a dialog, or dropped anywhere on it. What cannot be opened
/// is said in a box, and changes nothing.
class FactsOpener final : public QObject
{
    Q_OBJECT
public:
    /// Watches `window` for drops, asks on top of it, and belongs to it. `session` must outlive it.
    FactsOpener(Session &session, QWidget *window);

    void ask();
    void open(const QString &path);

signals:
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayOpen() const;
    QString droppedFile(const QMimeData *content) const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace secondtick::ui
