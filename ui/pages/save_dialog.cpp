#include "pages/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace secondtick::ui {

void askWhereToSave(QWidget *parent, const SaveQuestion &question, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, QFileInfo(question.path).path(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(QFileInfo(question.path).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

} // namespace secondtick::ui
