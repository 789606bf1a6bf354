#pragma once

#include <QBoxLayout>
#include <QWidget>

class QScrollArea;

namespace secondtick::ui {

/// Two widgets beside each other where there is room for both, one below the other where there is not (a small window,
/// large text). Beside each other, the trailing one stays in view while a longer leading one scrolls.
class TwoColumns final : public QWidget
{
    Q_OBJECT
public:
    TwoColumns(QWidget *leading, QWidget *trailing, QWidget *parent = nullptr);

    bool isStacked() const { return m_layout->direction() == QBoxLayout::TopToBottom; }

signals:
    void turned();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepInView();

    QBoxLayout *m_layout = nullptr;
    QWidget *m_trailing = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace secondtick::ui
