#pragma once

#include <QAbstractButton>

class QLabel;
class QSpacerItem;

namespace secondtick::ui {

/// One of several large choices: a title, a sentence, and the mark of a radio button. Behaves as a radio button for
/// mouse, keyboard (arrow keys, Space) and screen readers; put the choices of one question under one parent.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QSpacerItem *m_markRoom = nullptr; ///< of the layout
};

} // namespace secondtick::ui
