#pragma once

#include <QPushButton>

namespace secondtick::ui {

/// A secondary action that looks like a link: a button in all but looks. Unlike other buttons its text wraps, so that
/// large text never makes a page wider than the window.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace secondtick::ui
