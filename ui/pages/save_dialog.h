#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace secondtick::ui {

/// Where is a file to be saved?
struct SaveQuestion
{
    QString title;
    QString path; ///< suggested, with folder
    QString filter; ///< "PDF (*.pdf)"
    QString suffix; ///< put behind a name that has none
};

/// Asks and returns at once; `chosen` is called with the path when there is an answer, never when the user thinks
/// better of it. The dialog itself asks before a file is replaced.
using SaveDialog = std::function<void(QWidget *parent, const SaveQuestion &question,
                                      const std::function<void(const QString &)> &chosen)>;

/// The platform's own dialog where there is one.
void askWhereToSave(QWidget *parent, const SaveQuestion &question, const std::function<void(const QString &)> &chosen);

} // namespace secondtick::ui
