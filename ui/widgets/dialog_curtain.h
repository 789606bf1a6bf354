#pragma once

#include <QObject>

namespace secondtick::ui {

/// Lifts the curtain (base/curtain.h) for every file dialog of this program, from its making to its end, whichever page
/// opens it: the desktop's portal looks up who asks, and where it may not, no dialog comes. One per program.
class DialogCurtain final : public QObject
{
    Q_OBJECT
public:
    explicit DialogCurtain(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace secondtick::ui
