#pragma once

#include "wizard/practice_control.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace secondtick::ui {

class DropDown;

/// Practice mode's help on the token page: choose what goes wrong, and take the token that goes with it.
class PracticeCard final : public QFrame
{
    Q_OBJECT
public:
    explicit PracticeCard(PracticeControl &practice, QWidget *parent = nullptr);

    void retranslate();

signals:
    /// Practise in this world, with its token.
    void worldWanted(const QString &world);

private:
    QLabel *m_label = nullptr;
    DropDown *m_worlds = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace secondtick::ui
