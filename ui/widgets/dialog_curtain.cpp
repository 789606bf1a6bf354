#include "widgets/dialog_curtain.h"

#include "base/curtain.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>

namespace secondtick::ui {

namespace {

/// Goes with the dialog.
class Lifted final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

private:
    const LiftedCurtain m_lifted;
};

} // namespace

DialogCurtain::DialogCurtain(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogCurtain::eventFilter(QObject *watched, QEvent *event)
{
    // The first that a file dialog does is to set its title; next it turns to the desktop.
    if (event->type() == QEvent::WindowTitleChange && qobject_cast<QFileDialog *>(watched) != nullptr
        && !watched->property("curtainLifted").toBool()) {
        watched->setProperty("curtainLifted", true);
        new Lifted(watched);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace secondtick::ui

#include "dialog_curtain.moc"
