#pragma once

#include "style/status.h"

#include <QAbstractButton>

class QLabel;
class QSpacerItem;

namespace secondtick::ui {

class StatusIcon;

/// The top line of a card that opens and closes: mark, title, and a word at the end. One button for mouse, keyboard and
/// screen readers; the title wraps.
class CardHeader final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CardHeader(QWidget *parent = nullptr);

    void setContent(Status status, const QString &title, const QString &word);
    enum class State
    {
        Folded,
        Open
    };
    void setState(State state);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StatusIcon *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_word = nullptr;
    QSpacerItem *m_arrowRoom = nullptr; ///< of the layout
    State m_state = State::Folded;
};

} // namespace secondtick::ui
