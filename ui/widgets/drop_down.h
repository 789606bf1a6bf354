#pragma once

#include <QComboBox>

namespace secondtick::ui {

/// A list to choose from that shows that it opens, in every colour scheme. The mouse wheel goes to the page, not to the
/// choice, until the list has the keyboard: scrolling must not change an answer.
class DropDown : public QComboBox
{
    Q_OBJECT
public:
    explicit DropDown(QWidget *parent = nullptr);

    static constexpr int kShortest = 10; ///< average characters that stay readable when there is little room

protected:
    /// What stands in the closed box; too long a text ends in an ellipsis.
    virtual QString shownText() const { return currentText(); }

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace secondtick::ui
