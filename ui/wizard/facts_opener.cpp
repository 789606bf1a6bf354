#include "wizard/facts_opener.h"

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts_file.h"
#include "wizard/session.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

FactsOpener::FactsOpener(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void FactsOpener::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Open saved facts"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Saved facts (*.json)"));
    dialog->setObjectName(u"openFactsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FactsOpener::open);
    dialog->open();
}

void FactsOpener::open(const QString &path)
{
    const Outcome<> outcome = openFactsFile(m_session.diagnosis(), path);
    if (outcome) {
        emit opened();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, u"Second Tick"_s, outcome.error().text, QMessageBox::Ok, m_window);
    box->setObjectName(u"openFactsProblem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// Not in the middle of a run: its answers would be lost.
bool FactsOpener::mayOpen() const
{
    const Diagnosis::State state = m_session.diagnosis().state();
    return state != Diagnosis::State::Running && state != Diagnosis::State::Waiting;
}

QString FactsOpener::droppedFile(const QMimeData *content) const
{
    const QList<QUrl> urls = content->urls();
    return mayOpen() && urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool FactsOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!droppedFile(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString path = droppedFile(drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            open(path);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace secondtick::ui
