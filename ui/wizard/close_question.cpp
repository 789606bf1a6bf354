#include "wizard/close_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

struct CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

} // namespace

bool mayLoseResults(QWidget *window)
{
    QMessageBox question(window);
    question.setObjectName(u"closeQuestion"_s);
    question.setIcon(QMessageBox::NoIcon);
    question.setWindowTitle(u"Second Tick"_s);
    question.setTextFormat(Qt::PlainText);
    question.setText(CloseQuestion::tr("The results are not saved"));
    question.setInformativeText(
        CloseQuestion::tr("Closing forgets what was found, and the token. The report page can save it."));
    const QPushButton *const leave =
        question.addButton(CloseQuestion::tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *const stay = question.addButton(CloseQuestion::tr("Stay here"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == leave;
}

} // namespace secondtick::ui
