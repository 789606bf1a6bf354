#pragma once

#include "delivery/answers.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace secondtick::ui {

/// One question with Yes / No / Don't know under it, exactly one of them chosen. Tab stops once, the arrow keys move
/// the choice; every button says the question to screen readers.
class ChoiceRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    /// Sets the texts in the current language.
    void setQuestion(const QString &question);
    void setAnswer(delivery::Known answer); ///< tells nobody
    delivery::Known answer() const;
    /// The button that is chosen: what gets the keyboard for this question.
    QWidget *focusTarget() const;

signals:
    void answered();

private:
    void moveTabStop();
    QPushButton *buttonOf(delivery::Known answer) const;

    QLabel *m_question = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace secondtick::ui
