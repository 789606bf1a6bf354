#pragma once

#include "style/status.h"

#include <QWidget>

namespace secondtick::ui {

/// A status mark beside a word. Decoration for the eye: the word stands in a label next to it, so a screen reader
/// passes over the mark.
class StatusIcon final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusIcon(Status status, QWidget *parent = nullptr);

    Status status() const { return m_status; }
    void setStatus(Status status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};

} // namespace secondtick::ui
