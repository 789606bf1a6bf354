#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace secondtick::ui {

/// The mark of the program: two ticks, the first pale, the second in the accent colour.
class Logo final : public QWidget
{
    Q_OBJECT
public:
    explicit Logo(QWidget *parent = nullptr);
    QSize sizeHint() const override;

    static QIcon windowIcon();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace secondtick::ui
